/** What a concept rests on: its own prerequisites and everything behind them. */
import type { ConceptId } from "../model/ids.ts";
import type { Curriculum } from "./curriculum.ts";
import { numbersOf } from "./search/planning-case.ts";
import { prerequisiteGraph } from "./prerequisite-graph.ts";
import { reachOf, type Reach } from "./reach-of.ts";

/** What has to come before `id`, every member of a choice included; cycles may lead back to it. O(n + m). Throws NotFoundError for a concept that is not in the curriculum. */
export function needsOf(curriculum: Curriculum, id: ConceptId): Reach {
  numbersOf(curriculum, [id]);
  const { short, all } = prerequisiteGraph(curriculum.requirements);
  const before = (graph: typeof all) => (v: number): number[] => Array.from(graph.inArrow.subarray(graph.inStart[v]!, graph.inStart[v + 1]!), (arrow) => graph.tail[arrow]!);
  return reachOf(all, id, before(short), before(all));
}

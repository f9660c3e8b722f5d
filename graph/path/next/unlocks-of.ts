/** What rests on a concept: what it is needed for at once, and everything behind that. */
import type { ConceptId } from "../../model/ids.ts";
import type { Curriculum } from "../curriculum.ts";
import { numbersOf } from "../search/planning-case.ts";
import { prerequisiteGraph } from "../prerequisite-graph.ts";
import { reachOf, type Reach } from "../reach-of.ts";

/** What `id` has to come before, or would be one of the choices for. O(n + m). Throws NotFoundError for a concept that is not in the curriculum. */
export function unlocksOf(curriculum: Curriculum, id: ConceptId): Reach {
  numbersOf(curriculum, [id]);
  const { short, all } = prerequisiteGraph(curriculum.requirements);
  const after = (graph: typeof all) => (v: number): Int32Array => graph.head.subarray(graph.outStart[v]!, graph.outStart[v + 1]!);
  return reachOf(all, id, after(short), after(all));
}

/** The order in which one roadmap goes through its concepts: by stage, within a stage by how much comes before, then as the text names them. */
import type { ConceptId } from "../model/ids.ts";
import { depth } from "../order/depth.ts";
import { digraph } from "../order/digraph.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { Taught, View } from "./view.ts";

/** The concepts of the view, first to last. One without a stage counts to the last stage that begins before its first mention. O(n log n + m). */
export function orderInView(view: View): ConceptId[] {
  const graph = digraph({ ids: view.taught.keys(), arrows: view.said.values().map(({ before, after }) => [before, after]) });
  const depths = depth(graph);
  const lines = view.roadmap.stages.map(({ order, line }) => ({ order, line })).sort((a, b) => a.order - b.order);
  const stageOf = ({ stage, line }: Taught): number => (stage >= 0 ? stage : lines.findLastIndex((each) => each.line <= line));
  const keyed = [...view.taught].map(([id, taught]) => ({ id, taught, stage: stageOf(taught), depth: depths[graph.indexOf.get(id)!]! }));
  keyed.sort((a, b) => a.stage - b.stage || a.depth - b.depth || a.taught.line - b.taught.line || a.taught.column - b.taught.column || byCodePoint(a.id, b.id));
  return keyed.map(({ id }) => id);
}

/** One order for learning the consensus: every prerequisite kept, otherwise as near as can be to where the roadmaps have each concept. */
import type { ConsensusConcept, ConsensusPrerequisite } from "../model/consensus.ts";
import type { ConceptId } from "../model/ids.ts";
import { digraph } from "../order/digraph.ts";
import { topologicalOrder } from "../order/topological-order.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/**
 * `concepts` so that each comes after its prerequisites; of those that could come next the one with the earliest place does,
 * where a place counts as no later than that of anything that rests on the concept. The prerequisites have no cycle. O((n + m) log n).
 */
export function learningOrder(concepts: readonly ConsensusConcept[], prerequisites: readonly ConsensusPrerequisite[]): ConsensusConcept[] {
  const arrows = prerequisites.map(({ before, after }) => [before, after] as const);
  const byId = new Map(concepts.map((each) => [each.concept as string, each]));
  const graph = digraph({ ids: byId.keys(), arrows });
  const places = new Map(concepts.map(({ concept, place }) => [concept as string, place]));
  for (const id of topologicalOrder(graph)?.toReversed() ?? []) {
    const v = graph.indexOf.get(id)!;
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) places.set(id, Math.min(places.get(id)!, places.get(graph.ids[graph.head[arrow]!]!)!));
  }
  const wanted = [...concepts].sort((a, b) => places.get(a.concept)! - places.get(b.concept)! || a.place - b.place || byCodePoint(a.concept, b.concept));
  const digits = String(wanted.length).length;
  const names = new Map(wanted.map(({ concept }, at) => [concept, String(at).padStart(digits, "0")]));
  const renamed = digraph({ ids: names.values(), arrows: prerequisites.map(({ before, after }) => [nameIn(names, before), nameIn(names, after)]) });
  return (topologicalOrder(renamed) ?? []).map((name) => wanted[Number(name)]!);
}

function nameIn(names: ReadonlyMap<ConceptId, string>, id: ConceptId): string {
  return names.get(id)!;
}

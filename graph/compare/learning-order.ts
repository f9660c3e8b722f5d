/** One order for learning the consensus: every prerequisite kept, otherwise as most roadmaps have it. */
import type { ConsensusConcept, ConsensusPrerequisite } from "../model/consensus.ts";
import type { ConceptId } from "../model/ids.ts";
import { breakCycles } from "../order/break-cycles.ts";
import { digraph } from "../order/digraph.ts";
import { topologicalOrder } from "../order/topological-order.ts";
import { byCodePoint } from "../text/by-code-point.ts";

type Arrow = readonly [before: ConceptId, after: ConceptId, weight: number];

/**
 * `concepts` so that each comes after its prerequisites, which have no cycle. Then `hints` count, as far as they do not
 * contradict each other or the prerequisites, the weaker giving way; then the mean places; then ids.
 * O((n + m) log n) and the cost of `breakCycles`.
 */
export function learningOrder(concepts: readonly ConsensusConcept[], prerequisites: readonly ConsensusPrerequisite[], hints: readonly Arrow[]): ConsensusConcept[] {
  const byPlace = [...concepts].sort((a, b) => a.place - b.place || byCodePoint(a.concept, b.concept));
  const most = hints.reduce((sum, [, , weight]) => sum + weight, 1);
  const kept = prerequisites.map(({ before, after }): Arrow => [before, after, most]);
  return inOrder(inOrder(byPlace, [...kept, ...hints]), kept);
}

/** `wanted` as nearly as the arrows allow: of what could come next, what is wanted first. The lightest arrows are given up where they close cycles. */
function inOrder(wanted: readonly ConsensusConcept[], arrows: readonly Arrow[]): ConsensusConcept[] {
  const digits = String(wanted.length).length;
  const names = new Map(wanted.map(({ concept }, at) => [concept, String(at).padStart(digits, "0")]));
  const graph = digraph({ ids: names.values(), arrows: arrows.map(([before, after, weight]) => [names.get(before)!, names.get(after)!, weight]) });
  return topologicalOrder(breakCycles(graph).graph)!.map((name) => wanted[Number(name)]!);
}

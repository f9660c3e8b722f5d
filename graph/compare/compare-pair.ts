/** Two roadmaps in numbers, each measure with the counts that it is made of. */
import type { Pair } from "../model/comparison.ts";
import type { ConceptId } from "../model/ids.ts";
import { orderAgreement } from "./order-agreement.ts";
import { prerequisiteOverlap } from "./prerequisite-overlap.ts";
import { shareOf } from "./share-of.ts";
import type { View } from "./view.ts";

/** The measures of `a` against `b`: Jaccard index and overlap coefficient of their concepts, agreement in order, likeness of prerequisites, edit distance. O(shared²). */
export function comparePair(a: View, b: View): Pair {
  const shared = [...a.taught.keys()].filter((id) => b.taught.has(id));
  const both = shared.length;
  const onlyA = a.taught.size - both;
  const onlyB = b.taught.size - both;
  return {
    a: a.roadmap.id,
    b: b.roadmap.id,
    onlyA,
    onlyB,
    both,
    jaccard: shareOf(both, onlyA + onlyB + both),
    overlap: shareOf(both, Math.min(a.taught.size, b.taught.size)),
    ...orderAgreement(a, b, shared),
    ...prerequisiteOverlap(a, b, shared),
    editDistance: editDistance(a, b, shared),
  };
}

/** With concepts aligned, the graph edit distance is the size of the two symmetric differences. */
function editDistance(a: View, b: View, shared: readonly ConceptId[]): Pair["editDistance"] {
  const concepts = a.taught.size + b.taught.size - 2 * shared.length;
  const common = a.said.values().filter(({ before, after }) => b.said.has(before, after)).length;
  const prerequisites = a.said.size() + b.said.size() - 2 * common;
  return { concepts, prerequisites, total: concepts + prerequisites };
}

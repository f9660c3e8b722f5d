/** How far the prerequisites of two roadmaps are the same, among the concepts that both teach. */
import type { Pair } from "../model/comparison.ts";
import type { ConceptId } from "../model/ids.ts";
import { arrowsOf } from "../order/arrows-of.ts";
import { digraph } from "../order/digraph.ts";
import { transitiveReduction } from "../order/transitive-reduction.ts";
import { shareOf } from "./share-of.ts";
import type { View } from "./view.ts";

/** Everything that follows from the words of each, closed before it is restricted to `shared`; and the same without shortcuts. O(shared²). */
export function prerequisiteOverlap(a: View, b: View, shared: readonly ConceptId[]): Pick<Pair, "closure" | "reduction"> {
  const [closedA, closedB] = [closedPairs(a, shared), closedPairs(b, shared)];
  return { closure: overlapOf(keysOf(closedA), keysOf(closedB)), reduction: overlapOf(keysOf(reduced(closedA)), keysOf(reduced(closedB))) };
}

type Ordered = readonly [before: string, after: string];

function closedPairs(view: View, shared: readonly ConceptId[]): Ordered[] {
  return shared.flatMap((before) => shared.filter((after) => after !== before && (view.said.has(before, after) || view.lineStrength(before, after) > 0)).map((after): Ordered => [before, after]));
}

function reduced(pairs: readonly Ordered[]): Ordered[] {
  return arrowsOf(transitiveReduction(digraph({ ids: [], arrows: pairs }))).map(({ before, after }): Ordered => [before, after]);
}

function keysOf(pairs: readonly Ordered[]): Set<string> {
  return new Set(pairs.map(([before, after]) => `${before}\n${after}`));
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Pair["closure"] {
  const both = [...a].filter((key) => b.has(key)).length;
  return { a: a.size, b: b.size, both, precision: shareOf(both, a.size), recall: shareOf(both, b.size) };
}

/** Which of two concepts most roadmaps have in an earlier stage: no prerequisite, but the best hint at an order for everything else. */
import type { ConceptId } from "../model/ids.ts";
import type { View } from "./view.ts";

/** Above so many concepts the hints, which grow with their square, are no longer worth their cost. */
const MOST_CONCEPTS = 150;

/** `[before, after, by]` where the trust in those that have `before` in an earlier stage exceeds that in the others by `by`; empty for more than 150 concepts. O(concepts² · views). */
export function stageMajorities(views: readonly View[], concepts: readonly ConceptId[], trust: Readonly<Record<string, number>>): (readonly [ConceptId, ConceptId, number])[] {
  if (concepts.length > MOST_CONCEPTS) return [];
  const net = new Float64Array(concepts.length ** 2);
  for (const view of views) {
    const own = [...concepts.keys()].filter((at) => view.taught.has(concepts[at]!));
    const weight = trust[view.roadmap.id] ?? 1;
    own.forEach((a, at) => {
      for (const b of own.slice(at + 1)) net[a * concepts.length + b]! -= weight * (view.compareStages(concepts[a]!, concepts[b]!) ?? 0);
    });
  }
  return concepts.flatMap((a, at) =>
    concepts.slice(at + 1).flatMap((b, after) => {
      const by = net[at * concepts.length + at + 1 + after]!;
      return by === 0 ? [] : [by > 0 ? ([a, b, by] as const) : ([b, a, -by] as const)];
    }),
  );
}

/** Who shares what with whom: for each set of roadmaps, the concepts that exactly they teach (UpSet, Lex et al. 2014). */
import type { Comparison, ConceptId } from "../../../graph/index.ts";

export interface Intersection {
  /** In the reader's order. */
  readonly roadmaps: readonly string[];
  readonly concepts: readonly ConceptId[];
  /** Its size by the largest one's, 0 to 1. */
  readonly share: number;
}

/** The intersections, the largest first, then those of more roadmaps; each concept is in one. */
export function intersectionsOf({ memberships, roadmaps: order }: Comparison): readonly Intersection[] {
  const largest = Math.max(1, ...memberships.map(({ concepts }) => concepts.length));
  return memberships
    .map(({ roadmaps, concepts }) => ({
      roadmaps: order.filter((id) => roadmaps.includes(id)) as readonly string[],
      concepts,
      share: concepts.length / largest,
    }))
    .sort((a, b) => b.concepts.length - a.concepts.length || b.roadmaps.length - a.roadmaps.length);
}

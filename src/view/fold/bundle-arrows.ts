/** Arrows of what is folded, put together: one for each pair of plates, with how many it stands for. */
import type { Basis, ConceptId } from "../../../graph/index.ts";
import type { Ends } from "./neighbourhood.ts";

export interface Bundle<A extends Ends> {
  /** The plates at its ends: concepts, or what they are folded into. */
  readonly before: string;
  readonly after: string;
  /** At least one, in the order given. */
  readonly arrows: readonly A[];
}

interface Bundled<A extends Ends> {
  readonly bundles: readonly Bundle<A>[];
  /** Arrows with both ends in one plate, which are out of sight. */
  readonly inside: number;
}

/** The bundles in the order of their first arrows. Every arrow is in one bundle or inside. O(m). */
export function bundleArrows<A extends Ends>(arrows: readonly A[], into: ReadonlyMap<ConceptId, string>): Bundled<A> {
  const bundles = new Map<string, { before: string; after: string; arrows: A[] }>();
  let inside = 0;
  for (const arrow of arrows) {
    const before = into.get(arrow.before) ?? arrow.before;
    const after = into.get(arrow.after) ?? arrow.after;
    if (before === after) {
      inside += 1;
      continue;
    }
    const key = `${before}\n${after}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.arrows.push(arrow);
    else bundles.set(key, { before, after, arrows: [arrow] });
  }
  return { bundles: [...bundles.values()], inside };
}

const RANK: Readonly<Record<Basis, number>> = { stated: 0, sequence: 1, stage: 2, reference: 3 };

/** The best of some reasons: what one of the arrows can say, the bundle can. */
export function bestBasis(bases: readonly Basis[]): Basis {
  return bases.reduce((best, one) => (RANK[one] < RANK[best] ? one : best));
}

/** How alike two forms look, for suggestions only. Dice, "Measures of the amount of ecologic association between species", Ecology 26 (1945), over pairs of letters. */
import { pairsOf } from "./pairs-of.ts";

/** Twice the shared pairs of neighbouring letters over all pairs: 0 to 1, 1 for the same pairs. O(length). */
export function likeness(a: string, b: string): number {
  return likenessOfPairs(pairsOf(a), pairsOf(b));
}

/** The same for pairs at hand. */
export function likenessOfPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

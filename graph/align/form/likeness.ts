/** How alike two forms look, for suggestions only. Dice, "Measures of the amount of ecologic association", Ecology 26 (1945), over pairs of letters. */
import { pairsOf } from "./pairs-of.ts";

/** Twice the shared pairs of neighbouring letters over all pairs: 0 to 1, 1 only for equal pairs in any order. O(length). */
export function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(pair, count - 1);
    }
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** A whole shared out in whole parts. Hamilton's method. */

/** Whole numbers in proportion to `weights` (at least 0, not all 0) that add up to exactly `total`, a whole number; what is left over goes to the largest remainders, the earlier first. */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const order = [...exact.keys()].sort((a, b) => exact[b]! - shares[b]! - (exact[a]! - shares[a]!) || a - b);
  for (const at of order.slice(0, left)) shares[at]!++;
  return shares;
}

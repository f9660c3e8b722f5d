/**
 * The best order of a small knot, by dynamic programming over the sets that may come first (Held and Karp 1962;
 * for this problem Lawler, "A comment on minimum feedback arc sets", 1964).
 */
import type { Knot } from "./knot.ts";

/** The most nodes for which `exactOrder` is meant: a million sets, some 100 ms, 10 MB. */
export const exactLimit = 20;

const tolerance = 1e-9;

/**
 * The nodes of `knot` in an order in which the arrows that lead backwards weigh as little as possible; among such
 * orders the first by id. O(2ⁿ·n) time and 8·2ⁿ bytes; throws a RangeError above `exactLimit` nodes.
 */
export function exactOrder(knot: Knot): number[] {
  const n = knot.nodes.length;
  if (n > exactLimit) throw new RangeError(`An exact order is for at most ${exactLimit} nodes, not ${n}.`);
  const back = backwardWeights(knot);
  const rest = new Float64Array(1 << n);
  for (let placed = (1 << n) - 2; placed >= 0; placed--) {
    let best = Infinity;
    for (let v = 0; v < n; v++) {
      if ((placed >>> v) & 1) continue;
      const cost = rest[placed | (1 << v)]! + back(v, placed);
      if (cost < best) best = cost;
    }
    rest[placed] = best;
  }
  const order: number[] = [];
  for (let placed = 0; order.length < n; ) {
    let v = 0;
    while ((placed >>> v) & 1 || rest[placed | (1 << v)]! + back(v, placed) > rest[placed]! + tolerance) v++;
    order.push(v);
    placed |= 1 << v;
  }
  return order;
}

/** The weight of the arrows from v into a set of nodes, from two tables: one for the lower ten bits, one for the others. */
function backwardWeights(knot: Knot): (v: number, set: number) => number {
  const n = knot.nodes.length;
  const matrix = new Float64Array(n * n);
  knot.weight.forEach((weight, arrow) => (matrix[knot.tail[arrow]! * n + knot.head[arrow]!] = weight));
  const low = sumsOf(matrix, n, 0);
  const high = sumsOf(matrix, n, 10);
  return (v, set) => low[(v << 10) | (set & 1023)]! + high[(v << 10) | (set >>> 10)]!;
}

function sumsOf(matrix: Float64Array, n: number, shift: number): Float64Array {
  const sums = new Float64Array(n << 10);
  const bits = Math.max(0, Math.min(10, n - shift));
  for (let v = 0; v < n; v++) {
    for (let set = 1; set < 1 << bits; set++) {
      const first = 31 - Math.clz32(set & -set);
      sums[(v << 10) | set] = sums[(v << 10) | (set & (set - 1))]! + matrix[v * n + shift + first]!;
    }
  }
  return sums;
}

/**
 * The one shape in which order is computed: sorted ids stand for integers, arrows for runs of typed arrays
 * (compressed sparse rows), so that a hundred thousand concepts are walked without an object each.
 */
import { byCodePoint } from "../text/by-code-point.ts";

/** An arrow by name: learn `before` first. `weight` is how much is lost by giving it up, 1 unless told. */
export interface Arrow {
  readonly before: string;
  readonly after: string;
  readonly weight: number;
}

/**
 * Nodes are 0 to n − 1 in the order of `ids`; arrows are 0 to m − 1, sorted by `before`, then by `after`.
 * Arrows out of node v are `outStart[v]` up to `outStart[v + 1]`, exclusive, their other ends `head`;
 * arrows into v are the numbers `inArrow[i]` for i from `inStart[v]` up to `inStart[v + 1]`, their other ends `tail`.
 */
export interface Digraph {
  /** Unique, sorted by code point. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly outStart: Int32Array;
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly weight: Float64Array;
  readonly inStart: Int32Array;
  readonly inArrow: Int32Array;
}

/** What a digraph is built from: `[before, after]` or `[before, after, weight]` for each arrow, a weight never negative. */
export interface DigraphInput {
  readonly ids: Iterable<string>;
  readonly arrows: Iterable<readonly [before: string, after: string, weight?: number]>;
}

/**
 * The digraph of these ids, the ends of the arrows among them even where `ids` leaves them out.
 * Equal arrows become one that weighs as much as all of them; an arrow from a node to itself is kept, as a cycle.
 * O(n log n + m log m) for n nodes and m arrows. The order of the input makes no difference.
 */
export function digraph(input: DigraphInput): Digraph {
  const arrows = [...input.arrows];
  const names = new Set(input.ids);
  for (const [before, after] of arrows) names.add(before).add(after);
  const ids = [...names].sort(byCodePoint);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const merged = mergeArrows(arrows, indexOf);
  const keys = [...merged.keys()].sort((a, b) => a - b);
  return {
    ids,
    indexOf,
    ...rowsOf(
      ids.length,
      keys.map((key) => Math.floor(key / ids.length)),
      keys.map((key) => key % ids.length),
      keys.map((key) => merged.get(key)!),
    ),
  };
}

/** Weight by `before * n + after`; weights are added in sorted order, since sums of fractions depend on it. */
function mergeArrows(arrows: Iterable<readonly [string, string, number?]>, indexOf: ReadonlyMap<string, number>): Map<number, number> {
  const weights = new Map<number, number[]>();
  for (const [before, after, weight = 1] of arrows) {
    const key = indexOf.get(before)! * indexOf.size + indexOf.get(after)!;
    const list = weights.get(key);
    if (list) list.push(weight);
    else weights.set(key, [weight]);
  }
  const merged = new Map<number, number>();
  for (const [key, list] of weights) {
    merged.set(key, list.sort((a, b) => a - b).reduce((sum, weight) => sum + weight, 0));
  }
  return merged;
}

function rowsOf(n: number, tails: readonly number[], heads: readonly number[], weights: readonly number[]): Omit<Digraph, "ids" | "indexOf"> {
  const outStart = new Int32Array(n + 1);
  const inStart = new Int32Array(n + 1);
  for (const v of tails) outStart[v + 1]!++;
  for (const v of heads) inStart[v + 1]!++;
  for (let v = 0; v < n; v++) {
    outStart[v + 1]! += outStart[v]!;
    inStart[v + 1]! += inStart[v]!;
  }
  const next = inStart.slice();
  const inArrow = new Int32Array(heads.length);
  heads.forEach((v, arrow) => (inArrow[next[v]!++] = arrow));
  return { outStart, inStart, inArrow, tail: Int32Array.from(tails), head: Int32Array.from(heads), weight: Float64Array.from(weights) };
}

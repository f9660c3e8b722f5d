/** For each node the nodes it is joined to on either side of the page: what layers, strips and orders ask all the time. */
import type { Flow } from "./orient-arrows.ts";

export interface LinksBySide {
  /** First ends of the arrows whose last end is v, one for each arrow. O(1). */
  earlier(v: number): Int32Array;
  /** Last ends of the arrows whose first end is v, one for each arrow. O(1). */
  later(v: number): Int32Array;
}

/** The links of n nodes with this flow. O(n + m). */
export function linksBySide(n: number, { first, last }: Flow): LinksBySide {
  const earlier = rowsOf(n, last, first);
  const later = rowsOf(n, first, last);
  return { earlier: (v) => earlier[v]!, later: (v) => later[v]! };
}

function rowsOf(n: number, from: Int32Array, to: Int32Array): Int32Array[] {
  const start = new Int32Array(n + 1);
  for (const v of from) start[v + 1]!++;
  for (let v = 0; v < n; v++) start[v + 1]! += start[v]!;
  const rows = Array.from({ length: n }, (_, v) => new Int32Array(start[v + 1]! - start[v]!));
  const filled = new Int32Array(n);
  from.forEach((v, arrow) => (rows[v]![filled[v]!++] = to[arrow]!));
  return rows;
}

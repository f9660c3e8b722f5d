/** Concepts move towards what they are joined to, column by column, so that fewer arrows run past other concepts. */
import type { LinksBySide } from "./links-by-side.ts";

/** One segment while its columns are being filled; `layer` and `fill` are changed in place. */
export interface Columns {
  readonly links: LinksBySide;
  /** The nodes that may move. */
  readonly nodes: readonly number[];
  readonly segment: Int32Array;
  readonly layer: Int32Array;
  /** The segment's first layer. */
  readonly from: number;
  /** How many nodes stand in each of its columns. */
  readonly fill: number[];
  readonly perColumn: number;
}

const mostRounds = 40;

/** Moves nodes within their segment until no single move makes the arrows shorter in sum. O(n + m) a round. */
export function shortenArrows(columns: Columns): void {
  const { nodes } = columns;
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (const v of round % 2 === 0 ? nodes : nodes.toReversed()) if (moveTowards(columns, v)) moved = true;
  }
}

function moveTowards({ links, segment, layer, from, fill, perColumn }: Columns, v: number): boolean {
  const pull = links.later(v).length - links.earlier(v).length;
  if (pull === 0) return false;
  const here = layer[v]! - from;
  let low = 0;
  let high = fill.length - 1;
  for (const w of links.earlier(v)) if (segment[w] === segment[v]) low = Math.max(low, layer[w]! - from + 1);
  for (const w of links.later(v)) if (segment[w] === segment[v]) high = Math.min(high, layer[w]! - from - 1);
  const step = pull > 0 ? 1 : -1;
  let best = here;
  for (let column = here + step; column >= low && column <= high; column += step) if (fill[column]! < perColumn) best = column;
  if (best === here) return false;
  fill[here]!--;
  fill[best]!++;
  layer[v] = from + best;
  return true;
}

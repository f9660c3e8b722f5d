/**
 * Concepts move towards what they are joined to, column by column, alone or with all that stands in their way,
 * so that fewer arrows run past other concepts: the aim of network simplex layering, by local search.
 */
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
/** The most nodes that move together. */
const mostTogether = 60;

/** Moves nodes within their segment until no move, single or together, makes the arrows shorter in sum. O(n · 60 + m) a round. */
export function shortenArrows(columns: Columns): void {
  const { nodes, links } = columns;
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (const v of round % 2 === 0 ? nodes : nodes.toReversed()) {
      const step = Math.sign(links.later(v).length - links.earlier(v).length);
      if (step === 0) continue;
      if (moveAlone(columns, v, step)) moved = true;
      while (moveGroup(columns, v, step)) moved = true;
    }
  }
}

/** Moves v as far as it may go by itself. */
function moveAlone({ links, segment, layer, from, fill, perColumn }: Columns, v: number, step: number): boolean {
  const here = layer[v]! - from;
  let low = 0;
  let high = fill.length - 1;
  for (const w of links.earlier(v)) if (segment[w] === segment[v]) low = Math.max(low, layer[w]! - from + 1);
  for (const w of links.later(v)) if (segment[w] === segment[v]) high = Math.min(high, layer[w]! - from - 1);
  let best = here;
  for (let column = here + step; column >= low && column <= high; column += step) if (fill[column]! < perColumn) best = column;
  if (best === here) return false;
  fill[here]!--;
  fill[best]!++;
  layer[v] = from + best;
  return true;
}

/** Moves v by one column, with the nodes that it would otherwise meet, if that makes the arrows shorter. */
function moveGroup(columns: Columns, v: number, step: number): boolean {
  const { links, segment, layer, from, fill } = columns;
  const group = new Set([v]);
  let gain = 0;
  for (const w of group) {
    const column = layer[w]! - from + step;
    if (column < 0 || column >= fill.length || group.size > mostTogether) return false;
    const [ahead, behind] = step > 0 ? [links.later(w), links.earlier(w)] : [links.earlier(w), links.later(w)];
    gain += ahead.length - behind.length;
    for (const u of ahead) if (segment[u] === segment[v] && layer[u] === layer[w]! + step) group.add(u);
  }
  if (gain <= 0 || !fits(columns, group, step)) return false;
  for (const w of group) {
    fill[layer[w]! - from]!--;
    layer[w]! += step;
    fill[layer[w]! - from]!++;
  }
  return true;
}

/** Whether no column becomes fuller than it may be, or was. */
function fits({ layer, from, fill, perColumn }: Columns, group: ReadonlySet<number>, step: number): boolean {
  const change = new Map<number, number>();
  for (const w of group) {
    const column = layer[w]! - from;
    change.set(column, (change.get(column) ?? 0) - 1);
    change.set(column + step, (change.get(column + step) ?? 0) + 1);
  }
  return [...change].every(([column, by]) => by <= 0 || fill[column]! + by <= perColumn);
}

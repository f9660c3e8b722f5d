/**
 * Which column each concept stands in. Segments keep their order; within one, arrows run forward, no column is higher
 * than asked, arrows are short, and concepts without arrows there fill the columns up instead of piling up in one.
 * Columns are filled in the manner of Coffman and Graham, "Optimal scheduling for two-processor systems" (1972).
 */
import type { Frame } from "../place/frame.ts";
import { linksBySide, type LinksBySide } from "./links-by-side.ts";
import type { Flow } from "./orient-arrows.ts";
import { shortenArrows } from "./shorten-arrows.ts";

/** The layer (column) of each node, counted through all segments; a segment's layers are `start[s]` up to `start[s + 1]`, exclusive. */
export interface Layers {
  readonly layer: Int32Array;
  readonly start: Int32Array;
}

/** The layers of the frame's nodes, at most `perColumn` in each; the first end of every arrow stands in a lower layer than its last. O((n + m) log n) a round of shortening. */
export function assignLayers(frame: Frame, flow: Flow, perColumn: number): Layers {
  const segments = frame.bandOf.length;
  const layer = new Int32Array(frame.ids.length);
  const start = new Int32Array(segments + 1);
  const links = linksBySide(frame.ids.length, flow);
  const members: number[][] = Array.from({ length: segments }, () => []);
  frame.segment.forEach((segment, v) => members[segment]!.push(v));
  members.forEach((nodes, segment) => {
    start[segment + 1] = start[segment]! + fillColumns({ frame, links, perColumn, layer }, nodes, start[segment]!);
  });
  return { layer, start };
}

interface Filling {
  readonly frame: Frame;
  readonly links: LinksBySide;
  readonly perColumn: number;
  readonly layer: Int32Array;
}

/** Sets the layers of one segment's nodes, from `from` on; the number of columns used. */
function fillColumns(filling: Filling, nodes: readonly number[], from: number): number {
  const { frame, links, perColumn, layer } = filling;
  const inside = (v: number) => (w: number): boolean => frame.segment[w] === frame.segment[v];
  const linked = nodes.filter((v) => links.earlier(v).some(inside(v)) || links.later(v).some(inside(v)));
  const loose = nodes.filter((v) => !links.earlier(v).some(inside(v)) && !links.later(v).some(inside(v)));
  const fill = schedule(filling, linked, from);
  while (fill.length < Math.ceil(nodes.length / frame.spacing.perColumn)) fill.push(0);
  shortenArrows({ links, nodes: linked, segment: frame.segment, layer, from, fill, perColumn });
  spreadLoose(links, loose, from, layer, fill, Math.ceil(nodes.length / Math.max(1, fill.length)));
  const empty = fill.map((_, column) => fill.slice(0, column).filter((count) => count === 0).length);
  for (const v of nodes) layer[v]! -= empty[layer[v]! - from]!;
  return fill.filter((count) => count > 0).length;
}

/** Puts each linked node in the first column behind all it needs that has room, those with the longest way to go first. */
function schedule({ frame, links, perColumn, layer }: Filling, linked: readonly number[], from: number): number[] {
  const { segment } = frame;
  const fill: number[] = [];
  const order = inOrder(links, linked, segment);
  const toGo = new Map<number, number>();
  for (const v of [...order].reverse()) {
    toGo.set(v, Math.max(0, ...links.later(v).filter((w) => segment[w] === segment[v]).map((w) => toGo.get(w)! + 1)));
  }
  const level = new Map<number, number>();
  for (const v of order) level.set(v, Math.max(0, ...links.earlier(v).filter((w) => segment[w] === segment[v]).map((w) => level.get(w)! + 1)));
  const byNeed = [...order].sort((a, b) => level.get(a)! - level.get(b)! || toGo.get(b)! - toGo.get(a)! || a - b);
  for (const v of byNeed) {
    let column = 0;
    for (const w of links.earlier(v)) if (segment[w] === segment[v]) column = Math.max(column, layer[w]! - from + 1);
    while ((fill[column] ?? 0) >= perColumn) column++;
    while (fill.length <= column) fill.push(0);
    fill[column]!++;
    layer[v] = from + column;
  }
  return fill;
}

function inOrder(links: LinksBySide, linked: readonly number[], segment: Int32Array): number[] {
  const missing = new Map(linked.map((v) => [v, links.earlier(v).filter((w) => segment[w] === segment[v]).length]));
  const order = linked.filter((v) => missing.get(v) === 0);
  for (const v of order) {
    for (const w of links.later(v)) {
      if (segment[w] !== segment[v]) continue;
      missing.set(w, missing.get(w)! - 1);
      if (missing.get(w) === 0) order.push(w);
    }
  }
  return order;
}

/** Puts loose nodes where there is room up to `height`: those that follow earlier segments from the front, those that lead on from the rear. */
function spreadLoose(links: LinksBySide, loose: readonly number[], from: number, layer: Int32Array, fill: number[], height: number): void {
  const pull = (v: number): number => Math.sign(links.earlier(v).length - links.later(v).length);
  const put = (v: number, column: number): void => {
    fill[column]!++;
    layer[v] = from + column;
  };
  const lowest = (): number => fill.indexOf(Math.min(...fill));
  for (const v of loose.filter((v) => pull(v) > 0)) {
    const column = fill.findIndex((count) => count < height);
    put(v, column === -1 ? lowest() : column);
  }
  for (const v of loose.filter((v) => pull(v) < 0)) {
    const column = fill.findLastIndex((count) => count < height);
    put(v, column === -1 ? lowest() : column);
  }
  for (const v of loose.filter((v) => pull(v) === 0)) put(v, lowest());
}

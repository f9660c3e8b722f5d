/**
 * Own coordinates across the arrows: every block goes to where the blocks it is tied to are, as far as its neighbours
 * leave room; a layer at a time is solved exactly, the others standing still, until all have settled.
 */
import type { Blocks } from "../order/blocks.ts";
import type { Gaps } from "./gaps.ts";
import { isotonic } from "./isotonic.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import { packBlocks } from "./pack-blocks.ts";
import { limits, type Room } from "./room.ts";
import { straighten } from "./straighten.ts";
import type { Ties } from "../order/ties.ts";

const rounds = 30;
/** How much higher than packed as tightly as the order allows the drawing may become: by this factor and these pixels. */
const slack = 1.1;
const extra = 60;
const loose = 0.01;

/** The middle of each block across the arrows, in pixels from 0, with all gaps kept. O(vertices + m) a round. */
export function placeAcross(gaps: Gaps, graph: LayeredGraph, blocks: Blocks, order: LayerOrder, ties: Ties): Float64Array {
  const { middle, height } = packBlocks(blocks, order, gaps);
  const room: Room = { graph, blocks, order, ties, middle, gaps, end: height * slack + extra };
  for (let round = 0; round < rounds; round++) {
    const wish = round < (rounds * 2) / 3 ? meanWish : medianWish;
    for (let step = 0; step < graph.layers; step++) placeLayer(room, round % 2 === 0 ? step : graph.layers - 1 - step, wish);
  }
  straighten(room);
  return middle;
}

function placeLayer(room: Room, layer: number, wish: (room: Room, block: number) => number): void {
  const { blocks, order, ties, middle } = room;
  const row = Int32Array.from(order.rows[layer]!, (v) => blocks.of[v]!);
  const offset = new Float64Array(row.length);
  for (let at = 1; at < row.length; at++) offset[at] = offset[at - 1]! + room.gaps.distance(row[at - 1]!, row[at]!);
  const wished = Float64Array.from(row, (block, at) => wish(room, block) - offset[at]!);
  const weight = Float64Array.from(row, (block) => Math.max(loose, ties.start[block + 1]! - ties.start[block]!));
  const low = new Float64Array(row.length);
  const high = new Float64Array(row.length);
  row.forEach((block, at) => {
    const [from, to] = limits(room, block, layer);
    low[at] = Math.max(from - offset[at]!, at > 0 ? low[at - 1]! : -Infinity);
    high[at] = to - offset[at]!;
  });
  for (let at = row.length - 2; at >= 0; at--) high[at] = Math.min(high[at]!, high[at + 1]!);
  isotonic(wished, weight).forEach((value, at) => (middle[row[at]!] = Math.min(high[at]!, Math.max(low[at]!, value)) + offset[at]!));
}

function meanWish({ ties, middle }: Room, block: number): number {
  const [from, to] = [ties.start[block]!, ties.start[block + 1]!];
  let sum = 0;
  for (let tie = from; tie < to; tie++) sum += middle[ties.other[tie]!]! + ties.shift[tie]!;
  return to > from ? sum / (to - from) : middle[block]!;
}

function medianWish({ ties, middle }: Room, block: number): number {
  const [from, to] = [ties.start[block]!, ties.start[block + 1]!];
  if (from === to) return middle[block]!;
  const wishes = Array.from({ length: to - from }, (_, at) => middle[ties.other[from + at]!]! + ties.shift[from + at]!).sort((a, b) => a - b);
  const half = (to - from) >> 1;
  if (wishes.length % 2 === 1) return wishes[half]!;
  return Math.min(wishes[half]!, Math.max(wishes[half - 1]!, middle[block]!));
}

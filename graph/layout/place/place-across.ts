/**
 * Own coordinates across the arrows: layer by layer, each block goes as near as its neighbours allow to where the
 * blocks that it is tied to pull it, in the sense of least squares and, once things stand about right, of the median;
 * rounds of that until everything has settled.
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

/** Rounds: as many as pass over so many vertices together, within these bounds. */
const verticesPlaced = 1_200_000;
const [fewestRounds, mostRounds] = [6, 30];
/** How much higher than packed as tightly as the order allows the drawing may become: by this factor and these pixels. */
const slack = 1.1;
const extra = 60;
const loose = 0.01;

/** The middle of each block across the arrows, in pixels from 0, with all gaps kept. O(vertices + m) a round. */
export function placeAcross(gaps: Gaps, graph: LayeredGraph, blocks: Blocks, order: LayerOrder, ties: Ties): Float64Array {
  const { middle, height } = packBlocks(blocks, order, gaps);
  const room: Room = { graph, blocks, order, ties, middle, gaps, end: height * slack + extra };
  const rounds = Math.max(fewestRounds, Math.min(mostRounds, Math.floor(verticesPlaced / Math.max(1, graph.layer.length))));
  const bench = benchFor(order.rows.reduce((most, row) => Math.max(most, row.length), 0));
  for (let round = 0; round < rounds; round++) {
    const wish = round < (rounds * 2) / 3 ? meanWish : medianWish;
    for (let step = 0; step < graph.layers; step++) placeLayer(room, round % 2 === 0 ? step : graph.layers - 1 - step, wish, bench);
  }
  straighten(room);
  return middle;
}

/** Room for one layer's numbers, by place in it. */
interface Bench {
  readonly offset: Float64Array;
  readonly wished: Float64Array;
  readonly weight: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function benchFor(width: number): Bench {
  const row = (): Float64Array => new Float64Array(width);
  return { offset: row(), wished: row(), weight: row(), low: row(), high: row() };
}

function placeLayer(room: Room, layer: number, wish: (room: Room, block: number) => number, { offset, wished, weight, low, high }: Bench): void {
  const { blocks, order, ties, middle, gaps } = room;
  const row = order.rows[layer]!;
  const width = row.length;
  const bounds: [number, number] = [0, 0];
  for (let at = 0, before = -1; at < width; at++) {
    const block = blocks.of[row[at]!]!;
    offset[at] = at === 0 ? 0 : offset[at - 1]! + gaps.distance(before, block);
    wished[at] = wish(room, block) - offset[at]!;
    weight[at] = Math.max(loose, ties.start[block + 1]! - ties.start[block]!);
    limits(room, block, layer, bounds);
    low[at] = Math.max(bounds[0] - offset[at]!, at > 0 ? low[at - 1]! : -Infinity);
    high[at] = bounds[1] - offset[at]!;
    before = block;
  }
  for (let at = width - 2; at >= 0; at--) high[at] = Math.min(high[at]!, high[at + 1]!);
  const values = isotonic(wished.subarray(0, width), weight);
  for (let at = 0; at < width; at++) middle[blocks.of[row[at]!]!] = Math.min(high[at]!, Math.max(low[at]!, values[at]!)) + offset[at]!;
}

function meanWish({ ties, middle }: Room, block: number): number {
  const [from, to] = [ties.start[block]!, ties.start[block + 1]!];
  let sum = 0;
  for (let tie = from; tie < to; tie++) sum += middle[ties.other[tie]!]! + ties.shift[tie]!;
  return to > from ? sum / (to - from) : middle[block]!;
}

const wishes: number[] = [];

function medianWish({ ties, middle }: Room, block: number): number {
  const [from, to] = [ties.start[block]!, ties.start[block + 1]!];
  if (from === to) return middle[block]!;
  wishes.length = 0;
  for (let tie = from; tie < to; tie++) wishes.push(middle[ties.other[tie]!]! + ties.shift[tie]!);
  if (wishes.length > 1) wishes.sort((a, b) => a - b);
  const half = (to - from) >> 1;
  if (wishes.length % 2 === 1) return wishes[half]!;
  return Math.min(wishes[half]!, Math.max(wishes[half - 1]!, middle[block]!));
}

/**
 * Own coordinates across the arrows: every block goes to where the blocks it is tied to are, as far as its neighbours
 * leave room; a layer at a time is solved exactly, the others standing still, until all have settled.
 */
import type { Blocks } from "./blocks.ts";
import type { Frame } from "./frame.ts";
import { isotonic } from "./isotonic.ts";
import type { LayerOrder } from "./layer-order.ts";
import type { LayeredGraph } from "./layered-graph.ts";
import { packBlocks } from "./pack-blocks.ts";
import type { Ties } from "./ties.ts";

const rounds = 30;
/** How much higher than packed as tightly as the order allows the drawing may become. */
const slack = 1.1;
const loose = 0.01;

/** The middle of each block across the arrows, in pixels from 0, with all gaps kept. O(vertices + m) a round. */
export function placeAcross(frame: Frame, graph: LayeredGraph, blocks: Blocks, order: LayerOrder, ties: Ties): Float64Array {
  const { gapAcross, gapArrow } = frame.spacing;
  const half = (block: number): number => (block < graph.nodes ? frame.across[block]! / 2 : 0);
  const gap = (a: number, b: number): number => (a < graph.nodes && b < graph.nodes ? gapAcross : gapArrow);
  const { middle, height } = packBlocks(blocks, order, half, gap);
  const room: Room = { graph, blocks, order, ties, middle, half, distance: (a, b) => half(a) + gap(a, b) + half(b), end: height * slack };
  for (let round = 0; round < rounds; round++) {
    const wish = round < (rounds * 2) / 3 ? meanWish : medianWish;
    for (let step = 0; step < graph.layers; step++) placeLayer(room, round % 2 === 0 ? step : graph.layers - 1 - step, wish);
  }
  return middle;
}

interface Room {
  readonly graph: LayeredGraph;
  readonly blocks: Blocks;
  readonly order: LayerOrder;
  readonly ties: Ties;
  /** Changed in place. */
  readonly middle: Float64Array;
  readonly half: (block: number) => number;
  readonly distance: (a: number, b: number) => number;
  readonly end: number;
}

function placeLayer(room: Room, layer: number, wish: (room: Room, block: number) => number): void {
  const { blocks, order, ties, middle } = room;
  const row = Int32Array.from(order.rows[layer]!, (v) => blocks.of[v]!);
  const offset = new Float64Array(row.length);
  for (let at = 1; at < row.length; at++) offset[at] = offset[at - 1]! + room.distance(row[at - 1]!, row[at]!);
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

/** How far a block may move without meeting its neighbours in other layers than this one. */
function limits({ graph, blocks, order, middle, half, distance, end }: Room, block: number, layer: number): [number, number] {
  let low = half(block);
  let high = end - half(block);
  for (let v = blocks.first[block]!; v <= blocks.last[block]!; v++) {
    if (graph.layer[v] === layer) continue;
    const row = order.rows[graph.layer[v]!]!;
    const at = order.place[v]!;
    const [above, below] = [row[at - 1], row[at + 1]];
    if (above !== undefined) low = Math.max(low, middle[blocks.of[above]!]! + distance(blocks.of[above]!, block));
    if (below !== undefined) high = Math.min(high, middle[blocks.of[below]!]! - distance(block, blocks.of[below]!));
  }
  return [low, high];
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

/**
 * Fewer crossings by sweeping over the layers: each vertex moves to the middle of its neighbours in the layer before,
 * forwards and backwards in turn, and neighbours that cross more than they would swapped are swapped.
 * Gansner, Koutsofios, North, Vo, "A technique for drawing directed graphs" (1993).
 */
import { countOrderCrossings } from "./count-order-crossings.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import { middleOf } from "./middle-of.ts";
import { swapNeighbours } from "./swap-neighbours.ts";

/** Sweeps at most: as many as pass over this many vertices together, but as many as patience has even on the largest graphs. */
const verticesSwept = 600_000;

/** The best order found from `start`, and its crossings. Stops after `patience` sweeps in vain. O(V log V + swaps) a sweep. */
export function sweepLayers(graph: LayeredGraph, start: LayerOrder, patience: number): { order: LayerOrder; crossings: number } {
  const order = copy(start);
  swapNeighbours(graph, order);
  let best = copy(order);
  let crossings = countOrderCrossings(graph, order);
  const most = Math.max(patience, verticesSwept / Math.max(1, graph.layer.length));
  const widest = order.rows.reduce((width, row) => Math.max(width, row.length), 0);
  const moving: Moving = { vertex: new Int32Array(widest), slot: new Int32Array(widest), key: new Float64Array(widest) };
  for (let sweep = 0, vain = 0; vain < patience && crossings > 0 && sweep < most; sweep++) {
    const forwards = sweep % 2 === 0;
    const mean = sweep % 4 >= 2;
    for (let step = 1; step < graph.layers; step++) sortLayer(graph, order, forwards ? step : graph.layers - 1 - step, forwards, mean, moving);
    swapNeighbours(graph, order);
    const now = countOrderCrossings(graph, order);
    vain = now < crossings ? 0 : vain + 1;
    if (now < crossings) {
      crossings = now;
      best = copy(order);
    }
  }
  return { order: best, crossings };
}

function copy({ rows, place }: LayerOrder): LayerOrder {
  return { rows: rows.map((row) => row.slice()), place: place.slice() };
}

/** Room for the vertices of a layer that have neighbours, where they stand, and what they are sorted by. */
interface Moving {
  readonly vertex: Int32Array;
  readonly slot: Int32Array;
  readonly key: Float64Array;
}

/** Middles are told apart to this part of a place, so that a middle and a number fit into one key. */
const fineness = 1024;

/** Sorts one layer by the middle of the neighbours; vertices without any keep their places. */
function sortLayer(graph: LayeredGraph, { rows, place }: LayerOrder, layer: number, forwards: boolean, mean: boolean, { vertex, slot, key }: Moving): void {
  const row = rows[layer]!;
  const width = row.length;
  const start = forwards ? graph.upStart : graph.downStart;
  const ends = forwards ? graph.up : graph.down;
  let count = 0;
  for (let at = 0; at < width; at++) {
    const v = row[at]!;
    const from = start[v]!;
    const to = start[v + 1]!;
    if (from === to) continue;
    vertex[count] = v;
    slot[count] = at;
    key[count] = Math.round(middleOf(ends, from, to, place, mean) * fineness) * width + count;
    count++;
  }
  sortNumbers(key, count);
  for (let at = 0; at < count; at++) {
    const v = vertex[key[at]! % width]!;
    row[slot[at]!] = v;
    place[v] = slot[at]!;
  }
}

/** Up to so many numbers are sorted one by one. */
const few = 40;

/** Sorts the first `count` numbers, in place. */
function sortNumbers(numbers: Float64Array, count: number): void {
  if (count > few) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at++) {
    const number = numbers[at]!;
    let to = at;
    for (; to > 0 && numbers[to - 1]! > number; to--) numbers[to] = numbers[to - 1]!;
    numbers[to] = number;
  }
}

/**
 * Fewer crossings by sweeping over the layers: each vertex moves to the middle of its neighbours in the layer before,
 * forwards and backwards in turn, and neighbours that cross more than they would swapped are swapped.
 * Gansner, Koutsofios, North, Vo, "A technique for drawing directed graphs" (1993).
 */
import { countOrderCrossings } from "./count-order-crossings.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import { swapNeighbours } from "./swap-neighbours.ts";

/** Sweeps at most: as many as pass over this many vertices together, but a few even on the largest graphs. */
const verticesSwept = 600_000;
const fewestSweeps = 6;

/** The best order found from `start`, and its crossings. Stops after `patience` sweeps in vain. O(V log V + swaps) a sweep. */
export function sweepLayers(graph: LayeredGraph, start: LayerOrder, patience: number): { order: LayerOrder; crossings: number } {
  const order = copy(start);
  swapNeighbours(graph, order);
  let best = copy(order);
  let crossings = countOrderCrossings(graph, order);
  const most = Math.max(fewestSweeps, verticesSwept / Math.max(1, graph.layer.length));
  for (let sweep = 0, vain = 0; vain < patience && crossings > 0 && sweep < most; sweep++) {
    const forwards = sweep % 2 === 0;
    const mean = sweep % 4 >= 2;
    for (let step = 1; step < graph.layers; step++) sortLayer(graph, order, forwards ? step : graph.layers - 1 - step, forwards, mean);
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

/** Sorts one layer by the middle of the neighbours; vertices without any keep their places. */
function sortLayer(graph: LayeredGraph, { rows, place }: LayerOrder, layer: number, forwards: boolean, mean: boolean): void {
  const row = rows[layer]!;
  const start = forwards ? graph.upStart : graph.downStart;
  const ends = forwards ? graph.up : graph.down;
  const moving: { v: number; key: number; at: number }[] = [];
  row.forEach((v, at) => {
    const places = Array.from(ends.subarray(start[v]!, start[v + 1]!), (w) => place[w]!);
    if (places.length > 0) moving.push({ v, key: mean ? meanOf(places) : medianOf(places.sort((a, b) => a - b)), at });
  });
  const slots = moving.map(({ at }) => at);
  moving.sort((a, b) => a.key - b.key || a.at - b.at);
  moving.forEach(({ v }, index) => {
    row[slots[index]!] = v;
    place[v] = slots[index]!;
  });
}

function meanOf(places: readonly number[]): number {
  return places.reduce((sum, at) => sum + at, 0) / places.length;
}

/** The median; of an even number the two middle ones, weighted towards the side where the others are denser. */
function medianOf(places: readonly number[]): number {
  const half = places.length >> 1;
  if (places.length % 2 === 1) return places[half]!;
  if (places.length === 2) return (places[0]! + places[1]!) / 2;
  const low = places[half - 1]! - places[0]!;
  const high = places[places.length - 1]! - places[half]!;
  return low + high === 0 ? (places[half - 1]! + places[half]!) / 2 : (places[half - 1]! * high + places[half]! * low) / (low + high);
}

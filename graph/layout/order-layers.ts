/** The order of the layers with the fewest crossings that the allowed effort finds: several starts, the best ones refined. */
import type { Blocks } from "./blocks.ts";
import { countOrderCrossings } from "./count-order-crossings.ts";
import type { LayerOrder } from "./layer-order.ts";
import type { LayeredGraph } from "./layered-graph.ts";
import { siftBlocks } from "./sift-blocks.ts";
import { sweepLayers } from "./sweep-layers.ts";
import { walkOrder } from "./walk-order.ts";

/** An order and the number of its crossings. */
export interface Ordered {
  readonly order: LayerOrder;
  readonly crossings: number;
}

const patience = 6;
/** How many links are ordered afresh in all starts together, for a thoroughness of 1. */
const linksAllowed = 6_000;
const mostStarts = 24;

/**
 * The best order found for the layers of `graph`, in which arrows that pass the same layers never cross there.
 * `thoroughness` multiplies the number of starts (at least two); equal crossings go to the earlier start.
 * A tenth of a second for two hundred nodes, a second or two for a thousand.
 */
export function orderLayers(graph: LayeredGraph, blocks: Blocks, thoroughness: number): Ordered {
  const links = Math.max(1, graph.up.length);
  const starts = Math.max(2, Math.round(thoroughness * Math.min(mostStarts, linksAllowed / links)));
  const swept: Ordered[] = [];
  for (let turn = 0; turn < starts; turn++) swept.push(sweepLayers(graph, walkOrder(graph, turn), patience));
  swept.sort((a, b) => a.crossings - b.crossings);
  let best: Ordered | undefined;
  for (const { order } of swept.slice(0, Math.ceil(starts / 3))) {
    const once = sifted(graph, blocks, order);
    const twice = sifted(graph, blocks, sweepLayers(graph, once.order, patience).order);
    for (const found of [once, twice]) if (best === undefined || found.crossings < best.crossings) best = found;
  }
  return best!;
}

function sifted(graph: LayeredGraph, blocks: Blocks, order: LayerOrder): Ordered {
  const better = siftBlocks(graph, blocks, order);
  return { order: better, crossings: countOrderCrossings(graph, better) };
}

/** The order of the layers with the fewest crossings that the allowed effort finds: several starts, the best ones refined. */
import { blocksOf, type Blocks } from "./blocks.ts";
import { countOrderCrossings } from "./count-order-crossings.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import { siftBlocks } from "./sift-blocks.ts";
import { sweepLayers } from "./sweep-layers.ts";
import { walkOrder } from "../layer/walk-order.ts";

/** An order, the number of its crossings, and blocks of which no two stand in different orders in different layers. */
export interface Ordered {
  readonly order: LayerOrder;
  readonly crossings: number;
  readonly blocks: Blocks;
}

const patience = 6;
/** How many links are ordered afresh in all starts together, for a thoroughness of 1. */
const linksAllowed = 12_000;
const mostStarts = 40;
/** The largest sum of squared layer lengths for which arrows are kept straight. */
const mostPairs = 1e7;
/** How many vertices all blocks together may look at while each is sifted once. */
const pairsAllowed = 1e6;
/** Blocks that one may pass in a move, however large the graph. */
const leastReach = 150;

/**
 * The best order found for the layers of `graph`. `thoroughness` multiplies the number of starts (at least two);
 * equal crossings go to the earlier start. On large graphs a block is sifted past its neighbours only, so that the cost
 * grows with the vertices.
 */
export function orderLayers(graph: LayeredGraph, thoroughness: number): Ordered {
  const starts = Math.max(2, Math.round(thoroughness * Math.min(mostStarts, linksAllowed / Math.max(1, graph.up.length))));
  const swept = Array.from({ length: starts }, (_, turn) => sweepLayers(graph, walkOrder(graph, turn), patience));
  swept.sort((a, b) => a.crossings - b.crossings);
  const blocks = blocksOf(graph);
  const pairs = swept[0]!.order.rows.reduce((sum, row) => sum + row.length ** 2, 1);
  const reach = Math.max(leastReach, Math.round((pairsAllowed * blocks.count) / (2 * pairs)));
  const found = swept.slice(0, Math.ceil(starts / 3)).flatMap(({ order }) => {
    const once = siftBlocks(graph, blocks, order, reach);
    return [once, siftBlocks(graph, blocks, sweepLayers(graph, once, patience).order, reach)];
  });
  const counts = found.map((order) => countOrderCrossings(graph, order));
  const crossings = Math.min(...counts);
  return { order: found[counts.indexOf(crossings)]!, crossings, blocks: pairs > mostPairs ? blocksOf(graph, dummiesOf(graph)) : blocks };
}

function dummiesOf({ nodes, layer }: LayeredGraph): ReadonlySet<number> {
  return new Set(Array.from({ length: layer.length - nodes }, (_, at) => nodes + at));
}

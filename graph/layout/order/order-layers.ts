/** The order of the layers with the fewest crossings that the allowed effort finds: several starts, the best ones refined. */
import { blocksOf, type Blocks } from "./blocks.ts";
import { countOrderCrossings } from "./count-order-crossings.ts";
import { isLarge } from "../layer/is-large.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import { siftBlocks, type SiftLimits } from "./sift-blocks.ts";
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
/** How many vertices all blocks together may look at while each is sifted once. */
const pairsAllowed = 1e6;
/** Blocks that one may pass in a move, however large the graph. */
const leastReach = 150;
/** How many vertices are sifted in all rounds together, at least two. */
const verticesSifted = 400_000;

/**
 * The best order found for the layers of `graph`. `thoroughness` multiplies the number of starts (at least two unless `isQuick`);
 * equal crossings go to the earlier start. On large graphs a block is sifted past those around it only, and `isQuick`
 * leaves all but one start and one sifting out, and arrows bent in every layer, so that the cost grows with the vertices.
 */
export function orderLayers(graph: LayeredGraph, thoroughness: number, isQuick = isLarge(graph)): Ordered {
  const starts = Math.max(isQuick ? 1 : 2, Math.round(thoroughness * Math.min(mostStarts, linksAllowed / Math.max(1, graph.up.length))));
  const swept = Array.from({ length: starts }, (_, turn) => sweepLayers(graph, walkOrder(graph, turn), patience));
  swept.sort((a, b) => a.crossings - b.crossings);
  const blocks = blocksOf(graph);
  const pairs = swept[0]!.order.rows.reduce((sum, row) => sum + row.length ** 2, 1);
  const limits: SiftLimits = {
    reach: Math.max(leastReach, Math.round((pairsAllowed * blocks.count) / (2 * pairs))),
    rounds: Math.max(2, Math.floor(verticesSifted / Math.max(1, graph.layer.length))),
  };
  const found = swept.slice(0, Math.ceil(starts / 3)).flatMap(({ order }) => {
    const once = siftBlocks(graph, blocks, order, limits);
    return isQuick ? [once] : [once, siftBlocks(graph, blocks, sweepLayers(graph, once, patience).order, limits)];
  });
  const counts = found.map((order) => countOrderCrossings(graph, order));
  const crossings = Math.min(...counts);
  return { order: found[counts.indexOf(crossings)]!, crossings, blocks: isQuick ? blocksOf(graph, dummiesOf(graph)) : blocks };
}

function dummiesOf({ nodes, layer }: LayeredGraph): ReadonlySet<number> {
  return new Set(Array.from({ length: layer.length - nodes }, (_, at) => nodes + at));
}

/**
 * How often links cross with a given order of the layers: the number that crossing minimisation lowers.
 * Barth, Jünger, Mutzel, "Simple and efficient bilayer cross counting" (2002), with a Fenwick tree.
 */
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** The number of crossings between all neighbouring layers. O(links · log of the longest layer). */
export function countOrderCrossings(graph: LayeredGraph, order: LayerOrder): number {
  const tree = new Int32Array(order.rows.reduce((width, row) => Math.max(width, row.length), 0) + 1);
  let crossings = 0;
  for (let layer = 1; layer < graph.layers; layer++) crossings += crossingsBefore(graph, order, layer, tree);
  return crossings;
}

function crossingsBefore(graph: LayeredGraph, { rows, place }: LayerOrder, layer: number, tree: Int32Array): number {
  const width = rows[layer - 1]!.length;
  tree.fill(0, 0, width + 1);
  let crossings = 0;
  let seen = 0;
  for (const v of rows[layer]!) {
    const from = graph.upStart[v]!;
    const to = graph.upStart[v + 1]!;
    for (let i = from; i < to; i++) {
      let upTo = 0;
      for (let at = place[graph.up[i]!]! + 1; at > 0; at -= at & -at) upTo += tree[at]!;
      crossings += seen - upTo;
    }
    for (let i = from; i < to; i++) for (let at = place[graph.up[i]!]! + 1; at <= width; at += at & -at) tree[at]!++;
    seen += to - from;
  }
  return crossings;
}

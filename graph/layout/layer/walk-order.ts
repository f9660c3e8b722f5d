/** Places to start from when crossings are minimised: what hangs together begins together. */
import { layerOrder, type LayerOrder } from "./layer-order.ts";
import type { LayeredGraph } from "./layered-graph.ts";

/**
 * The order of the layers in which a depth-first walk over the links, in both directions, first meets the vertices.
 * `turn` chooses among many such walks, each always the same: 0 walks by number. O(V log V).
 */
export function walkOrder(graph: LayeredGraph, turn: number): LayerOrder {
  const total = graph.layer.length;
  const rank = turn === 0 ? undefined : shuffled(total, turn);
  const met = new Float64Array(total).fill(-1);
  let time = 0;
  for (let at = 0; at < total; at++) {
    const open = [rank ? rank[at]! : at];
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      if (met[v]! >= 0) continue;
      met[v] = time++;
      for (let i = graph.upStart[v]!; i < graph.upStart[v + 1]!; i++) open.push(graph.up[i]!);
      for (let i = graph.downStart[v]!; i < graph.downStart[v + 1]!; i++) open.push(graph.down[i]!);
    }
  }
  return layerOrder(graph, (v) => met[v]!);
}

/** The numbers below n in an order that looks random and depends on `seed` alone (Park and Miller, Fisher and Yates). */
function shuffled(n: number, seed: number): Int32Array {
  const order = new Int32Array(n).map((_, at) => at);
  let state = (seed * 7919 + 1) % 2147483647;
  for (let at = n - 1; at > 0; at--) {
    state = (state * 48271) % 2147483647;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

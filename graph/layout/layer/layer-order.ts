/** The order of the vertices within each layer, from top to bottom: what crossing minimisation works on. */
import type { LayeredGraph } from "./layered-graph.ts";

/** `rows[l]` are the vertices of layer l in order; `place[v]` is v's index there. */
export interface LayerOrder {
  readonly rows: Int32Array[];
  readonly place: Int32Array;
}

/** The order in which the vertices of each layer are sorted by `key`, then by number. O(V log V). */
export function layerOrder(graph: LayeredGraph, key: (v: number) => number): LayerOrder {
  const lists: number[][] = Array.from({ length: graph.layers }, () => []);
  graph.layer.forEach((layer, v) => lists[layer]!.push(v));
  const keys = Float64Array.from(graph.layer, (_, v) => key(v));
  const rows = lists.map((list) => Int32Array.from(list.sort((a, b) => keys[a]! - keys[b]! || a - b)));
  const place = new Int32Array(graph.layer.length);
  for (const row of rows) row.forEach((v, at) => (place[v] = at));
  return { rows, place };
}

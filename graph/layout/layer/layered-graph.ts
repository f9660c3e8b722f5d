/**
 * The graph whose arrows all lead from one layer to the next: an arrow that passes layers gets a dummy vertex in each.
 * Order, coordinates and routes are found on it. Sugiyama, Tagawa, Toda, "Methods for visual understanding of
 * hierarchical system structures" (1981).
 */
import type { Layers } from "./assign-layers.ts";
import type { Flow } from "./orient-arrows.ts";

/** Vertices 0 to `nodes` − 1 are the nodes; dummies follow, those of one arrow next to each other in order of layers. */
export interface LayeredGraph {
  readonly nodes: number;
  readonly layers: number;
  /** The layer of each vertex. */
  readonly layer: Int32Array;
  /** The dummies of arrow a are `firstDummy[a]` up to `firstDummy[a + 1]`, exclusive. */
  readonly firstDummy: Int32Array;
  /** Neighbours in the previous layer: `up[i]` for i from `upStart[v]` up to `upStart[v + 1]`; likewise in the next. */
  readonly upStart: Int32Array;
  readonly up: Int32Array;
  readonly downStart: Int32Array;
  readonly down: Int32Array;
}

/** The layered graph of this flow. O(n + length of all arrows in layers). */
export function layeredGraph(flow: Flow, { layer, start }: Layers): LayeredGraph {
  const nodes = layer.length;
  const arrows = flow.first.length;
  const firstDummy = new Int32Array(arrows + 1).fill(nodes);
  for (let arrow = 0; arrow < arrows; arrow++) {
    firstDummy[arrow + 1] = firstDummy[arrow]! + layer[flow.last[arrow]!]! - layer[flow.first[arrow]!]! - 1;
  }
  const vertices = firstDummy[arrows]!;
  const layerOf = new Int32Array(vertices);
  layerOf.set(layer);
  const tails = new Int32Array(vertices - nodes + arrows);
  const heads = new Int32Array(tails.length);
  let link = 0;
  for (let arrow = 0; arrow < arrows; arrow++) {
    let v = flow.first[arrow]!;
    for (let dummy = firstDummy[arrow]!; dummy <= firstDummy[arrow + 1]!; dummy++) {
      const w = dummy < firstDummy[arrow + 1]! ? dummy : flow.last[arrow]!;
      if (w === dummy) layerOf[w] = layerOf[v]! + 1;
      tails[link] = v;
      heads[link++] = w;
      v = w;
    }
  }
  const [upStart, up] = rowsOf(vertices, heads, tails);
  const [downStart, down] = rowsOf(vertices, tails, heads);
  return { nodes, layers: start[start.length - 1] ?? 0, layer: layerOf, firstDummy, upStart, up, downStart, down };
}

function rowsOf(vertices: number, from: Int32Array, to: Int32Array): [Int32Array, Int32Array] {
  const start = new Int32Array(vertices + 1);
  for (const v of from) start[v + 1]!++;
  for (let v = 0; v < vertices; v++) start[v + 1]! += start[v]!;
  const next = start.slice();
  const row = new Int32Array(from.length);
  from.forEach((v, link) => (row[next[v]!++] = to[link]!));
  return [start, row];
}

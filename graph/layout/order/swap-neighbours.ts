/** Crossings removed one swap at a time: the local search between and after the sweeps. */
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

const mostPasses = 25;

/** Swaps vertices that stand next to each other in `order`, in place, while that removes crossings, but passes over a layer a limited number of times. */
export function swapNeighbours(graph: LayeredGraph, { rows, place }: LayerOrder): void {
  const dirty = new Uint8Array(graph.layers).fill(1);
  for (let pass = 0, moved = true; moved && pass < mostPasses; pass++) {
    moved = false;
    for (let layer = 0; layer < graph.layers; layer++) {
      if (dirty[layer] === 0) continue;
      dirty[layer] = 0;
      const row = rows[layer]!;
      for (let at = 0; at + 1 < row.length; at++) {
        const v = row[at]!;
        const w = row[at + 1]!;
        if (swapGain(graph, place, v, w) <= 0) continue;
        row[at] = w;
        row[at + 1] = v;
        place[w] = at;
        place[v] = at + 1;
        moved = true;
        for (let near = Math.max(0, layer - 1); near <= layer + 1 && near < graph.layers; near++) dirty[near] = 1;
      }
    }
  }
}

function swapGain(graph: LayeredGraph, place: Int32Array, v: number, w: number): number {
  return surplus(graph.upStart, graph.up, place, v, w) + surplus(graph.downStart, graph.down, place, v, w);
}

/** Crossings of the links of v, which stands first, with those of w, less the crossings after a swap. */
function surplus(start: Int32Array, ends: Int32Array, place: Int32Array, v: number, w: number): number {
  let gain = 0;
  for (let i = start[v]!; i < start[v + 1]!; i++) {
    const at = place[ends[i]!]!;
    for (let j = start[w]!; j < start[w + 1]!; j++) gain += Math.sign(at - place[ends[j]!]!);
  }
  return gain;
}

/** Crossings removed one swap at a time: the local search between and after the sweeps. */
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** Passes at most: as many as pass over so many vertices together, within these bounds. */
const verticesPassed = 600_000;
const [fewestPasses, mostPasses] = [2, 25];

/** Swaps vertices that stand next to each other in `order`, in place, while that removes crossings, but passes over a layer a limited number of times. */
export function swapNeighbours(graph: LayeredGraph, { rows, place }: LayerOrder): void {
  const dirty = new Uint8Array(graph.layers).fill(1);
  const passes = Math.max(fewestPasses, Math.min(mostPasses, verticesPassed / Math.max(1, graph.layer.length)));
  for (let pass = 0, moved = true; moved && pass < passes; pass++) {
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
  const [vEnd, wStart, wEnd] = [start[v + 1]!, start[w]!, start[w + 1]!];
  let gain = 0;
  for (let i = start[v]!; i < vEnd; i++) {
    const at = place[ends[i]!]!;
    for (let j = wStart; j < wEnd; j++) {
      const other = place[ends[j]!]!;
      if (at > other) gain++;
      else if (at < other) gain--;
    }
  }
  return gain;
}

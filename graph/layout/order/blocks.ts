/** What moves as one: a node, or dummies of an arrow that are to lie on one straight line. */
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** Blocks 0 to `nodes` − 1 are the nodes; the others are runs of dummies, each of one arrow. */
export interface Blocks {
  readonly count: number;
  /** The block of each vertex. */
  readonly of: Int32Array;
  /** The vertices of block b are `first[b]` to `last[b]`, inclusive, in order of layers. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Blocks with more links first, then by number. */
  readonly byWeight: readonly number[];
  /** The vertices of each layer in no particular order; and those among them that are first or last of their block. */
  readonly inLayer: readonly (readonly number[])[];
  readonly endsInLayer: readonly (readonly number[])[];
}

/**
 * The blocks of `graph`: all dummies of an arrow are one, but a new one begins at each vertex in `breaks`. O(V log V).
 */
export function blocksOf(graph: LayeredGraph, breaks: ReadonlySet<number> = new Set()): Blocks {
  const { nodes, firstDummy, upStart, downStart } = graph;
  const starts = Array.from({ length: nodes }, (_, v) => v);
  for (let arrow = 0; arrow + 1 < firstDummy.length; arrow++) {
    for (let v = firstDummy[arrow]!; v < firstDummy[arrow + 1]!; v++) if (v === firstDummy[arrow] || breaks.has(v)) starts.push(v);
  }
  const first = Int32Array.from(starts);
  const last = first.map((_, block) => (first[block + 1] ?? graph.layer.length) - 1);
  const of = new Int32Array(graph.layer.length);
  first.forEach((from, block) => of.fill(block, from, last[block]! + 1));
  const links = first.map((from, block) => upStart[from + 1]! - upStart[from]! + downStart[last[block]! + 1]! - downStart[last[block]!]!);
  const byWeight = [...first.keys()].sort((a, b) => links[b]! - links[a]! || a - b);
  const inLayer: number[][] = Array.from({ length: graph.layers }, () => []);
  graph.layer.forEach((layer, v) => inLayer[layer]!.push(v));
  const endsInLayer = inLayer.map((row) => row.filter((v) => first[of[v]!] === v || last[of[v]!] === v));
  return { count: first.length, of, first, last, byWeight, inLayer, endsInLayer };
}

/** What moves as one: a node, or all the dummies of an arrow, which are to lie on one straight line. */
import type { LayeredGraph } from "./layered-graph.ts";

/** Blocks 0 to `nodes` − 1 are the nodes; each arrow with dummies has one of the others. */
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

/** The blocks of `graph`. O(V log V). */
export function blocksOf(graph: LayeredGraph): Blocks {
  const { nodes, firstDummy, upStart, downStart } = graph;
  const first: number[] = Array.from({ length: nodes }, (_, v) => v);
  const last = [...first];
  for (let arrow = 0; arrow + 1 < firstDummy.length; arrow++) {
    if (firstDummy[arrow] === firstDummy[arrow + 1]) continue;
    first.push(firstDummy[arrow]!);
    last.push(firstDummy[arrow + 1]! - 1);
  }
  const of = new Int32Array(graph.layer.length);
  first.forEach((from, block) => of.fill(block, from, last[block]! + 1));
  const links = first.map((from, block) => upStart[from + 1]! - upStart[from]! + downStart[last[block]! + 1]! - downStart[last[block]!]!);
  const byWeight = [...first.keys()].sort((a, b) => links[b]! - links[a]! || a - b);
  const inLayer: number[][] = Array.from({ length: graph.layers }, () => []);
  graph.layer.forEach((layer, v) => inLayer[layer]!.push(v));
  const endsInLayer = inLayer.map((row) => row.filter((v) => first[of[v]!] === v || last[of[v]!] === v));
  return { count: first.length, of, first: Int32Array.from(first), last: Int32Array.from(last), byWeight, inLayer, endsInLayer };
}

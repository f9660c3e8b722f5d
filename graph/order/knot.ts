/** A strongly connected component cut out for itself: what has to be put in order, with nodes counted from 0. */
import type { Digraph } from "./digraph.ts";
import type { Components } from "./strongly-connected.ts";

/** Arrow i of the knot is arrow `arrows[i]` of the digraph and leads from `tail[i]` to `head[i]`, both numbers in `nodes`. */
export interface Knot {
  readonly nodes: readonly number[];
  readonly arrows: readonly number[];
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly weight: Float64Array;
}

/** The component with this number as a knot, without arrows from a node to itself. O(its nodes and their arrows). */
export function knot(graph: Digraph, { of, members }: Components, component: number): Knot {
  const nodes = members[component]!;
  const local = new Map(nodes.map((node, index) => [node, index]));
  const arrows: number[] = [];
  for (const v of nodes) {
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (w !== v && of[w] === component) arrows.push(arrow);
    }
  }
  return {
    nodes,
    arrows,
    tail: Int32Array.from(arrows, (arrow) => local.get(graph.tail[arrow]!)!),
    head: Int32Array.from(arrows, (arrow) => local.get(graph.head[arrow]!)!),
    weight: Float64Array.from(arrows, (arrow) => graph.weight[arrow]!),
  };
}

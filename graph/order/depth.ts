/** How far down each concept lies: the layers of a map without stages, and the least number of steps before it. */
import type { Digraph } from "./digraph.ts";
import { stronglyConnected } from "./strongly-connected.ts";

/**
 * For each node (by its number) the number of arrows on the longest line of prerequisites that ends there, from 0.
 * The members of a cycle count as one and share their depth. O(n + m).
 */
export function depth(graph: Digraph): Int32Array {
  const { of, members } = stronglyConnected(graph);
  const deep = new Int32Array(members.length);
  members.forEach((nodes, component) => {
    for (const v of nodes) {
      for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
        const next = of[graph.head[arrow]!]!;
        if (next !== component) deep[next] = Math.max(deep[next]!, deep[component]! + 1);
      }
    }
  });
  return Int32Array.from(of, (component) => deep[component]!);
}

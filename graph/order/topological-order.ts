/** One order in which everything can be learnt, always the same one. Kahn 1962, with the smallest id first. */
import type { Digraph } from "./digraph.ts";
import { heap } from "./heap.ts";

/**
 * All ids, each after everything before it; among those that could come next the smallest id does.
 * Undefined when there is a cycle. O(n log n + m).
 */
export function topologicalOrder(graph: Digraph): string[] | undefined {
  const n = graph.ids.length;
  const missing = new Int32Array(n);
  const ready = heap<number>((a, b) => a - b);
  for (let v = 0; v < n; v++) {
    missing[v] = graph.inStart[v + 1]! - graph.inStart[v]!;
    if (missing[v] === 0) ready.push(v);
  }
  const order: string[] = [];
  for (let v = ready.pop(); v !== undefined; v = ready.pop()) {
    order.push(graph.ids[v]!);
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (--missing[w]! === 0) ready.push(w);
    }
  }
  return order.length === n ? order : undefined;
}

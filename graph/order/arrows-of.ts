/** From arrow numbers back to names: what a caller shows or stores. */
import type { Arrow, Digraph } from "./digraph.ts";

/** The arrows of `graph` with these numbers (all of them unless told), by name, in the order given. O(arrows). */
export function arrowsOf(graph: Digraph, numbers: Iterable<number> = graph.head.keys()): Arrow[] {
  return Array.from(numbers, (arrow) => ({
    before: graph.ids[graph.tail[arrow]!]!,
    after: graph.ids[graph.head[arrow]!]!,
    weight: graph.weight[arrow]!,
  }));
}

/** Where the full search for few crossings would take longer than anybody waits: by a count, so that equal drawings are treated equally. */
import type { LayeredGraph } from "./layered-graph.ts";

/** Nodes and dummies; roadmaps come to it at two to four thousand concepts. */
const mostSearched = 12_000;

/** Whether a layered graph is laid out the quick way: one start, sifted once, arrows bent in every layer where that saves room. */
export function isLarge({ layer }: LayeredGraph): boolean {
  return layer.length > mostSearched;
}

/** ELK without a worker: for the build, where there is none and nobody waits. */
import ELK, { type ElkNode } from "elkjs/lib/elk.bundled.js";

export type Engine = (graph: ElkNode) => Promise<ElkNode>;

/** An engine that runs where it is called. */
export function createInlineEngine(): Engine {
  const elk = new ELK();
  return (graph) => elk.layout(graph);
}

/** ELK as the layout wants it: a function from one graph to another. */
import type ELK from "elkjs/lib/elk-api.js";
import type { ElkNode, LayoutEngine } from "../../graph/index.ts";

/** The engine that an instance of ELK is, in a worker of its own or not. */
export function createEngine(elk: InstanceType<typeof ELK>): LayoutEngine {
  return async (graph) => (await elk.layout(structuredClone(graph) as Parameters<typeof elk.layout>[0])) as ElkNode;
}

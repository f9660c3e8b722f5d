/** What a curriculum requires as a graph of arrows, choices included: for chains and for counting what rests on what. */
import { breakCycles } from "../order/break-cycles.ts";
import { digraph, type Digraph } from "../order/digraph.ts";
import { topologicalOrder } from "../order/topological-order.ts";
import { transitiveReduction } from "../order/transitive-reduction.ts";
import type { Requirements } from "./requirements-of.ts";

/**
 * `all` has every arrow, `short` those that no longer line replaces, with the `strength` of each; `acyclic` is `short` without its
 * weakest arrows that close cycles, and `order` the numbers of concepts in an order for it.
 */
export interface PrerequisiteGraph {
  readonly all: Digraph;
  readonly short: Digraph;
  readonly strength: Float64Array;
  readonly acyclic: Digraph;
  readonly order: Int32Array;
}

const made = new WeakMap<Requirements, PrerequisiteGraph>();

/** The graph of these requirements; made once for each. O(n·m / 32). */
export function prerequisiteGraph(requirements: Requirements): PrerequisiteGraph {
  const old = made.get(requirements);
  if (old !== undefined) return old;
  const all = digraph({ ids: requirements.ids, arrows: requirements.named.flatMap(({ of, after, weight }) => of.map((before): [string, string, number] => [before, after, weight])) });
  const short = transitiveReduction(all);
  const acyclic = breakCycles(short).graph;
  const graph = {
    all,
    short,
    strength: Float64Array.from(short.head, (w, arrow) => requirements.reasons.get(`${short.ids[short.tail[arrow]!]} ${short.ids[w]}`)!.strength),
    acyclic,
    order: Int32Array.from(topologicalOrder(acyclic)!, (id) => acyclic.indexOf.get(id)!),
  };
  made.set(requirements, graph);
  return graph;
}

/** What a curriculum requires as a graph of arrows, choices included: for chains and for counting what rests on what. */
import { breakCycles } from "../order/break-cycles.ts";
import { digraph, type Digraph } from "../order/digraph.ts";
import { transitiveReduction } from "../order/transitive-reduction.ts";
import type { Requirements } from "./requirements-of.ts";

/** `all` has every arrow, `short` those that no longer line replaces, `acyclic` is `short` without its weakest arrows that close cycles. */
export interface PrerequisiteGraph {
  readonly all: Digraph;
  readonly short: Digraph;
  readonly acyclic: Digraph;
}

const made = new WeakMap<Requirements, PrerequisiteGraph>();

/** The graph of these requirements; made once for each. O(n·m / 32). */
export function prerequisiteGraph(requirements: Requirements): PrerequisiteGraph {
  const old = made.get(requirements);
  if (old !== undefined) return old;
  const all = digraph({ ids: requirements.ids, arrows: requirements.named.flatMap(({ of, after, weight }) => of.map((before): [string, string, number] => [before, after, weight])) });
  const short = transitiveReduction(all);
  const graph = { all, short, acyclic: breakCycles(short).graph };
  made.set(requirements, graph);
  return graph;
}

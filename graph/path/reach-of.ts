/** Everything in one direction from a concept. */
import type { ConceptId } from "../model/ids.ts";
import type { Digraph } from "../order/digraph.ts";

/** `direct` are next to the concept and not reached by a longer line, `all` however far; sorted by id, without the concept itself. */
export interface Reach {
  readonly direct: readonly ConceptId[];
  readonly all: readonly ConceptId[];
}

/** What is reached from `id` by `next`; `nearest` gives the neighbours without shortcuts. O(n + m). */
export function reachOf(graph: Digraph, id: ConceptId, nearest: (v: number) => Iterable<number>, next: (v: number) => Iterable<number>): Reach {
  const start = graph.indexOf.get(id)!;
  const seen = new Set([start]);
  for (const v of seen) for (const w of next(v)) seen.add(w);
  seen.delete(start);
  const names = (numbers: Iterable<number>): ConceptId[] => [...numbers].filter((v) => v !== start).sort((a, b) => a - b).map((v) => graph.ids[v]! as ConceptId);
  return { direct: names(nearest(start)), all: names(seen) };
}

/** The explanation "why do I need A for B": one shortest line of prerequisites, not a plan. */
import type { ConceptId } from "../model/ids.ts";
import type { Chain } from "../model/plan.ts";
import type { Digraph } from "../order/digraph.ts";
import type { Curriculum } from "./curriculum.ts";
import { numbersOf } from "./search/planning-case.ts";
import { prerequisiteGraph } from "./prerequisite-graph.ts";

/**
 * The chain from `a` to `b` with the fewest arrows none of which is a shortcut, among those the one whose weakest arrow is
 * strongest, then the first by ids; and the most detailed one. Undefined where `a` is not needed for `b`. O(n + m) once
 * `prerequisiteGraph` is made. Throws NotFoundError for a concept that is not in the curriculum.
 */
export function findChain(curriculum: Curriculum, a: ConceptId, b: ConceptId): Chain | undefined {
  numbersOf(curriculum, [a, b]);
  const { short, strength, acyclic, order } = prerequisiteGraph(curriculum.requirements);
  const { reasons } = curriculum.requirements;
  const reason = (before: string, after: string) => reasons.get(`${before} ${after}`)!;
  const chain = shortestChain(short, strength, a, b);
  if (chain === undefined) return undefined;
  return { chain: chain as ConceptId[], prerequisites: chain.slice(1).map((after, at) => reason(chain[at]!, after)), detailed: (longestChain(acyclic, order, a, b) ?? chain) as ConceptId[] };
}

/** Breadth first from `b` back to `a`; `wide` is the strength of the weakest arrow of the best way on to `b`. */
function shortestChain(graph: Digraph, strength: Float64Array, a: string, b: string): string[] | undefined {
  const start = graph.indexOf.get(a)!;
  const end = graph.indexOf.get(b)!;
  const far = new Int32Array(graph.ids.length).fill(-1);
  const wide = new Float64Array(graph.ids.length);
  far[end] = 0;
  wide[end] = Infinity;
  const queue = [end];
  for (const v of queue) {
    for (let i = graph.inStart[v]!; i < graph.inStart[v + 1]!; i++) {
      const arrow = graph.inArrow[i]!;
      const w = graph.tail[arrow]!;
      if (far[w] === -1) {
        far[w] = far[v]! + 1;
        queue.push(w);
      }
      if (far[w] === far[v]! + 1) wide[w] = Math.max(wide[w]!, Math.min(wide[v]!, strength[arrow]!));
    }
  }
  if (far[start] === -1) return undefined;
  const chain = [a];
  for (let v = start; v !== end; ) {
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (far[w] !== far[v]! - 1 || Math.min(wide[w]!, strength[arrow]!) < wide[start]!) continue;
      chain.push(graph.ids[w]!);
      v = w;
      break;
    }
  }
  return chain;
}

/** By dynamic programming over a topological order; ties go to the first by ids. */
function longestChain(graph: Digraph, order: Int32Array, a: string, b: string): string[] | undefined {
  const long = new Int32Array(graph.ids.length).fill(-1);
  const end = graph.indexOf.get(b)!;
  long[end] = 0;
  for (let at = order.length - 1; at >= 0; at--) {
    const v = order[at]!;
    for (let arrow = graph.outStart[v]!; v !== end && arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (long[w]! >= 0) long[v] = Math.max(long[v]!, long[w]! + 1);
    }
  }
  let v = graph.indexOf.get(a)!;
  if (long[v] === -1) return undefined;
  const chain = [a];
  while (long[v]! > 0) {
    let arrow = graph.outStart[v]!;
    while (long[graph.head[arrow]!] !== long[v]! - 1) arrow++;
    v = graph.head[arrow]!;
    chain.push(graph.ids[v]!);
  }
  return chain;
}

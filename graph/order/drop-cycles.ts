/** Cycles happen in real texts: each is reported with its arrows and broken at the weakest one. */
import type { Prerequisite } from "../model/relations.ts";
import { digraph } from "./digraph.ts";
import { stronglyConnected } from "./strongly-connected.ts";

/** What `dropCycles` leaves, and each arrow it took with the cycle that it closed; `isWeakest` unless another of the cycle is as weak. */
export interface WithoutCycles {
  readonly kept: Prerequisite[];
  readonly cycles: { readonly arrows: readonly Prerequisite[]; readonly dropped: Prerequisite; readonly isWeakest: boolean }[];
}

/** The prerequisites without cycles: stronger arrows are kept first (`bonus` is added to how strong one is), an arrow that would close a cycle is dropped. Arrows that no cycle runs through cost nothing; within a knot O(n·m) at worst. */
export function dropCycles(prerequisites: readonly Prerequisite[], bonus: (each: Prerequisite) => number = () => 0): WithoutCycles {
  const rank = (each: Prerequisite): number => (each.basis === "stated" ? 1 : 0) + each.strength + bonus(each);
  const ordered = prerequisites.map((each, index) => ({ each, index })).sort((a, b) => rank(b.each) - rank(a.each) || a.index - b.index);
  const graph = digraph({ ids: [], arrows: prerequisites.map((each) => [each.before, each.after] as const) });
  const { of } = stronglyConnected(graph);
  const knotOf = (id: string): number | undefined => of[graph.indexOf.get(id) ?? -1];
  const after = new Map<string, Prerequisite[]>();
  const kept = new Set<Prerequisite>();
  const cycles: { arrows: Prerequisite[]; dropped: Prerequisite; isWeakest: boolean }[] = [];
  for (const { each } of ordered) {
    if (knotOf(each.before) !== knotOf(each.after)) {
      kept.add(each);
      continue;
    }
    const back = after.has(each.after) ? findPath(after, each.after, each.before) : undefined;
    if (back !== undefined) {
      cycles.push({ arrows: [...back, each], dropped: each, isWeakest: back.every((other) => rank(other) > rank(each)) });
      continue;
    }
    kept.add(each);
    const list = after.get(each.before);
    if (list === undefined) after.set(each.before, [each]);
    else list.push(each);
  }
  return { kept: prerequisites.filter((each) => kept.has(each)), cycles };
}

/** A shortest line of arrows from one concept to another, breadth first. */
function findPath(after: ReadonlyMap<string, Prerequisite[]>, from: string, to: string): Prerequisite[] | undefined {
  const came = new Map<string, Prerequisite | null>([[from, null]]);
  const queue = [from];
  for (let i = 0; i < queue.length; i++) {
    const at = queue[i] as string;
    if (at === to) {
      const path: Prerequisite[] = [];
      for (let arrow = came.get(at); arrow != null; arrow = came.get(arrow.before)) path.unshift(arrow);
      return path;
    }
    for (const arrow of after.get(at) ?? []) {
      if (came.has(arrow.after)) continue;
      came.set(arrow.after, arrow);
      queue.push(arrow.after);
    }
  }
  return undefined;
}

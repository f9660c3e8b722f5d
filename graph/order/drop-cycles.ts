/** Cycles happen in real texts: each is reported with its arrows and broken at the weakest one. */
import type { Prerequisite } from "../model/relations.ts";
import { digraph } from "./digraph.ts";
import { stronglyConnected } from "./strongly-connected.ts";
import { topologicalOrder } from "./topological-order.ts";

/** What `dropCycles` leaves, and each arrow it took with the cycle that it closed; `isWeakest` unless another of the cycle is as weak. In a knot too large to follow `arrows` is the dropped one alone. */
export interface WithoutCycles {
  readonly kept: Prerequisite[];
  readonly cycles: { readonly arrows: readonly Prerequisite[]; readonly dropped: Prerequisite; readonly isWeakest: boolean }[];
}

/** Above so many steps of all searches together, cycles are no longer followed. */
const MOST_STEPS = 400_000;

/**
 * The prerequisites without cycles: stronger arrows are kept first (`bonus` is added to how strong one is), an arrow that
 * would close a cycle is dropped. Arrows that no cycle runs through cost nothing. Within knots a search for each arrow,
 * until 400,000 steps are spent; from then on an arrow is kept where it agrees with one order of those kept so far,
 * so that the whole is near-linear.
 */
export function dropCycles(prerequisites: readonly Prerequisite[], bonus: (each: Prerequisite) => number = () => 0): WithoutCycles {
  const rank = (each: Prerequisite): number => (each.basis === "stated" ? 1 : 0) + each.strength + bonus(each);
  const graph = digraph({ ids: [], arrows: prerequisites.map((each) => [each.before, each.after] as const) });
  const { of } = stronglyConnected(graph);
  const knotOf = (id: string): number | undefined => of[graph.indexOf.get(id) ?? -1];
  const isKnotted = (each: Prerequisite): boolean => knotOf(each.before) === knotOf(each.after);
  const ordered = prerequisites.map((each, index) => ({ each, index })).filter(({ each }) => isKnotted(each)).sort((a, b) => rank(b.each) - rank(a.each) || a.index - b.index);
  const after = new Map<string, Prerequisite[]>();
  const gone = new Set<Prerequisite>();
  const cycles: { arrows: Prerequisite[]; dropped: Prerequisite; isWeakest: boolean }[] = [];
  let steps = 0;
  let place: ReadonlyMap<string, number> | undefined;
  for (const { each } of ordered) {
    if (steps > MOST_STEPS) {
      place ??= placesIn(graph.ids, [...after.values()].flat());
      if ((place.get(each.before) ?? 0) < (place.get(each.after) ?? 0)) continue;
      gone.add(each);
      cycles.push({ arrows: [each], dropped: each, isWeakest: false });
      continue;
    }
    const back = after.has(each.after) ? findPath(after, each.after, each.before, () => steps++) : undefined;
    if (back !== undefined) {
      gone.add(each);
      steps += back.length;
      cycles.push({ arrows: [...back, each], dropped: each, isWeakest: back.every((other) => rank(other) > rank(each)) });
      continue;
    }
    const list = after.get(each.before);
    if (list === undefined) after.set(each.before, [each]);
    else list.push(each);
  }
  return { kept: prerequisites.filter((each) => !gone.has(each)), cycles };
}

/** Where each concept stands in one order of the arrows, which have no cycle. */
function placesIn(ids: readonly string[], arrows: readonly Prerequisite[]): ReadonlyMap<string, number> {
  const order = topologicalOrder(digraph({ ids, arrows: arrows.map(({ before, after }) => [before, after] as const) })) ?? [];
  return new Map(order.map((id, at) => [id, at]));
}

/** A shortest line of arrows from one concept to another, breadth first; `step` is called for each arrow that is looked at. */
function findPath(after: ReadonlyMap<string, Prerequisite[]>, from: string, to: string, step: () => void): Prerequisite[] | undefined {
  const came = new Map<string, Prerequisite | null>([[from, null]]);
  const queue = [from];
  for (let i = 0; i < queue.length; i++) {
    const at = queue[i] as string;
    if (at === to) {
      const path: Prerequisite[] = [];
      for (let arrow = came.get(at); arrow != null; arrow = came.get(arrow.before)) path.push(arrow);
      return path.reverse();
    }
    for (const arrow of after.get(at) ?? []) {
      step();
      if (came.has(arrow.after)) continue;
      came.set(arrow.after, arrow);
      queue.push(arrow.after);
    }
  }
  return undefined;
}

/** Branch and bound for one part of a hitting set: take or rule out the numbers of a smallest open set, and stop where sets that share nothing cost too much already. */
import type { Budget, HittingSet } from "./hitting-set.ts";

interface Search {
  readonly sets: readonly (readonly number[])[];
  readonly setsOf: ReadonlyMap<number, readonly number[]>;
  /** The numbers in use, ascending. */
  readonly numbers: readonly number[];
  readonly weight: Float64Array;
  /** How many taken numbers each set has. */
  readonly hits: Int32Array;
  readonly taken: Set<number>;
  readonly out: Set<number>;
  best: readonly number[];
  bestCost: number;
  readonly budget: Budget;
}

/** As `hittingSet`, without reductions. When the budget ends, `chosen` is the best so far and `lowerBound` that of the start. */
export function searchHittingSet(sets: readonly (readonly number[])[], weight: Float64Array, some: ReadonlySet<number>, budget: Budget): HittingSet {
  const setsOf = new Map<number, number[]>();
  sets.forEach((set, at) => set.forEach((v) => setsOf.set(v, [...(setsOf.get(v) ?? []), at])));
  const numbers = [...setsOf.keys()].sort((a, b) => a - b);
  const start = numbers.filter((v) => some.has(v));
  const known = sets.every((set) => set.some((v) => some.has(v))) ? start : numbers;
  const search: Search = { sets, setsOf, numbers, weight, hits: new Int32Array(sets.length), taken: new Set(), out: new Set(), best: known, bestCost: known.reduce((sum, v) => sum + weight[v]!, 0), budget };
  const lowerBound = boundOf(search);
  descend(search, 0);
  const isExact = budget.steps > 0;
  return { chosen: search.best, lowerBound: isExact ? search.bestCost : lowerBound, isExact };
}

function descend(search: Search, cost: number): void {
  if (search.budget.steps <= 0) return;
  search.budget.steps--;
  const branch = smallestOpenSet(search);
  if (branch === undefined) {
    const found = [...search.taken].sort((a, b) => a - b);
    if (cost === search.bestCost && !comesFirst(found, search.best)) return;
    search.best = found;
    search.bestCost = cost;
    return;
  }
  const bound = cost + boundOf(search);
  if (bound > search.bestCost || (bound === search.bestCost && !mayComeFirst(search))) return;
  const ruledOut: number[] = [];
  for (const v of branch) {
    search.taken.add(v);
    for (const at of search.setsOf.get(v)!) search.hits[at]!++;
    if (cost + search.weight[v]! < search.bestCost || (cost + search.weight[v]! === search.bestCost && mayComeFirst(search))) descend(search, cost + search.weight[v]!);
    for (const at of search.setsOf.get(v)!) search.hits[at]!--;
    search.taken.delete(v);
    search.out.add(v);
    ruledOut.push(v);
  }
  for (const v of ruledOut) search.out.delete(v);
}

/** What can still be taken of the open set with the fewest such numbers, those in most open sets a unit of weight first; undefined when none is open. */
function smallestOpenSet({ sets, hits, out, setsOf, weight }: Search): number[] | undefined {
  let smallest: number[] | undefined;
  sets.forEach((set, at) => {
    if (hits[at]! > 0) return;
    const free = set.filter((v) => !out.has(v));
    if (smallest === undefined || free.length < smallest.length) smallest = free;
  });
  const worth = (v: number): number => setsOf.get(v)!.filter((at) => hits[at] === 0).length / weight[v]!;
  return smallest?.map((v) => ({ v, worth: worth(v) })).sort((a, b) => b.worth - a.worth || a.v - b.v).map(({ v }) => v);
}

/** What the open sets cost at least: each in turn charges its numbers what they can still bear (dual ascent, never less than disjoint sets give). */
function boundOf({ sets, hits, out, weight }: Search): number {
  const open = sets.filter((_, at) => hits[at] === 0).map((set) => set.filter((v) => !out.has(v))).sort((a, b) => a.length - b.length);
  const left = new Map<number, number>();
  let bound = 0;
  for (const set of open) {
    let least = Infinity;
    for (const v of set) least = Math.min(least, left.get(v) ?? weight[v]!);
    if (least === Infinity) return Infinity;
    if (least === 0) continue;
    bound += least;
    for (const v of set) left.set(v, (left.get(v) ?? weight[v]!) - least);
  }
  return bound;
}

/** Whether `a` has the smallest number that only one of two sets has, both ascending. */
function comesFirst(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((v, index) => v !== b[index]);
  return at >= 0 && (b[at] === undefined || a[at]! < b[at]!);
}

/** Whether a set of the best cost that has nothing of `out` may come before the best by number. */
function mayComeFirst({ numbers, out, best }: Search): boolean {
  let at = 0;
  for (const v of numbers) {
    const inBest = best[at] === v;
    if (inBest) at++;
    if (inBest && out.has(v)) return false;
    if (!inBest && !out.has(v)) return true;
  }
  return false;
}

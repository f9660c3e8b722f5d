/**
 * The cheapest set that meets every one of a family of sets: what the landmarks of a plan ask for together. Reduced by
 * what cannot matter, cut into parts that share nothing, and each part searched by branch and bound.
 */
import { searchHittingSet } from "./search-hitting-set.ts";

/** Steps of search that may still be made; shared, and counted down. */
export interface Budget {
  steps: number;
}

/** `chosen` ascending; no hitting set weighs less than `lowerBound`; `isExact`: `chosen` is the cheapest and the first by number of those. */
export interface HittingSet {
  readonly chosen: readonly number[];
  readonly lowerBound: number;
  readonly isExact: boolean;
}

/**
 * The cheapest set of numbers that has one in each of `sets` (none empty), the first by number among equals: the one with the
 * smallest number that not both have. `weight` is above 0; `some` is any hitting set. Exponential, bounded by `budget`.
 */
export function hittingSet(sets: readonly (readonly number[])[], weight: Float64Array, some: ReadonlySet<number>, budget: Budget): HittingSet {
  const chosen: number[] = [];
  let lowerBound = 0;
  let isExact = true;
  const open = partsOf(sets);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const reduced = reduce(part, weight);
    for (const v of reduced.forced) lowerBound += weight[v]!;
    chosen.push(...reduced.forced);
    if (reduced.sets.length === 0) continue;
    if (reduced.isSmaller) {
      open.push(...partsOf(reduced.sets));
      continue;
    }
    const found = searchHittingSet(reduced.sets, weight, some, budget);
    chosen.push(...found.chosen);
    lowerBound += found.lowerBound;
    isExact &&= found.isExact;
  }
  return { chosen: chosen.sort((a, b) => a - b), lowerBound, isExact };
}

/** The sets in groups that have no number in common. */
function partsOf(sets: readonly (readonly number[])[]): number[][][] {
  const lead = new Map<number, number>();
  const find = (v: number): number => {
    let top = v;
    while (lead.get(top) !== top) top = lead.get(top)!;
    for (let w = v; w !== top; ) {
      const next = lead.get(w)!;
      lead.set(w, top);
      w = next;
    }
    return top;
  };
  for (const set of sets) {
    for (const v of set) {
      if (!lead.has(v)) lead.set(v, v);
      lead.set(find(v), find(set[0]!));
    }
  }
  const parts = new Map<number, number[][]>();
  for (const set of sets) {
    const top = find(set[0]!);
    const part = parts.get(top);
    if (part) part.push([...set]);
    else parts.set(top, [[...set]]);
  }
  return [...parts.values()];
}

interface Reduced {
  readonly sets: number[][];
  readonly forced: number[];
  readonly isSmaller: boolean;
}

/** Without sets that another implies, without numbers for which another always does as well, and with lone numbers taken. */
function reduce(part: readonly (readonly number[])[], weight: Float64Array): Reduced {
  let sets = part.map((set) => [...set]);
  const forced: number[] = [];
  let isSmaller = false;
  for (let changed = true; changed; ) {
    changed = false;
    const lone = new Set(sets.filter((set) => set.length === 1).map((set) => set[0]!));
    forced.push(...lone);
    const left = withoutImplied(sets.filter((set) => !set.some((v) => lone.has(v))));
    const dominated = dominatedIn(left, weight);
    if (left.length < sets.length || dominated.size > 0) changed = isSmaller = true;
    sets = left.map((set) => set.filter((v) => !dominated.has(v)));
  }
  return { sets, forced, isSmaller };
}

function withoutImplied(sets: readonly number[][]): number[][] {
  const members = sets.map((set) => new Set(set));
  return sets.filter((set, at) => !sets.some((other, index) => index !== at && (other.length < set.length || (other.length === set.length && index < at)) && other.every((v) => members[at]!.has(v))));
}

/** Numbers that a lighter one (of equal weight, a smaller one) replaces in every set that has them. */
function dominatedIn(sets: readonly (readonly number[])[], weight: Float64Array): Set<number> {
  const setsOf = new Map<number, Set<number>>();
  sets.forEach((set, at) => {
    for (const v of set) {
      const list = setsOf.get(v);
      if (list) list.add(at);
      else setsOf.set(v, new Set([at]));
    }
  });
  const dominated = new Set<number>();
  for (const [v, mine] of setsOf) {
    const first = sets[mine.values().next().value!]!;
    const better = first.some((w) => {
      const theirs = setsOf.get(w)!;
      if (w === v || theirs.size < mine.size || weight[w]! > weight[v]! || (weight[w] === weight[v] && w > v)) return false;
      for (const at of mine) if (!theirs.has(at)) return false;
      return true;
    });
    if (better) dominated.add(v);
  }
  return dominated;
}

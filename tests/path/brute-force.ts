/** Planning by trying everything: the definition of a plan written down, for small cases. */
import type { Requirement } from "../../graph/path/search/cnf.ts";

/** A small planning problem, concepts numbered from 0. */
export interface SmallCase {
  readonly size: number;
  readonly requirements: readonly Requirement[];
  readonly known: readonly number[];
  readonly targets: readonly number[];
  readonly minutes: readonly number[];
  readonly second: readonly number[];
}

/** D(K, S) for sets as bits: the least fixpoint, by going round until nothing changes. */
export function learnable({ size, requirements }: Pick<SmallCase, "size" | "requirements">, known: number, permitted: number): number {
  const groups = Array.from({ length: size }, (_, v) => requirements.filter(({ after }) => after === v).map(({ of }) => bits(of)));
  return learnableBy(groups, known, permitted);
}

function learnableBy(groups: readonly (readonly number[])[], known: number, permitted: number): number {
  let has = known;
  for (let before = -1; before !== has; ) {
    before = has;
    for (let v = 0; v < groups.length; v++) if ((permitted >> v) & 1 && groups[v]!.every((group) => (group & has) !== 0)) has |= 1 << v;
  }
  return has;
}

export function bits(numbers: readonly number[]): number {
  return numbers.reduce((set, v) => set | (1 << v), 0);
}

function numbersIn(set: number): number[] {
  return [...Array(31).keys()].filter((v) => (set >> v) & 1);
}

/** Every plan of which nothing can be left out, by minutes, seconds, number of concepts, then the sorted numbers. */
export function allPlans(small: SmallCase): number[][] {
  const groups = Array.from({ length: small.size }, (_, v) => small.requirements.filter(({ after }) => after === v).map(({ of }) => bits(of)));
  const known = bits(small.known);
  const targets = bits(small.targets);
  const isPlan = new Uint8Array(1 << small.size);
  const minimal: number[][] = [];
  for (let set = 0; set < 1 << small.size; set++) {
    if ((set & known) !== 0) continue;
    isPlan[set] = (learnableBy(groups, known, set) & targets) === targets ? 1 : 0;
    if (isPlan[set] === 1 && numbersIn(set).every((v) => isPlan[set & ~(1 << v)] === 0)) minimal.push(numbersIn(set));
  }
  const sum = (plan: readonly number[], of: readonly number[]): number => plan.reduce((total, v) => total + of[v]!, 0);
  return minimal.sort((a, b) => sum(a, small.minutes) - sum(b, small.minutes) || sum(a, small.second) - sum(b, small.second) || a.length - b.length || firstDifference(a, b));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((v, index) => v !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

/** Numbers below a limit, always the same ones for a seed. */
export function dice(seed: number): (limit: number) => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}

/** A case of up to `most` concepts: choices, cycles, zero minutes, ties, targets that are known or out of reach. */
export function smallCase(seed: number, most: number): SmallCase {
  const roll = dice(seed);
  const size = Math.max(1, most - roll(4));
  const isCyclic = roll(3) === 0;
  const choices = 1 + roll(4);
  const requirements: Requirement[] = [];
  for (let after = 0; after < size; after++) {
    for (let count = roll(3) === 0 ? 0 : 1 + roll(3); count > 0; count--) {
      const of = Array.from({ length: roll(4) < choices ? 2 + roll(2) : 1 }, () => (isCyclic ? roll(size) : roll(Math.max(1, after)))).filter((v) => v !== after || isCyclic);
      if (of.length > 0 && (isCyclic || after > 0)) requirements.push({ after, of });
    }
  }
  const shuffled = [...Array(size).keys()].map((v) => ({ v, at: roll(1000) })).sort((a, b) => a.at - b.at || a.v - b.v).map(({ v }) => v);
  const range = [1, 2, 5, 100][roll(4)]!;
  return {
    size,
    requirements: requirements.map(({ after, of }) => ({ after: shuffled[after]!, of: of.map((v) => shuffled[v]!) })),
    known: [...Array(size).keys()].filter(() => roll(9) === 0),
    targets: [...new Set([shuffled[size - 1]!, ...(roll(3) === 0 ? [roll(size)] : [])])],
    minutes: Array.from({ length: size }, () => roll(range + 1)),
    second: Array.from({ length: size }, () => (roll(4) === 0 ? 1 : 0)),
  };
}

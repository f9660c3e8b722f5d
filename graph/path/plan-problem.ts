/** A planning problem cut down to what matters: no known concepts, nothing that cannot be learnt, nothing that no target can use. */
import { absorb } from "./absorb.ts";
import { cnf, membersOf, type Cnf, type Requirement } from "./cnf.ts";
import { derivation } from "./derivation.ts";

/** What is asked: numbers of concepts in `requirements`, costs by number. */
export interface PlanQuestion {
  readonly requirements: Cnf;
  readonly known: readonly number[];
  readonly targets: readonly number[];
  /** Whole minutes, at least 0. */
  readonly minutes: Float64Array;
  /** 1 for an alternative to which another is preferred. */
  readonly second: Uint8Array;
  /** Never to be learnt. */
  readonly banned?: ReadonlySet<number>;
}

/** Concepts are numbered anew from 0 in the old order; `original` are their old numbers. Every group has a member that can be learnt. */
export interface PlanProblem {
  readonly requirements: Cnf;
  readonly targets: readonly number[];
  readonly minutes: Float64Array;
  readonly second: Uint8Array;
  readonly original: readonly number[];
}

/** The problem behind `question`, or undefined when a target cannot be reached at all. O(N). */
export function planProblem(question: PlanQuestion): PlanProblem | undefined {
  const { requirements, known, targets, banned } = question;
  const all = derivation(requirements);
  for (const v of known) all.know(v);
  for (let v = 0; v < requirements.size; v++) if (banned === undefined || !banned.has(v)) all.permit(v);
  if (targets.some((v) => all.has[v] === 0)) return undefined;
  const isKnown = new Uint8Array(requirements.size);
  for (const v of known) isKnown[v] = 1;
  const relevant = new Uint8Array(requirements.size);
  const open = targets.filter((v) => isKnown[v] === 0);
  const groups: Requirement[] = [];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (relevant[v] === 1) continue;
    relevant[v] = 1;
    const unmet: number[][] = [];
    for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) {
      const members = membersOf(requirements, g);
      if (!members.some((w) => isKnown[w] === 1)) unmet.push([...members].filter((w) => all.has[w] === 1));
    }
    for (const of of absorb(unmet)) {
      groups.push({ after: v, of });
      open.push(...of);
    }
  }
  const original = [...relevant.keys()].filter((v) => relevant[v] === 1);
  const renumbered = new Int32Array(requirements.size);
  original.forEach((v, index) => (renumbered[v] = index));
  return {
    requirements: cnf(original.length, groups.map(({ after, of }) => ({ after: renumbered[after]!, of: of.map((v) => renumbered[v]!) }))),
    targets: [...new Set(targets.filter((v) => isKnown[v] === 0).map((v) => renumbered[v]!))],
    minutes: Float64Array.from(original, (v) => question.minutes[v]!),
    second: Uint8Array.from(original, (v) => question.second[v]!),
    original,
  };
}

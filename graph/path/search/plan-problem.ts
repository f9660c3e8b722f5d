/** A planning problem cut down to what matters: no known concepts, nothing that cannot be learnt, nothing that no target can use. */
import { absorb } from "./absorb.ts";
import { cnf, membersOf, type Cnf, type Requirement } from "./cnf.ts";
import { derivation } from "../derivation.ts";

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
  const { requirements, known, banned } = question;
  const isKnown = new Uint8Array(requirements.size);
  for (const v of known) isKnown[v] = 1;
  const near = usable(question, isKnown);
  const all = derivation(near.requirements);
  near.original.forEach((v, index) => {
    if (banned === undefined || !banned.has(v)) all.permit(index);
  });
  if (near.targets.some((v) => all.has[v] === 0)) return undefined;
  if (all.has.every((has) => has === 1)) return withCosts(near, question);
  return withCosts(learnableOf(near, all.has), question);
}

interface Part {
  readonly requirements: Cnf;
  readonly targets: readonly number[];
  readonly original: readonly number[];
}

/** What the targets rest on, however far, without what is known. */
function usable({ requirements, targets }: PlanQuestion, isKnown: Uint8Array): Part {
  return part(requirements.size, targets.filter((v) => isKnown[v] === 0), (v) => {
    const unmet: number[][] = [];
    for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) {
      const members = membersOf(requirements, g);
      if (!members.some((w) => isKnown[w] === 1)) unmet.push([...members]);
    }
    return unmet;
  });
}

/** The same without what cannot be learnt; alternatives that fall away may leave others without use. */
function learnableOf({ requirements, targets, original }: Part, has: Uint8Array): Part {
  const inner = part(requirements.size, targets, (v) => Array.from({ length: requirements.groupStart[v + 1]! - requirements.groupStart[v]! }, (_, at) => [...membersOf(requirements, requirements.groupStart[v]! + at)].filter((w) => has[w] === 1)));
  return { ...inner, original: inner.original.map((v) => original[v]!) };
}

/** What `targets` reach by `groupsOf`, numbered anew. */
function part(size: number, targets: readonly number[], groupsOf: (v: number) => number[][]): Part {
  const relevant = new Uint8Array(size);
  const found: number[] = [];
  const groups: Requirement[] = [];
  const open = [...targets];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (relevant[v] === 1) continue;
    relevant[v] = 1;
    found.push(v);
    for (const of of absorb(groupsOf(v))) {
      groups.push({ after: v, of });
      open.push(...of);
    }
  }
  const original = found.sort((a, b) => a - b);
  const renumbered = new Int32Array(size);
  original.forEach((v, index) => (renumbered[v] = index));
  return {
    requirements: cnf(original.length, groups.map(({ after, of }) => ({ after: renumbered[after]!, of: of.map((v) => renumbered[v]!) }))),
    targets: [...new Set(targets.map((v) => renumbered[v]!))],
    original,
  };
}

function withCosts(cut: Part, { minutes, second }: PlanQuestion): PlanProblem {
  return { ...cut, minutes: Float64Array.from(cut.original, (v) => minutes[v]!), second: Uint8Array.from(cut.original, (v) => second[v]!) };
}

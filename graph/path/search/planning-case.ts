/** A learner's request in numbers: what is known, wanted and ruled out, with circles joined and alternatives switched. */
import { NotFoundError } from "../../errors.ts";
import type { ConceptId } from "../../model/ids.ts";
import { cnf, membersOf, type Cnf, type Requirement } from "./cnf.ts";
import type { Curriculum } from "../curriculum.ts";
import { learnTogether, type Units } from "../learn-together.ts";
import type { PlanQuestion } from "./plan-problem.ts";
import type { PlanRequest } from "../plan-learning.ts";

/** `question` is in units (see `Units`), everything else in concepts; all ascending. */
export interface PlanningCase {
  readonly requirements: Cnf;
  readonly known: readonly number[];
  readonly targets: readonly number[];
  readonly units: Units;
  readonly question: PlanQuestion;
}

/** The case of `request`. O(N). Throws NotFoundError for a concept that is not in the curriculum. */
export function planningCase(curriculum: Curriculum, request: PlanRequest): PlanningCase {
  const take = numbersOf(curriculum, request.take ?? []);
  const requirements = take.length === 0 ? curriculum.requirements.cnf : taking(curriculum.requirements.cnf, new Set(take));
  const literal = numbersOf(curriculum, request.known ?? []);
  const known = request.assumePrerequisites === true ? withPrerequisites(curriculum.requirements.cnf, literal) : literal;
  const targets = numbersOf(curriculum, request.targets);
  const units = learnTogether(requirements, known);
  const skip = numbersOf(curriculum, request.skip ?? []);
  return { requirements, known, targets, units, question: questionOf(curriculum, units, { known, targets, skip, take }) };
}

interface Numbers {
  readonly known: readonly number[];
  readonly targets: readonly number[];
  readonly skip: readonly number[];
  readonly take: readonly number[];
}

function questionOf(curriculum: Curriculum, { cnf: requirements, unitOf, together }: Units, { known, targets, skip, take }: Numbers): PlanQuestion {
  const isKnown = new Set(known);
  const { minutes, second } = together.size === 0 && take.length === 0 ? curriculum : costsOf(curriculum, unitOf, take);
  return {
    requirements,
    known: known.map((v) => unitOf[v]!),
    targets: targets.map((v) => unitOf[v]!),
    minutes,
    second,
    banned: new Set(skip.filter((v) => !isKnown.has(v)).map((v) => unitOf[v]!)),
  };
}

/** Units take the time of all their members; what the learner takes is second to nothing. */
function costsOf(curriculum: Curriculum, unitOf: Int32Array, take: readonly number[]): Pick<PlanQuestion, "minutes" | "second"> {
  const minutes = new Float64Array(unitOf.length);
  const second = new Uint8Array(unitOf.length);
  unitOf.forEach((unit, v) => {
    minutes[unit]! += curriculum.minutes[v]!;
    if (curriculum.second[v] === 1 && !take.includes(v)) second[unit] = 1;
  });
  return { minutes, second };
}

/** The numbers of these concepts, ascending. Throws NotFoundError for one that is not in the curriculum. */
export function numbersOf({ requirements }: Curriculum, ids: readonly ConceptId[]): number[] {
  const numbers = ids.map((id) => {
    const number = requirements.numberOf.get(id);
    if (number === undefined) throw new NotFoundError(`No chosen roadmap teaches ${id}, and it is not among the concepts that take part all the same.`);
    return number;
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Choices with a member in `take` narrowed to it. */
function taking(requirements: Cnf, take: ReadonlySet<number>): Cnf {
  const narrowed: Requirement[] = [];
  requirements.ownerOf.forEach((after, g) => {
    const of = [...membersOf(requirements, g)];
    const taken = of.filter((v) => take.has(v));
    narrowed.push({ after, of: taken.length > 0 ? taken : of });
  });
  return cnf(requirements.size, narrowed);
}

/** `known` with all its plain prerequisites, however far; nothing through a choice. */
function withPrerequisites(requirements: Cnf, known: readonly number[]): number[] {
  const all = new Set(known);
  for (const v of all) {
    for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) {
      const members = membersOf(requirements, g);
      if (members.length === 1) all.add(members[0]!);
    }
  }
  return [...all].sort((a, b) => a - b);
}

/** The plan: the cheapest set of concepts that makes the targets reachable from what is known, in an order in which each can be learnt. */
import { InvalidArgumentError } from "../errors.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Plan } from "../model/plan.ts";
import { choicesOf } from "./choices-of.ts";
import type { Curriculum } from "./curriculum.ts";
import { mostValuable } from "./next/most-valuable.ts";
import { nextBestPlans, type RankedPlan } from "./search/next-best-plans.ts";
import { planSteps } from "./plan-steps.ts";
import { planningCase, type PlanningCase } from "./search/planning-case.ts";
import { unmetOf } from "./unmet-of.ts";
import { whatIfSkipped } from "./what-if-skipped.ts";

export interface PlanRequest {
  readonly targets: readonly ConceptId[];
  /** Taken literally, unless `assumePrerequisites`. */
  readonly known?: readonly ConceptId[];
  /** Knowing a concept implies everything that it requires, nothing through a choice. */
  readonly assumePrerequisites?: boolean;
  /** Members of choices that must be the ones taken: the learner's switch from one alternative to another. */
  readonly take?: readonly ConceptId[];
  /** Concepts that the learner will not learn. */
  readonly skip?: readonly ConceptId[];
  /** How many next-best plans are wanted, at most 100; 0 unless told. */
  readonly alternatives?: number;
  /** Minutes that there are: the most valuable part of the plan is chosen, by a heuristic. */
  readonly budget?: number;
}

/** Steps of search before a plan is given unproven: some hundred milliseconds at worst. */
const mostSteps = 20_000;
/** Each costs some plans of its own. */
const mostAlternatives = 100;

/** The plan for `request`, proven where `optimal`. Cost of `cheapestPlan`, a few milliseconds for some hundred concepts. Throws NotFoundError for a concept that is not in the curriculum, InvalidArgumentError without a target or for a number of alternatives out of range. */
export function planLearning(curriculum: Curriculum, request: PlanRequest): Plan {
  if (request.targets.length === 0) throw new InvalidArgumentError("A plan needs a target: the concept to be learnt.");
  const { alternatives = 0 } = request;
  if (!(Number.isInteger(alternatives) && alternatives >= 0 && alternatives <= mostAlternatives)) throw new InvalidArgumentError(`${alternatives} alternatives: expected a whole number from 0 to ${mostAlternatives}.`);
  const setup = planningCase(curriculum, request);
  const ranked = nextBestPlans(setup.question, 1 + alternatives, { steps: mostSteps });
  const [best, ...others] = ranked;
  if (best === undefined) return withoutPlan(curriculum, request, setup);
  const members = expand(setup, best.members);
  const plan = toPlan(curriculum, request, setup, members);
  const whole: Plan = { ...plan, lowerBound: best.lowerBound, optimal: best.isOptimal || best.lowerBound === best.minutes, alternatives: others.map((other) => toAlternative(curriculum, setup, members, other)) };
  return request.budget === undefined || request.budget >= whole.minutes ? whole : withinBudget(curriculum, request, setup, whole, request.budget);
}

/** Nothing leads to the targets: why, and what could be learnt as if the skipped concepts were known. */
function withoutPlan(curriculum: Curriculum, request: PlanRequest, setup: PlanningCase): Plan {
  const skip = request.skip ?? [];
  const unmet = unmetOf(curriculum, setup);
  const known = setup.known.map((v) => curriculum.requirements.ids[v]!);
  const asIf = planningCase(curriculum, { ...request, known: [...known, ...skip], assumePrerequisites: false, skip: [] });
  const [rest] = nextBestPlans(asIf.question, 1, { steps: mostSteps });
  const plan = toPlan(curriculum, request, asIf, rest === undefined ? [] : expand(asIf, rest.members));
  const part = request.budget === undefined || request.budget >= plan.minutes ? plan : withinBudget(curriculum, request, asIf, plan, request.budget);
  return { ...part, known, feasible: false, unmet };
}

function withinBudget(curriculum: Curriculum, request: PlanRequest, setup: PlanningCase, whole: Plan, budget: number): Plan {
  const { numberOf } = curriculum.requirements;
  const all = whole.steps.flatMap(({ concepts }) => concepts.map(({ id }) => numberOf.get(id)!));
  const chosen = mostValuable(curriculum, setup, all, budget);
  const part = toPlan(curriculum, request, setup, chosen);
  const left = all.filter((v) => !chosen.includes(v)).sort((a, b) => a - b);
  return { ...part, alternatives: whole.alternatives, lowerBound: 0, optimal: false, heuristic: true, left: left.map((v) => curriculum.requirements.ids[v]!) };
}

/** The record of the plan that learns `members`; a plan without choices is proven. */
function toPlan(curriculum: Curriculum, request: PlanRequest, setup: PlanningCase, members: readonly number[]): Plan {
  const { ids, cycles, denied } = curriculum.requirements;
  const learnt = members.map((v) => ids[v]!);
  const isLearnt = new Set(learnt);
  const efforts = learnt.map((id) => curriculum.effort.get(id)!);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const minutes = sum(efforts.map((effort) => effort.minutes));
  return {
    targets: setup.targets.map((v) => ids[v]!),
    known: setup.known.map((v) => ids[v]!),
    feasible: true,
    unmet: [],
    minutes,
    range: { min: sum(efforts.map(({ min }) => min)), max: sum(efforts.map(({ max }) => max)) },
    lowerBound: minutes,
    optimal: true,
    heuristic: false,
    steps: planSteps(curriculum, setup, members, request.skip ?? []),
    choices: choicesOf(curriculum, setup, members),
    alternatives: [],
    assumed: learnt.filter((id) => curriculum.effort.get(id)!.from === "assumed"),
    cycles: cycles.filter(({ concepts }) => concepts.some((id) => isLearnt.has(id))),
    denied: denied.filter(({ after }) => isLearnt.has(after)),
    skipped: (request.skip ?? []).map((concept) => whatIfSkipped(curriculum, { ...request, skip: [] }, concept)),
    left: [],
    settings: curriculum.settings,
  };
}

function toAlternative(curriculum: Curriculum, setup: PlanningCase, plan: readonly number[], other: RankedPlan): Plan["alternatives"][number] {
  const names = (numbers: readonly number[]): ConceptId[] => numbers.map((v) => curriculum.requirements.ids[v]!);
  const members = expand(setup, other.members);
  return {
    minutes: other.minutes,
    concepts: names(members),
    adds: names(members.filter((v) => !plan.includes(v))),
    leaves: names(plan.filter((v) => !members.includes(v))),
    choices: choicesOf(curriculum, setup, members),
  };
}

/** The concepts of units, ascending. */
function expand({ units }: PlanningCase, members: readonly number[]): number[] {
  return members.flatMap((unit) => units.together.get(unit) ?? [unit]).sort((a, b) => a - b);
}

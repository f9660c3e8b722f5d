/**
 * The cheapest plan, proven. NP-hard with choices (Sahni 1974); solved as an implicit hitting set: of each landmark, a set
 * without which the targets cannot be reached, every plan has a member, and the cheapest set that has a member of enough
 * landmarks is a plan (Haslum, Slaney, Thiébaux, "Minimal landmarks for optimal delete-free planning", ICAPS 2012).
 */
import { derivation, type Derivation } from "../derivation.ts";
import { firstPlan } from "./first-plan.ts";
import { forcedConcepts } from "./forced-concepts.ts";
import { hittingSet, type Budget } from "./hitting-set.ts";
import type { PlanProblem } from "./plan-problem.ts";
import { withoutSuperfluous } from "./without-superfluous.ts";

/**
 * `members` are ascending. `isOptimal`: no plan is better by minutes, then by seconds (alternatives to which another is
 * preferred), then by the number of concepts, then by the smallest number that only one of two plans has.
 * No plan takes fewer than `lowerBound` minutes. `forced` are in every plan.
 */
export interface CheapestPlan {
  readonly members: readonly number[];
  readonly forced: readonly number[];
  readonly lowerBound: number;
  readonly isOptimal: boolean;
}

/** The cheapest plan of `problem`; O(N) without choices, else exponential and bounded by `budget`: then the best plan found. */
export function cheapestPlan(problem: PlanProblem, budget: Budget): CheapestPlan {
  const { requirements, minutes } = problem;
  const all = Array.from({ length: requirements.size }, (_, v) => v);
  if (requirements.member.length === requirements.ownerOf.length) return { members: all, forced: all, lowerBound: sum(all, minutes), isOptimal: true };
  const rough = firstPlan(problem, weights(problem, requirements.size));
  const forced = forcedConcepts(problem, rough);
  const isForced = new Set(forced);
  const weight = weights(problem, requirements.size - forced.length);
  const free = all.filter((v) => !isForced.has(v));
  const base = derivation(requirements);
  for (const v of forced) base.permit(v);
  const ground = base.now();

  let best = rough.filter((v) => !isForced.has(v));
  let lower = 0;
  let isOptimal = false;
  const landmarks: number[][] = [];
  for (;;) {
    const hit = hittingSet(landmarks, weight, new Set(best), budget);
    lower = Math.max(lower, hit.lowerBound);
    if (!hit.isExact) break;
    for (const v of hit.chosen) base.permit(v);
    if (isReached(problem, base)) {
      best = [...hit.chosen];
      isOptimal = true;
      break;
    }
    const wider = new Set(hit.chosen);
    while (!isReached(problem, base)) {
      const landmark = minimalLandmark(problem, base, free, landmarks, weight);
      landmarks.push(landmark);
      const lightest = landmark.reduce((a, b) => (weight[b]! < weight[a]! ? b : a));
      wider.add(lightest);
      base.permit(lightest);
    }
    base.backTo(ground);
    const plan = withoutSuperfluous(problem, [...forced, ...wider], weight).filter((v) => !isForced.has(v));
    if (sum(plan, weight) < sum(best, weight)) best = plan;
  }
  const scale = (requirements.size - forced.length + 1) ** 2;
  const members = [...forced, ...best].sort((a, b) => a - b);
  const total = sum(members, minutes);
  return { members, forced, lowerBound: isOptimal ? total : Math.min(total, sum(forced, minutes) + Math.floor(lower / scale)), isOptimal };
}

/** Minutes, seconds and number of concepts as one number, in which `free` concepts cannot carry over. */
function weights({ minutes, second }: PlanProblem, free: number): Float64Array {
  const base = free + 1;
  return minutes.map((each, v) => (each * base + second[v]!) * base + 1);
}

function sum(members: readonly number[], weight: Float64Array): number {
  return members.reduce((total, v) => total + weight[v]!, 0);
}

function isReached({ targets }: PlanProblem, state: Derivation): boolean {
  return targets.every((target) => state.has[target] === 1);
}

/** A set of free concepts, none superfluous, of which every plan has one but the permitted ones have none. Those in many landmarks are left out first, so that landmarks share little. */
function minimalLandmark(problem: PlanProblem, state: Derivation, free: readonly number[], landmarks: readonly (readonly number[])[], weight: Float64Array): number[] {
  const used = new Int32Array(problem.requirements.size);
  for (const landmark of landmarks) for (const v of landmark) used[v]!++;
  const order = [...free].sort((a, b) => used[b]! - used[a]! || weight[a]! - weight[b]! || a - b);
  const start = state.now();
  const landmark = order.filter((v) => {
    const moment = state.now();
    state.permit(v);
    if (!isReached(problem, state)) return false;
    state.backTo(moment);
    return true;
  });
  state.backTo(start);
  return landmark;
}

/**
 * The cheapest plans that differ in what they choose. A plan of which nothing can be left out is determined by its choices,
 * so these are the cheapest such plans: ruling out, one at a time, the concepts of a plan leads to all others
 * (after Lawler 1972, with exclusions only, so that nothing superfluous is ever forced in).
 */
import { heap } from "../../order/heap.ts";
import { cheapestPlan, type CheapestPlan } from "./cheapest-plan.ts";
import type { Budget } from "./hitting-set.ts";
import { planProblem, type PlanQuestion } from "./plan-problem.ts";

/** Numbers are those of the question's requirements. */
export interface RankedPlan extends CheapestPlan {
  readonly minutes: number;
}

interface Candidate {
  readonly plan: RankedPlan;
  readonly banned: ReadonlySet<number>;
}

/** Up to `count` plans, the best first, in the order of `CheapestPlan`, of all plans where `budget` lasts, else of those found; empty when a target cannot be reached. At most 1 + s·count calls of `cheapestPlan` for plans of s concepts. */
export function nextBestPlans(question: PlanQuestion, count: number, budget: Budget): RankedPlan[] {
  const first = solve(question, question.banned ?? new Set(), budget);
  if (first === undefined) return [];
  const open = heap<Candidate>((a, b) => compare(question, a.plan, b.plan));
  const seen = new Set<string>();
  const found = new Map<string, RankedPlan>();
  open.push(first);
  for (let next = open.pop(); next !== undefined && found.size < count; next = open.pop()) {
    const key = next.plan.members.join(" ");
    if (!found.has(key)) found.set(key, next.plan);
    if (found.size === count) break;
    const forced = new Set(next.plan.forced);
    for (const v of next.plan.members) {
      if (forced.has(v)) continue;
      const banned = new Set(next.banned).add(v);
      const name = [...banned].sort((a, b) => a - b).join(" ");
      if (seen.has(name)) continue;
      seen.add(name);
      const candidate = solve(question, banned, budget);
      if (candidate !== undefined) open.push(candidate);
    }
  }
  return byRank(question, first.plan, [...found.values()]);
}

/** Without proof a plan found later may be the better one; what is proven about the first search bounds them all. */
function byRank(question: PlanQuestion, first: RankedPlan, found: readonly RankedPlan[]): RankedPlan[] {
  const ranked = [...found].sort((a, b) => compare(question, a, b));
  return ranked[0] === first ? ranked : ranked.map((plan) => ({ ...plan, lowerBound: Math.min(plan.lowerBound, first.lowerBound), isOptimal: false }));
}

function solve(question: PlanQuestion, banned: ReadonlySet<number>, budget: Budget): Candidate | undefined {
  const problem = planProblem({ ...question, banned });
  if (problem === undefined) return undefined;
  const plan = cheapestPlan(problem, budget);
  const members = plan.members.map((v) => problem.original[v]!);
  return { banned, plan: { ...plan, members, forced: plan.forced.map((v) => problem.original[v]!), minutes: members.reduce((sum, v) => sum + question.minutes[v]!, 0) } };
}

function compare({ second }: PlanQuestion, a: RankedPlan, b: RankedPlan): number {
  const seconds = (members: readonly number[]): number => members.reduce((sum, v) => sum + second[v]!, 0);
  return a.minutes - b.minutes || seconds(a.members) - seconds(b.members) || a.members.length - b.members.length || firstDifference(a.members, b.members);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}

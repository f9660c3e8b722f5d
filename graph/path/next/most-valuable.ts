/**
 * What to learn of a plan when there is not time for all of it. A partially ordered knapsack, strongly NP-complete
 * (Garey, Johnson 1979, MP12), hence a heuristic: again and again the concept with the most value an hour, everything it
 * still rests on included; or the most valuable single concept, where that is worth more.
 */
import type { Curriculum } from "../curriculum.ts";
import { membersOf } from "../search/cnf.ts";
import type { PlanningCase } from "../search/planning-case.ts";

/**
 * Concepts of `plan` (in learning order) that take at most `budget` minutes, each with what it rests on; ascending. A concept is worth the number of chosen
 * roadmaps that teach it, at least 1; a target as much as everything else together. O(s²·N) for s concepts.
 */
export function mostValuable(curriculum: Curriculum, setup: PlanningCase, plan: readonly number[], budget: number): number[] {
  const { unitOf, together } = setup.units;
  const units = [...new Set(plan.map((v) => unitOf[v]!))];
  const value = valuesOf(curriculum, setup, plan);
  const rests = supportersOf(setup, units);
  const greedy = new Set<number>();
  for (let left = budget; ; ) {
    const best = bestOf(units.filter((unit) => !greedy.has(unit)), (unit) => closure(unit, rests, greedy), left, setup.question.minutes, value, true);
    if (best.length === 0) break;
    for (const unit of best) {
      greedy.add(unit);
      left -= setup.question.minutes[unit]!;
    }
  }
  const single = bestOf(units, (unit) => closure(unit, rests, new Set()), budget, setup.question.minutes, value, false);
  const worth = (chosen: Iterable<number>): number => [...chosen].reduce((sum, unit) => sum + value.get(unit)!, 0);
  const chosen = worth(single) > worth(greedy) ? single : [...greedy];
  return chosen.flatMap((unit) => together.get(unit) ?? [unit]).sort((a, b) => a - b);
}

function valuesOf({ requirements: { ids }, concepts, settings }: Curriculum, { units: { unitOf }, targets }: PlanningCase, plan: readonly number[]): Map<number, number> {
  const value = new Map<number, number>();
  for (const v of plan) {
    const taught = new Set(concepts.get(ids[v]!)!.members.map(({ roadmap }) => roadmap).filter((id) => settings.roadmaps.includes(id))).size;
    value.set(unitOf[v]!, (value.get(unitOf[v]!) ?? 0) + Math.max(1, taught));
  }
  const all = [...value.values()].reduce((sum, each) => sum + each, 0);
  for (const target of targets) if (value.has(unitOf[target]!)) value.set(unitOf[target]!, value.get(unitOf[target]!)! + all);
  return value;
}

/** For each unit of the plan, what it rests on there: of each choice the member that is learnt first. */
function supportersOf({ units: { cnf }, question: { known } }: PlanningCase, units: readonly number[]): Map<number, number[]> {
  const place = new Map(units.map((unit, at) => [unit, at]));
  const isKnown = new Set(known);
  return new Map(units.map((unit) => {
    const rests: number[] = [];
    for (let g = cnf.groupStart[unit]!; g < cnf.groupStart[unit + 1]!; g++) {
      const members = [...membersOf(cnf, g)];
      if (members.some((v) => isKnown.has(v))) continue;
      const planned = members.filter((v) => place.has(v)).sort((a, b) => place.get(a)! - place.get(b)!);
      if (planned[0] !== undefined) rests.push(planned[0]);
    }
    return [unit, rests];
  }));
}

function closure(unit: number, rests: ReadonlyMap<number, readonly number[]>, has: ReadonlySet<number>): number[] {
  const all = new Set([unit]);
  for (const v of all) for (const w of rests.get(v) ?? []) if (!has.has(w)) all.add(w);
  return [...all];
}

/** The closure worth most, for each minute where told, among those that fit; the earlier in learning order among equals; empty when none fits. */
function bestOf(units: readonly number[], closureOf: (unit: number) => number[], budget: number, minutes: Float64Array, value: ReadonlyMap<number, number>, eachMinute: boolean): number[] {
  let best: { readonly closure: number[]; readonly worth: number } = { closure: [], worth: 0 };
  for (const unit of units) {
    const all = closureOf(unit);
    const cost = all.reduce((sum, v) => sum + minutes[v]!, 0);
    if (cost > budget) continue;
    const sum = all.reduce((total, v) => total + value.get(v)!, 0);
    const worth = eachMinute ? sum / Math.max(cost, 1e-6) : sum;
    if (worth > best.worth) best = { closure: all, worth };
  }
  return best.closure;
}

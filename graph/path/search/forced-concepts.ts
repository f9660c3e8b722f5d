/** What is in every plan, whatever is chosen: the concepts without which the targets cannot be reached. */
import { derivation } from "../derivation.ts";
import type { PlanProblem } from "./plan-problem.ts";

/**
 * The numbers of the concepts that are in every plan, ascending; only those of `somePlan` can be. Each is left out in turn
 * by halving: one half permitted while the other is tried. O(N log s) for a plan of s concepts.
 */
export function forcedConcepts({ requirements, targets }: PlanProblem, somePlan: readonly number[]): number[] {
  const state = derivation(requirements);
  const tried = new Set(somePlan);
  for (let v = 0; v < requirements.size; v++) if (!tried.has(v)) state.permit(v);
  const forced: number[] = [];
  const tryAll = (some: readonly number[]): void => {
    if (some.length <= 1) {
      if (some.length === 1 && targets.some((target) => state.has[target] === 0)) forced.push(some[0]!);
      return;
    }
    const half = some.length >> 1;
    const moment = state.now();
    for (const v of some.slice(half)) state.permit(v);
    tryAll(some.slice(0, half));
    state.backTo(moment);
    for (const v of some.slice(0, half)) state.permit(v);
    tryAll(some.slice(half));
    state.backTo(moment);
  };
  tryAll(somePlan);
  return forced.sort((a, b) => a - b);
}

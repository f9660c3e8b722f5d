/** What is in every plan, whatever is chosen: the concepts without which the targets cannot be reached. */
import { derivation } from "./derivation.ts";
import type { PlanProblem } from "./plan-problem.ts";

/**
 * The numbers of the concepts that are in every plan, ascending. O(f·N) for the f of them and those on one plan:
 * a concept that some plan does without is not forced, so that only the concepts of one plan are tried.
 */
export function forcedConcepts(problem: PlanProblem, somePlan: readonly number[]): number[] {
  return somePlan.filter((v) => {
    const without = derivation(problem.requirements);
    for (let w = 0; w < problem.requirements.size; w++) if (w !== v) without.permit(w);
    return problem.targets.some((target) => without.has[target] === 0);
  });
}

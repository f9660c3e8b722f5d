/** A plan cut down until each of its concepts is needed. */
import { derivation } from "../derivation.ts";
import type { PlanProblem } from "./plan-problem.ts";

/**
 * `plan` less concepts, the heaviest tried first, as long as the targets stay within reach; ascending. Each is tried with all that
 * come later in that order and all that were kept before; by halving, O(N log s) for s concepts.
 */
export function withoutSuperfluous({ requirements, targets }: PlanProblem, plan: readonly number[], weight: Float64Array): number[] {
  const state = derivation(requirements);
  const keep = (some: readonly number[]): readonly number[] => {
    if (some.length <= 1) return targets.every((target) => state.has[target] === 1) ? [] : some;
    const half = some.length >> 1;
    const moment = state.now();
    for (const v of some.slice(half)) state.permit(v);
    const first = keep(some.slice(0, half));
    state.backTo(moment);
    for (const v of first) state.permit(v);
    const second = keep(some.slice(half));
    state.backTo(moment);
    return [...first, ...second];
  };
  return [...keep([...plan].sort((a, b) => weight[b]! - weight[a]! || b - a))].sort((a, b) => a - b);
}

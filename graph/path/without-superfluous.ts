/** A plan cut down until each of its concepts is needed. */
import { derivation } from "./derivation.ts";
import type { PlanProblem } from "./plan-problem.ts";

/** `plan` less concepts, the heaviest tried first, as long as the targets stay within reach; ascending. O(s·N) for s concepts. */
export function withoutSuperfluous({ requirements, targets }: PlanProblem, plan: readonly number[], weight: Float64Array): number[] {
  const order = [...plan].sort((a, b) => weight[b]! - weight[a]! || b - a);
  const kept = new Set(plan);
  for (const v of order) {
    const rest = derivation(requirements);
    for (const w of kept) if (w !== v) rest.permit(w);
    if (targets.every((target) => rest.has[target] === 1)) kept.delete(v);
  }
  return [...kept].sort((a, b) => a - b);
}

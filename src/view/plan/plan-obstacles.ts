/** What stands in a plan's way, put together by what is lacking: each said once, with everything that needs it. */
import type { ConceptId, Reason, Unmet } from "../../../graph/index.ts";

export interface Obstacle {
  /** One of these would do. */
  readonly of: readonly ConceptId[];
  /** The learner skips one of them: that, and nothing else, makes it an obstacle. */
  readonly skipped: boolean;
  readonly after: readonly ConceptId[];
  readonly why: readonly Reason[];
}

/** The obstacles in the order of the plan's list; what is skipped first. */
export function planObstacles(unmet: readonly Unmet[], skip: readonly ConceptId[]): readonly Obstacle[] {
  const found = new Map<string, { of: readonly ConceptId[]; after: Set<ConceptId>; why: Map<string, Reason> }>();
  for (const { of, after, why } of unmet) {
    const key = of.join(" ");
    const one = found.get(key) ?? { of, after: new Set(), why: new Map() };
    one.after.add(after);
    for (const reason of why) one.why.set(`${reason.before} ${reason.after}`, reason);
    found.set(key, one);
  }
  const obstacles = [...found.values()].map(({ of, after, why }) => ({ of, skipped: of.some((id) => skip.includes(id)), after: [...after], why: [...why.values()] }));
  return [...obstacles.filter(({ skipped }) => skipped), ...obstacles.filter(({ skipped }) => !skipped)];
}

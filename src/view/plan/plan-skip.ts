/** What would follow if one concept of a plan were skipped. */
import type { ConceptId, Plan } from "../../../graph/index.ts";

export interface SkipEffect {
  /** Concepts of the plan that can then no longer be reached, in the plan's order. */
  readonly unreachable: readonly ConceptId[];
  /** Minutes of the concept and of those. */
  readonly saved: number;
}

/** The effect within the plan as it is: where another member of a choice is planned or known, that one does. O(size of the plan). */
export function skipEffect(plan: Plan, skipped: ConceptId): SkipEffect {
  const gone = new Set([skipped]);
  const planned = plan.steps.flatMap((step) => step.concepts);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, why } of planned) {
      if (gone.has(id) || !why.some(({ before, choice }) => gone.has(before) && (choice === null || !why.some((other) => other.choice === choice && !gone.has(other.before))))) continue;
      gone.add(id);
      grown = true;
    }
  }
  const lost = planned.filter(({ id }) => gone.has(id));
  return { unreachable: lost.flatMap(({ id }) => (id === skipped ? [] : [id])), saved: lost.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** What a change of roadmaps or settings does to a plan. */
import type { ConceptId } from "../model/ids.ts";
import type { Label } from "../model/label.ts";
import type { Plan } from "../model/plan.ts";
import { byCodePoint } from "../text/by-code-point.ts";

interface Learnt {
  readonly id: ConceptId;
  readonly label: Label;
  readonly minutes: number;
}

export interface PlanChange {
  /** What is to be learnt now and was not before, and the other way round, by id. */
  readonly added: readonly Learnt[];
  readonly removed: readonly Learnt[];
  readonly minutes: { readonly before: number; readonly after: number };
  readonly steps: { readonly before: number; readonly after: number };
  readonly feasible: { readonly before: boolean; readonly after: boolean };
}

/** The change from one plan to another; concepts are the same where their ids are. Linear. */
export function comparePlans(before: Plan, after: Plan): PlanChange {
  const [old, now] = [learntIn(before), learntIn(after)];
  const without = (one: ReadonlyMap<ConceptId, Learnt>, other: ReadonlyMap<ConceptId, Learnt>): Learnt[] => [...one.values()].filter(({ id }) => !other.has(id)).sort((a, b) => byCodePoint(a.id, b.id));
  return {
    added: without(now, old),
    removed: without(old, now),
    minutes: { before: before.minutes, after: after.minutes },
    steps: { before: before.steps.length, after: after.steps.length },
    feasible: { before: before.feasible, after: after.feasible },
  };
}

function learntIn({ steps }: Plan): Map<ConceptId, Learnt> {
  return new Map(steps.flatMap(({ concepts }) => concepts.map(({ id, label, minutes }) => [id, { id, label, minutes }])));
}

/** The plan as numbered rows in steps, each with its dates and the line of reasons that leads from it to the target. */
import type { ConceptId, Effort, Kind, Label, Plan, PlannedConcept, Reason, Schedule } from "../../../graph/index.ts";

/** One arrow of the line to the target; the reason is null only where nobody's words are at hand. */
export interface RowLink {
  readonly before: ConceptId;
  readonly after: ConceptId;
  readonly reason: Reason | null;
}

export interface PlanRow {
  /** From 1, over all steps. */
  readonly number: number;
  readonly id: ConceptId;
  readonly label: Label;
  readonly kind: Kind;
  readonly minutes: number;
  readonly effort: Effort;
  readonly target: boolean;
  /** Everything that it rests on is known: it can be begun now. */
  readonly ready: boolean;
  /** First and last day, null without a calendar. */
  readonly days: { readonly start: string; readonly end: string } | null;
  readonly needs: readonly Reason[];
  /** Empty for a target. */
  readonly towards: readonly RowLink[];
  readonly lacks: readonly ConceptId[];
}

export interface PlanRowStep {
  /** From 1. */
  readonly number: number;
  /** All of it has to be learnt at once, because each part needs the others. */
  readonly together: boolean;
  readonly minutes: number;
  /** Its last day, null without a calendar. */
  readonly end: string | null;
  readonly rows: readonly PlanRow[];
}

/** The steps in order. `ready` are the concepts that can be begun now. */
export function planRows(plan: Plan, schedule: Schedule | null, ready: ReadonlySet<ConceptId>): readonly PlanRowStep[] {
  const days = new Map(schedule?.items.map(({ concept, start, end }) => [concept, { start, end }]));
  const planned = new Map(plan.steps.flatMap((step) => step.concepts.map((concept) => [concept.id, concept])));
  const targets = new Set(plan.targets);
  let number = 0;
  return plan.steps.map((step, at) => ({
    number: at + 1,
    together: step.together,
    minutes: step.minutes,
    end: step.concepts.map(({ id }) => days.get(id)?.end ?? null).at(-1) ?? null,
    rows: step.concepts.map(({ id, label, kind, minutes, effort, why, towards, lacks }) => ({
      number: (number += 1),
      id, label, kind, minutes, effort, lacks,
      target: targets.has(id),
      ready: ready.has(id),
      days: days.get(id) ?? null,
      needs: why,
      towards: towards.slice(1).map((after, place) => ({ before: towards[place]!, after, reason: reasonFor(planned.get(after), towards[place]!) })),
    })),
  }));
}

function reasonFor(after: PlannedConcept | undefined, before: ConceptId): Reason | null {
  return after?.why.find((reason) => reason.before === before) ?? null;
}

/** The plan's answer in one line, as numbers: how much, how long, until when, and how sure it is that nothing shorter will do. */
import type { Plan, Schedule } from "../../../graph/index.ts";

export interface PlanSummary {
  /** "done": nothing is left to learn. "unmet": some target cannot be reached, and the numbers are of what can. */
  readonly state: "ready" | "done" | "unmet";
  readonly concepts: number;
  readonly minutes: number;
  /** Whole weeks at the plan's pace, at least 1; 0 for less than half a week. */
  readonly weeks: number;
  readonly hoursPerWeek: number;
  /** The last day, null without a calendar. */
  readonly end: string | null;
  /** The percentage that the plan may at most lie above the shortest; 0 where it is proven to be the shortest. */
  readonly above: number;
  /** Minutes by which the authors' own times leave it open; null where they agree. */
  readonly range: { readonly min: number; readonly max: number } | null;
  /** How many of the concepts have no time of any author. */
  readonly assumed: number;
}

/** The summary of a plan with its calendar. */
export function planSummary(plan: Plan, schedule: Schedule | null): PlanSummary {
  const concepts = plan.steps.reduce((sum, step) => sum + step.concepts.length, 0);
  const { minutes, range, lowerBound, settings } = plan;
  return {
    state: !plan.feasible ? "unmet" : concepts === 0 ? "done" : "ready",
    concepts,
    minutes,
    weeks: Math.round(minutes / 60 / settings.hoursPerWeek),
    hoursPerWeek: settings.hoursPerWeek,
    end: schedule === null || concepts === 0 ? null : schedule.end,
    above: plan.optimal || minutes <= lowerBound ? 0 : lowerBound === 0 ? 100 : Math.ceil(((minutes - lowerBound) / lowerBound) * 100),
    range: range.min === range.max ? null : range,
    assumed: plan.assumed.length,
  };
}

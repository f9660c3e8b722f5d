/** A plan on the calendar: when each concept begins and ends at so many hours a week. */
import type { Plan, Schedule } from "../model/plan.ts";

/** The plan from `start` (2026-03-01) on, one concept after the other. Throws InvalidArgumentError for a date that is none. */
export function schedulePlan(_plan: Plan, _options: { readonly start: string; readonly hoursPerWeek?: number }): Schedule {
  throw new Error("not yet");
}

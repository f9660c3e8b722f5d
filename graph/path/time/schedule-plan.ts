/** A plan on the calendar: when each concept begins and ends at so many hours a week. */
import { InvalidArgumentError } from "../../errors.ts";
import type { Plan, Schedule } from "../../model/plan.ts";
import { dateOf, dayOf } from "./calendar-date.ts";

/**
 * The plan from `start` (2026-03-01) on, one concept after the other, the week's hours spread evenly over its days; those learnt together take their
 * days together. `hoursPerWeek` is the plan's unless told. Throws InvalidArgumentError for a date that is none or hours out of range.
 */
export function schedulePlan(plan: Plan, options: { readonly start: string; readonly hoursPerWeek?: number }): Schedule {
  const hoursPerWeek = options.hoursPerWeek ?? plan.settings.hoursPerWeek;
  if (!(hoursPerWeek > 0 && hoursPerWeek <= 168)) throw new InvalidArgumentError(`A week has more than 0 and at most 168 hours of learning, not ${hoursPerWeek}.`);
  const first = dayOf(options.start);
  let spent = 0;
  const span = (minutes: number): { readonly start: string; readonly end: string } => {
    const begin = dayAfter(spent, hoursPerWeek);
    spent += minutes;
    return { start: dateOf(first + begin), end: dateOf(first + Math.max(begin, lastDay(spent, hoursPerWeek))) };
  };
  const items = plan.steps.flatMap(({ together, concepts, minutes }) => {
    const whole = together ? span(minutes) : undefined;
    return concepts.map(({ id, minutes: own }) => ({ concept: id, minutes: own, ...(whole ?? span(own)) }));
  });
  return { start: dateOf(first), end: items.at(-1)?.end ?? dateOf(first), hoursPerWeek, items };
}

/** The day, from 0, on which learning goes on after so many minutes. Whole numbers until the division, so that no day is lost to rounding. */
function dayAfter(minutes: number, hoursPerWeek: number): number {
  return Math.floor((minutes * 7) / (hoursPerWeek * 60));
}

function lastDay(minutes: number, hoursPerWeek: number): number {
  return Math.ceil((minutes * 7) / (hoursPerWeek * 60)) - 1;
}

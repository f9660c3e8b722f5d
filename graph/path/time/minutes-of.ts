/** An author's duration in minutes of learning. */
import type { Duration, Unit } from "../../model/duration.ts";

/** Weeks of a unit; a month is 30.44 days, a year 365.25. */
const weeks: Readonly<Record<Exclude<Unit, "hour">, number>> = { day: 1 / 7, week: 1, month: 30.44 / 7, year: 365.25 / 7 };

export interface MinuteRange {
  readonly min: number;
  readonly max: number;
}

/** From least to most minutes, not rounded. Hours are hours of learning; longer units are calendar time, learnt in at the author's pace or, without one, `hoursPerWeek`. */
export function minutesOf({ min, max, unit, hoursPerWeek }: Duration, pace: number): MinuteRange {
  if (unit === "hour") return { min: min * 60, max: max * 60 };
  return { min: min * weeks[unit] * (hoursPerWeek?.min ?? pace) * 60, max: max * weeks[unit] * (hoursPerWeek?.max ?? pace) * 60 };
}

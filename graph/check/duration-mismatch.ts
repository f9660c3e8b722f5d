/** The stated total against the sum of the stages: ranges add up (10–12 months said, 10–14 when added). */
import type { Duration, Unit } from "../model/duration.ts";
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";

const DAYS: Readonly<Record<Unit, number>> = { hour: 1 / 8, day: 1, week: 7, month: 30.44, year: 365.25 };

/** One finding when total and sum differ by more than a twentieth at either end; none when a stage between has no duration of any kind. */
export function durationMismatch(roadmap: Roadmap): Finding[] {
  const total = roadmap.duration;
  const top = roadmap.stages.filter((stage) => stage.parent === null);
  const timed = top.filter((stage) => stage.duration !== null);
  if (total === null || timed.length < 2 || top.some((stage) => stage.duration === null && !stage.ongoing)) return [];
  const min = timed.reduce((sum, stage) => sum + days(stage.duration, "min"), 0) / DAYS[total.unit];
  const max = timed.reduce((sum, stage) => sum + days(stage.duration, "max"), 0) / DAYS[total.unit];
  const off = (said: number, sum: number): boolean => Math.abs(said - sum) > 0.05 * Math.max(said, sum);
  if (!off(total.min, min) && !off(total.max, max)) return [];
  const message = `The stated total is ${range(total.min, total.max)} ${total.unit}s, but the stages add up to ${range(min, max)} ${total.unit}s.`;
  const line = total.line ?? roadmap.line;
  return [{ code: "duration-mismatch", severity: "warning", message, document: roadmap.document, line, column: 1, quote: timed.map((stage) => stage.title).join(" + ") }];
}

function days(duration: Duration | null, end: "min" | "max"): number {
  return duration === null ? 0 : duration[end] * DAYS[duration.unit];
}

function range(min: number, max: number): string {
  const show = (value: number): string => String(Math.round(value * 10) / 10);
  return show(min) === show(max) ? show(min) : `${show(min)}–${show(max)}`;
}

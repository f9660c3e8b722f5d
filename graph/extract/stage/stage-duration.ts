/** How long a stage takes: what its title says in so many words, else the span of the calendar that it names. */
import type { Duration } from "../../model/duration.ts";
import { findDuration, ONGOING } from "../read-duration.ts";
import type { StageTitle } from "./read-stage-title.ts";

const CALENDAR = /(?:^|[（([【,，:：|｜\s])(?:第\s*)?(weeks?|months?|days?|周|月|天)\s*(\d+)(?:\s*(?:[-–—~～]|to|至|到)\s*(?:(?:week|month|day)s?\s*)?(\d+))?|第\s*(\d+)(?:\s*[-–—~～至到]\s*(\d+))?\s*(个?月|周|天)/iu;

/** The duration in the title, or null; `ongoing` when the title says that there is no end. */
export function stageDuration(text: string, title: StageTitle | undefined): { duration: Duration | null; ongoing: boolean } {
  const ongoing = ONGOING.test(text);
  const spoken = findDuration(title === undefined ? text : text.slice(title.rest));
  if (spoken !== undefined) return { duration: spoken.duration, ongoing };
  if (title !== undefined && (title.grain === "week" || title.grain === "day" || title.grain === "month")) {
    return { duration: spanOf(title.first, title.last, title.grain), ongoing };
  }
  const span = CALENDAR.exec(text);
  if (span === null || ongoing) return { duration: null, ongoing };
  const word = (span[1] ?? span[6] ?? "").toLowerCase();
  const unit = /week|周/.test(word) ? "week" : /day|天/.test(word) ? "day" : "month";
  const first = Number(span[2] ?? span[4]);
  return { duration: spanOf(first, Number(span[3] ?? span[5] ?? first), unit), ongoing };
}

function spanOf(first: number, last: number, unit: "week" | "day" | "month"): Duration {
  const count = Math.max(1, last - first + 1);
  return { min: count, max: count, unit };
}

/** How long a stage takes where its title does not say so: a label under it ("学习时长：2-3 周", "Duration: 2 weeks") or a column of its row. */
import type { Duration } from "../../model/duration.ts";
import type { Entry } from "../../model/outline.ts";
import { findDuration } from "../read-duration.ts";
import { stageDuration } from "./stage-duration.ts";

const LABEL = /^[^\p{L}\p{N}\n]*(?:(?:学习|预计|建议|所需|推荐|参考|计划|总)*(?:时长|时间|周期|用时|耗时|学时)|(?:estimated |expected |suggested )?(?:duration|time(?: (?:needed|required|estimate|frame|commitment))?|length))[^：:\n]{0,6}[：:]\s*([^\n]{1,40})/imu;
const COLUMN = /^[^\p{L}]*(?:(?:学习|预计|建议)?(?:时长|时间|周期|用时|耗时|学时|课时)|周[数次]|durations?|time|length|weeks?)$/iu;
const CALENDAR = /^(?:周[数次]|weeks?)$/iu;
const SPAN = /^\s*(?:第\s*|W)?(\d{1,2})\s*(?:[-–—~～至到]\s*W?(\d{1,2}))?\s*周?\s*$/;

/** The duration that the words of the entry tell about the stage that they stand in, or null. Weeks 3–6 of a calendar are four. */
export function toldDuration(entry: Entry, text: string): Duration | null {
  if (entry.kind === "cell") return COLUMN.test(entry.column ?? "") ? ofCell((entry.column ?? "").replace(/^[^\p{L}]+/u, ""), text) : null;
  const told = LABEL.exec(text)?.[1];
  return told === undefined ? null : (findDuration(told)?.duration ?? null);
}

function ofCell(column: string, text: string): Duration | null {
  const spoken = findDuration(text)?.duration;
  if (spoken !== undefined) return spoken;
  const span = CALENDAR.test(column) ? SPAN.exec(text) : null;
  if (span === null) return stageDuration(text, undefined).duration;
  const count = span[2] === undefined ? 1 : Math.max(1, Number(span[2]) - Number(span[1]) + 1);
  return { min: count, max: count, unit: "week" };
}

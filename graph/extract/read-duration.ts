/** Reads how long something takes: "1-2个月", "约 6 周", "4 weeks, 6 h/week", "2–3 hours", "半年", "持续进行". */
import type { Duration, Unit } from "../model/duration.ts";
import { parseNumeral } from "../text/numerals.ts";

const NUMBER = "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+|半|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)";
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:个?小时|学时|课时|hours?|hrs?|h)$/i, "hour"],
  [/^(?:天|日|days?)$/i, "day"],
  [/^(?:个?星期|周|个?礼拜|weeks?|wks?)$/i, "week"],
  [/^(?:个?月|months?|mos?)$/i, "month"],
  [/^(?:年|years?|yrs?)$/i, "year"],
];
const UNIT = "(个?小时|学时|课时|天|日|个?星期|周|个?礼拜|个?月|年|hours?|hrs?|h|days?|weeks?|wks?|months?|mos?|years?|yrs?)(?![A-Za-z])";
const SPAN = new RegExp(`(?<![\\d.第A-Za-z]|第\\s?\\d{1,3}\\s?[-–—~～至到]\\s?)(${NUMBER})\\s*(?:${UNIT}\\s*)?(?:(?:[-–—~～至到]|to|or|、|或)\\s*(${NUMBER})\\s*)?(?:-|\\s|\\+)*(多)?${UNIT}(半)?(?!\\s*(?:后|前|末|结束|ago|later|old|视频))`, "iu");
const PACE = new RegExp(`(?:每周|一周|每星期)\\s*(?:约|大约|投入|学习)*\\s*(${NUMBER})\\s*(?:[-–~至到]\\s*(${NUMBER})\\s*)?(?:个?小时|h)|(${NUMBER})\\s*(?:[-–~至到]\\s*(${NUMBER})\\s*)?(?:个?小时|hours?|hrs?|h)\\s*(?:\\/|per|a|each|every)\\s*(?:周|week|wk)`, "iu");
const DAILY = /每天\s*(?:约|大约)?\s*(\d+)\s*(?:[-–~至到]\s*(\d+)\s*)?个?小时|(\d+)\s*(?:[-–]\s*(\d+)\s*)?(?:hours?|hrs?|h)\s*(?:\/|per|a|each|every)\s*day/iu;

/** 8月12日, 2025年3月: days of the calendar. */
const DATE = /(?:\d{4}年\s*)?\d{1,2}月\s*\d{1,2}\s*[日号]|\d{4}年(?:\s*\d{1,2}月)?/g;

/** (3d), （2w）: units by their first letter, which only brackets make sure of. */
const BRIEF = /[（(]\s*(\d+(?:\.\d+)?)\s*(?:[-–~]\s*(\d+(?:\.\d+)?)\s*)?([dw])\s*[)）]/i;

/** Where in the text a duration stands and what it says. */
export interface FoundDuration {
  readonly duration: Duration;
  readonly from: number;
  readonly to: number;
}

/** "Without end": 持续进行, ongoing, lifelong. */
export const ONGOING = /持续(?:进行|学习|更新|进步|跟进)|长期|终身|不断学习|\bongoing\b|\bcontinuous(?:ly)?\b|\blifelong\b|\bforever\b/i;

/** The first duration in the text, with its pace when one is given; undefined when there is none. Offsets into `text`. */
export function findDuration(text: string): FoundDuration | undefined {
  const pace = PACE.exec(text) ?? DAILY.exec(text);
  const undated = !/[年月]/.test(text) ? text : text.replace(DATE, (date) => " ".repeat(date.length));
  const searched = pace === null ? undated : undated.slice(0, pace.index) + " ".repeat(pace[0].length) + undated.slice(pace.index + pace[0].length);
  const match = SPAN.exec(searched);
  if (match === null) return findBrief(text);
  const unit = unitOf(match[5] ?? "");
  const first = numberOf(match[1] ?? "");
  const firstUnit = match[2] === undefined ? unit : unitOf(match[2]);
  const last = match[3] === undefined ? first : numberOf(match[3]);
  if (unit === undefined || Number.isNaN(first) || Number.isNaN(last) || (match[2] !== undefined && firstUnit !== unit)) return undefined;
  const half = match[6] === undefined ? 0 : 0.5;
  const span = { min: Math.min(first, last) + half, max: Math.max(first, last) + half, unit };
  const hoursPerWeek = pace === null ? undefined : paceOf(pace, DAILY.test(pace[0]) ? 7 : 1);
  return { duration: hoursPerWeek === undefined ? span : { ...span, hoursPerWeek }, from: match.index, to: match.index + match[0].length };
}

function findBrief(text: string): FoundDuration | undefined {
  const match = BRIEF.exec(text);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return { duration: { min: Math.min(first, last), max: Math.max(first, last), unit: match[3]?.toLowerCase() === "w" ? "week" : "day" }, from: match.index, to: match.index + match[0].length };
}

function paceOf(match: RegExpExecArray, times: number): { min: number; max: number } | undefined {
  const [low, high] = match.slice(1).filter((part) => part !== undefined).map(numberOf);
  return low === undefined || !(low > 0) ? undefined : { min: low * times, max: (high ?? low) * times };
}

function numberOf(numeral: string): number {
  return numeral === "半" ? 0.5 : parseNumeral(numeral);
}

function unitOf(word: string): Unit | undefined {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1];
}

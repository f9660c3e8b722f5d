/** Times and dates in the reader's words: "86 h", “86 小时”, "3 May 2026", "3–9 May". */
import type { TFunction } from "i18next";
import type { Language } from "../../graph/index.ts";

/** Minutes as minutes below an hour, else as hours, with one decimal below ten. */
export function sayMinutes(t: TFunction, minutes: number): string {
  const [unit, time] = inUnit(minutes);
  return t(`time.${unit}`, { time });
}

/** From so many minutes to so many, with the unit once where it is the same. */
export function sayMinutesBetween(t: TFunction, least: number, most: number): string {
  const [[unit, from], [other, to]] = [inUnit(least), inUnit(most)];
  if (unit !== other) return t("time.range", { least: sayMinutes(t, least), most: sayMinutes(t, most) });
  return t(`time.${unit}`, { time: from === to ? to : t("unit.range", { min: from, max: to }) });
}

function inUnit(minutes: number): readonly ["minutes" | "hours", number] {
  if (minutes > 0 && minutes < 60) return ["minutes", minutes];
  const hours = minutes / 60;
  return ["hours", hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours)];
}

/** A day such as 2026-03-01 with its year. */
export function sayDay(language: Language, day: string): string {
  return format(language, { year: "numeric" }).format(date(day));
}

/** From one day to another, without years and in one form throughout, as they stand below each other: "3–9 May", “5/3 – 5/9”. */
export function sayDays(language: Language, { start, end }: { readonly start: string; readonly end: string }): string {
  const days = format(language, language === "zh" ? { month: "numeric" } : {});
  return start.slice(0, 4) === end.slice(0, 4) ? days.formatRange(date(start), date(end)) : `${days.format(date(start))} – ${days.format(date(end))}`;
}

function format(language: Language, options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { day: "numeric", month: "short", timeZone: "UTC", ...options });
}

function date(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Durations in the reader's words: "2–3 months", “2–3 个月”. */
import type { TFunction } from "i18next";
import type { Duration } from "../../graph/index.ts";

/** The duration in words, with its pace where the author gives one. */
export function sayDuration(t: TFunction, duration: Duration): string {
  const { min, max, unit, hoursPerWeek } = duration;
  const said = t(`unit.${unit}`, { count: max });
  const words = min === max ? said : said.replace(String(max), t("unit.range", { min, max }));
  if (hoursPerWeek === undefined) return words;
  const { min: low, max: high } = hoursPerWeek;
  return t("unit.pace", { duration: words, hours: low === high ? String(low) : t("unit.range", { min: low, max: high }) });
}

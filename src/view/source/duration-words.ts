/** Where a line says how long something takes, for marking it in the source. */
import type { Duration } from "../../../graph/index.ts";
import type { Stretched } from "./sentences.ts";

const NUMBER = "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半几]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|an?)";
const UNITS: Readonly<Record<Duration["unit"], string>> = {
  hour: "小时|钟头|个?学时|h(?:ours?|rs?)?\\b",
  day: "天|日|d(?:ays?)?\\b",
  week: "周|个?星期|w(?:eeks?|ks?)?\\b",
  month: "个?月|mo(?:nths?)?\\b",
  year: "年|y(?:ears?|rs?)?\\b",
};

/** The words for a duration in its line: those with its numbers, else the first with its unit; null where none are found. */
export function durationWords(line: string, { min, max, unit }: Pick<Duration, "min" | "max" | "unit">): Stretched | null {
  const pattern = new RegExp(`${NUMBER}\\s*(?:(?:[-–—~～至到]|to)\\s*${NUMBER}\\s*)?(?:个\\s*)?(?:半\\s*)?[- ]?(?:${UNITS[unit]})`, "giu");
  const all = [...line.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, numbers: match[0].match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [] }));
  const best = all.find(({ numbers }) => numbers.includes(min) && numbers.includes(max)) ?? all[0];
  return best === undefined ? null : { from: best.from, to: best.to };
}

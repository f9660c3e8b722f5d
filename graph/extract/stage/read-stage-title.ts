/**
 * Reads the titles by which sources declare their stages: 第一阶段：…, 阶段二, 月份1, 第3-4周, "Phase 2 -", "Week 1-2:",
 * "Day 60:", "Lecture 3". The number is part of the words, so it is read here and not from list markers.
 */
import { parseNumeral } from "../../text/numerals.ts";

/** The declared grain, coarse to fine; a finer stage nests in a coarser one. */
export const GRAINS = ["part", "month", "phase", "chapter", "week", "day", "lesson"] as const;
export type Grain = (typeof GRAINS)[number];

export interface StageTitle {
  readonly grain: Grain;
  readonly first: number;
  readonly last: number;
  /** Offset in the given text where the title proper begins, behind number and separator. */
  readonly rest: number;
}

const GRAIN_OF: readonly (readonly [RegExp, Grain])[] = [
  [/^(?:部分|篇|part|track|year|年|学年|tier)$/i, "part"],
  [/^(?:月份?|个月|months?|semester|term|学期|quarter)$/i, "month"],
  [/^(?:阶段|阶|步骤?|级别?|等级|层|关|期|phase|stage|step|level|milestone|sprint)$/i, "phase"],
  [/^(?:章|单元|模块|chapter|module|unit)$/i, "chapter"],
  [/^(?:周|星期|weeks?)$/i, "week"],
  [/^(?:天|日|days?)$/i, "day"],
  [/^(?:课|讲|节|lecture|lesson|session|section|topic)$/i, "lesson"],
];
const ZH = "[零一二两三四五六七八九十百\\d]+";
const LEAD = "^[^\\p{L}\\p{N}]*(?:\\d{1,2}[.、)）:：]\\s*)?";
const ORDINAL = new RegExp(`${LEAD}第\\s*(${ZH})\\s*(?:[-–—~～至到]\\s*(?:第\\s*)?(${ZH})\\s*)?(个?月|阶段|部分|章|周|天|日|年|步|课|讲|节|模块|单元|层|级|篇|期|关|学期)`, "u");
const PREFIXED = new RegExp(`${LEAD}(阶段|月份|模块|步骤|单元|部分|级别|等级|周|天)\\s*(${ZH})(?:\\s*[-–—~～至到]\\s*(${ZH}))?`, "u");
const ENGLISH =
  /^[^\p{L}\p{N}]*(?:\d{1,2}[.)]\s*)?(phase|stage|step|part|level|weeks?|days?|months?|module|unit|chapter|lecture|lesson|session|section|semester|term|year|quarter|milestone|sprint|track|tier)\s*#?\s*(\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:\s*(?:[-–—~～+&]|to|and|through|至|到)\s*(?:(?:weeks?|days?|months?)\s*)?(\d+))?/iu;
/** The cheap tests before the two: most texts fail them. */
const MAY_PREFIX = /[阶月模步单部级等周天]/;
const MAY_BE_ENGLISH = /^[^a-z]*[pslwdmuctyq]/iu;
const SEPARATOR = /^\s*(?:[:：、．.\-–—|｜）)】\]]+|\s|$)\s*/u;

/** "Day 3 (10/28):": when the stage takes place. */
const DATE = /^\s*[（(](?=[^）)]*\d)(?:\d|[\s/.,:–-]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|[月日号])+[）)]/i;

/** The stage that the text declares, or undefined. The text is one line; long sentences declare none. */
export function readStageTitle(text: string): StageTitle | undefined {
  if (text.length > 160) return undefined;
  const zh = text.includes("第") ? ORDINAL.exec(text) : null;
  if (zh !== null) return build(text, zh[0].length, (zh[3] ?? "").replace(/^个/, ""), zh[1] ?? "", zh[2]);
  const prefixed = MAY_PREFIX.test(text) ? PREFIXED.exec(text) : null;
  if (prefixed !== null) return build(text, prefixed[0].length, prefixed[1] ?? "", prefixed[2] ?? "", prefixed[3]);
  const en = MAY_BE_ENGLISH.test(text) ? ENGLISH.exec(text) : null;
  return en === null ? undefined : build(text, en[0].length, en[1] ?? "", en[2] ?? "", en[3]);
}

function build(text: string, at: number, word: string, first: string, last: string | undefined): StageTitle | undefined {
  const grain = GRAIN_OF.find(([pattern]) => pattern.test(word))?.[1];
  const separator = SEPARATOR.exec(text.slice(at));
  const dated = DATE.exec(text.slice(at))?.[0].length ?? 0;
  if (dated > 0) return build(text, at + dated, word, first, last);
  const bracket = /^\s*[（(【]/.test(text.slice(at));
  const comma = text.length <= 24 && grain === "phase" && text.startsWith("第") ? /^\s*[，,]\s*/.exec(text.slice(at)) : null;
  if (comma !== null && !/[。；！？]/.test(text)) return { grain: "phase", first: parseNumeral(first), last: parseNumeral(first), rest: at + comma[0].length };
  if (grain === undefined || (separator === null && !bracket)) return undefined;
  const rest = at + (bracket ? 0 : (separator?.[0].length ?? 0));
  if (/^(?:结束|末|自测|检查|完成|的|是|介绍|主要|我们|以[后前]|之[后前])/.test(text.slice(rest).trim())) return undefined;
  const low = parseNumeral(first);
  const high = last === undefined ? low : parseNumeral(last);
  return Number.isNaN(low) || Number.isNaN(high) ? undefined : { grain, first: low, last: Math.max(low, high), rest };
}

/** A stage's title without the number before it and the time behind it, which the map shows beside it and below. */
import type { Stage } from "../../graph/index.ts";

const NUMBER = "(?:[〇零一二三四五六七八九十百\\d]+)(?:\\s*[-–—~～至到]\\s*第?\\s*[〇零一二三四五六七八九十百\\d]+)?";
const SIGN = "\\s*[：:、.．\\-–—|·)）]*\\s*";
const PRINTED = [
  `^第\\s*${NUMBER}\\s*个?(?:阶段|步|章|周|部分|课|讲|节|天|季|层|站|关|篇|月|学期)${SIGN}`,
  `^(?:阶段|步骤|模块|章节|部分)\\s*${NUMBER}${SIGN}`,
  `^(?:phase|stage|step|weeks?|chapter|part|module|level|months?|unit|section|days?)\\s*#?${NUMBER}${SIGN}`,
  "^\\d+(?:\\.\\d+)*\\s*[.、):：\\-–—]\\s*",
].map((pattern) => new RegExp(pattern, "i"));
const RANGE = /(\d+)\s*[-–—~～至到]\s*(\d+)/;

/** The time in brackets at the end, which the map says below the title. */
const TIME = /\s*[（(【[](?=[^）)】\]]*(?:\d|[一二两三四五六七八九十半]\s*[个天周月年]|持续|长期|ongoing))[^（(【[）)】\]]*[）)】\]]\s*$/i;

/** What to show large, null where the author prints no number, and the rest of the title (the whole where nothing would stay). */
export function shortTitle(stage: Stage): { readonly number: string | null; readonly title: string } {
  const title = stage.duration !== null || stage.ongoing ? stage.title.replace(TIME, "") || stage.title : stage.title;
  if (stage.number === null) return { number: null, title };
  for (const pattern of PRINTED) {
    const printed = pattern.exec(title)?.[0];
    if (printed === undefined || printed === title) continue;
    const [, first, last] = RANGE.exec(printed) ?? [];
    return { number: first === undefined ? String(stage.number) : `${first}–${last}`, title: title.slice(printed.length) };
  }
  return { number: String(stage.number), title };
}

/** A stage's title without the number that its author prints before it, where the map shows that number large beside it. */
import type { Stage } from "../../graph/index.ts";

const CHINESE = /^第\s*[〇零一二三四五六七八九十百\d]+\s*(?:个)?(?:阶段|步|章|周|部分|课|讲|节|天|季|层|站|关|篇|月|学期)\s*[：:、.．\-–—|·]*\s*/;
const CHINESE_AFTER = /^(?:阶段|步骤|模块|章节|部分)\s*[一二三四五六七八九十\d]+\s*[：:、.．\-–—|·]*\s*/;
const ENGLISH = /^(?:phase|stage|step|week|chapter|part|module|level|month|unit|section|day)\s*#?\d+\s*[:.)\-–—|·]*\s*/i;
const BARE = /^\d+(?:\.\d+)*\s*[.、):：\-–—]\s*/;

/** The number to show large, null where the author prints none, and the rest of the title (the whole where nothing would stay). */
export function shortTitle({ title, number }: Stage): { readonly number: number | null; readonly title: string } {
  if (number === null) return { number, title };
  for (const printed of [CHINESE, CHINESE_AFTER, ENGLISH, BARE]) {
    const rest = title.replace(printed, "");
    if (rest !== title && rest !== "") return { number, title: rest };
  }
  return { number, title };
}

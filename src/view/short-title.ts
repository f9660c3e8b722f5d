/** A stage's title without the number before it and the time behind it, which the map shows beside it and below. */
import type { Stage } from "../../graph/index.ts";

const CHINESE = /^第\s*[〇零一二三四五六七八九十百\d]+\s*(?:个)?(?:阶段|步|章|周|部分|课|讲|节|天|季|层|站|关|篇|月|学期)\s*[：:、.．\-–—|·]*\s*/;
const CHINESE_AFTER = /^(?:阶段|步骤|模块|章节|部分)\s*[一二三四五六七八九十\d]+\s*[：:、.．\-–—|·]*\s*/;
const ENGLISH = /^(?:phase|stage|step|week|chapter|part|module|level|month|unit|section|day)\s*#?\d+\s*[:.)\-–—|·]*\s*/i;
const BARE = /^\d+(?:\.\d+)*\s*[.、):：\-–—]\s*/;

/** The time in brackets at the end, which the map says below the title. */
const TIME = /\s*[（(【[](?=[^）)】\]]*(?:\d|[一二两三四五六七八九十半]\s*[个天周月年]|持续|长期|ongoing))[^（(【[）)】\]]*[）)】\]]\s*$/i;

/** The number to show large, null where the author prints none, and the rest of the title (the whole where nothing would stay). */
export function shortTitle(stage: Stage): { readonly number: number | null; readonly title: string } {
  const { number } = stage;
  const title = stage.duration !== null || stage.ongoing ? stage.title.replace(TIME, "") || stage.title : stage.title;
  if (number === null) return { number, title };
  for (const printed of [CHINESE, CHINESE_AFTER, ENGLISH, BARE]) {
    const rest = title.replace(printed, "");
    if (rest !== title && rest !== "") return { number, title: rest };
  }
  return { number, title };
}

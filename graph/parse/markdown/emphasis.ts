/**
 * Emphasis as in CommonMark 0.31 §6.2, except beside Chinese: in `**注意：**这是` the closing run stands between
 * punctuation and a letter, which the standard does not close and every Chinese author means to.
 */
import { InlineContext, type MarkdownConfig } from "@lezer/markdown";

const PUNCTUATION = /[\p{S}\p{P}]/u;
const WIDE = /[\u2018-\u201d\u2026\u2014\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

export const emphasis: MarkdownConfig = {
  parseInline: [
    {
      name: "Emphasis",
      parse(cx, next, start) {
        if (next !== 95 && next !== 42) return -1;
        let end = start + 1;
        while (cx.char(end) === next) end++;
        const before = cx.slice(start - 1, start);
        const after = cx.slice(end, end + 1);
        const spaceBefore = /\s|^$/.test(before);
        const spaceAfter = /\s|^$/.test(after);
        const markBefore = PUNCTUATION.test(before);
        const markAfter = PUNCTUATION.test(after);
        const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore || WIDE.test(before));
        const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter || WIDE.test(after));
        if (next === 42) return cx.addDelimiter(InlineContext.emphasisAsterisk, start, end, opens, closes);
        return cx.addDelimiter(InlineContext.emphasisUnderscore, start, end, opens && (!closes || markBefore), closes && (!opens || markAfter));
      },
    },
  ],
};

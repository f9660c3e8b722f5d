/**
 * An unindented line directly under a list item is, by the standard, more of the item's words. Authors mean something
 * else where it is short and heads another list ("- b\n第二阶段\n- c"), and where it has a number ("- b\n2. c").
 */
import type { MarkdownConfig } from "@lezer/markdown";
import { columns } from "../lines/columns.ts";

const LONGEST = 40;
const NUMBERED = /^\s?\d{1,3}[.)][ \t]+\S/;

export const lazyHead: MarkdownConfig = {
  parseBlock: [
    {
      name: "LazyHead",
      endLeaf(cx, line, leaf) {
        if (line.indent > 1 || cx.parentType().name !== "ListItem") return false;
        if (NUMBERED.test(line.text)) return true;
        if (line.text.length > LONGEST || /^\s?[a-z]|[：:]\s*[^\s：:]/.test(line.text)) return false;
        if (/[。.!?！？;；,，、]\s*$/.test(line.text) || !/^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s/.test(cx.peekLine())) return false;
        return columns(line.text) <= LONGEST && columns(leaf.content.slice(leaf.content.lastIndexOf("\n") + 1)) <= LONGEST * 1.5;
      },
    },
  ],
};

/**
 * A short unindented line directly under a list item is, by the standard, more of the item's words. Where another
 * list item follows it, authors mean a heading of their own ("- b\n第二阶段\n- c"), so the list ends there.
 */
import type { MarkdownConfig } from "@lezer/markdown";
import { columns } from "../lines/columns.ts";

const LONGEST = 40;

export const lazyHead: MarkdownConfig = {
  parseBlock: [
    {
      name: "LazyHead",
      endLeaf(cx, line, leaf) {
        if (line.indent > 1 || line.text.length > LONGEST || cx.parentType().name !== "ListItem") return false;
        if (/[。.!?！？;；,，、]\s*$/.test(line.text) || !/^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s/.test(cx.peekLine())) return false;
        return columns(line.text) <= LONGEST && columns(leaf.content.slice(leaf.content.lastIndexOf("\n") + 1)) <= LONGEST * 1.5;
      },
    },
  ],
};

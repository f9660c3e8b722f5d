/** Headings without the space behind their signs (`##标题`), which many Chinese authors write. A single "#" may be a hashtag and stays text. */
import type { MarkdownConfig } from "@lezer/markdown";

const TIGHT = /^(#{2,6})[^#\s!]/;

export const tightHeading: MarkdownConfig = {
  parseBlock: [
    {
      name: "TightHeading",
      before: "ATXHeading",
      parse(cx, line) {
        const size = signs(line.text.slice(line.pos, line.pos + 8));
        if (size === 0) return false;
        const from = cx.lineStart + line.pos;
        const to = cx.lineStart + line.text.length;
        const inline = cx.parser.parseInline(line.text.slice(line.pos + size), from + size);
        cx.addElement(cx.elt(`ATXHeading${size}`, from, to, [cx.elt("HeaderMark", from, from + size), ...inline]));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, line) => line.next === 35 && signs(line.text.slice(line.pos, line.pos + 8)) > 0,
    },
  ],
};

function signs(start: string): number {
  return TIGHT.exec(start)?.[1]?.length ?? 0;
}

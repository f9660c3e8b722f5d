/**
 * Indented code blocks, only where the first line looks like code: people indent prose and lists by four spaces too,
 * and those are then read as the prose and lists that they are.
 */
import type { Element, MarkdownConfig } from "@lezer/markdown";
import { looksLikeCode } from "../lines/looks-like-code.ts";

export const indentedCode: MarkdownConfig = {
  remove: ["IndentedCode"],
  parseBlock: [
    {
      name: "CodeByIndent",
      before: "FencedCode",
      parse(cx, line) {
        const base = line.baseIndent + 4;
        if (line.indent < base || line.pos >= line.text.length || !looksLikeCode(line.text.slice(line.pos))) return false;
        const from = cx.lineStart + line.findColumn(base);
        let to = cx.lineStart + line.text.length;
        const parts: Element[] = [cx.elt("CodeText", from, to)];
        while (cx.nextLine() && line.baseIndent >= base - 4) {
          const isBlank = line.pos >= line.text.length;
          if (!isBlank && line.indent < base) break;
          if (isBlank) continue;
          const start = cx.lineStart + Math.min(line.findColumn(base), line.pos);
          to = cx.lineStart + line.text.length;
          parts.push(cx.elt("CodeText", start, to));
        }
        cx.addElement(cx.elt("CodeBlock", from, to, parts));
        return true;
      },
    },
  ],
};

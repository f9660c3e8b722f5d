/** Caps the nesting of lists and quotes: whatever would open a deeper one is read as plain words. */
import type { MarkdownConfig } from "@lezer/markdown";
import { MAX_DEPTH } from "../reading.ts";
import { TOO_DEEP } from "./inline-guard.ts";

export const nestingGuard: MarkdownConfig = {
  parseBlock: [
    {
      name: "NestingGuard",
      before: "LinkReference",
      parse(cx, line) {
        if (cx.depth <= MAX_DEPTH * 2 || !/[-+*>\d]/.test(line.text.charAt(line.pos))) return false;
        const from = cx.lineStart + line.pos;
        const to = cx.lineStart + line.text.length;
        cx.addElement(cx.elt("Paragraph", from, to, [cx.elt(TOO_DEEP, from, to)]));
        cx.nextLine();
        return true;
      },
    },
  ],
};

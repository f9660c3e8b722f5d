/** Inline markup in words that no Markdown block holds: lines of a tree, labels of a diagram. */
import type { MarkdownParser } from "@lezer/markdown";
import type { Words } from "../../model/outline.ts";
import type { Reading } from "../reading.ts";
import { InlineReader } from "./inline-words.ts";
import { inlineParser } from "./markdown-parser.ts";

/** The words of `[from, to)` of the text, read by the given parser (Markdown's inline markup unless told otherwise). */
function readInline(reading: Reading, from: number, to: number, parser: MarkdownParser = inlineParser): Words {
  const inner = { ...reading, base: from };
  const cursor = parser.parse(reading.text.slice(from, to)).cursor();
  const reader = new InlineReader(inner, from);
  if (cursor.firstChild()) {
    let last = from;
    do {
      reader.read(cursor, from + cursor.from, from + cursor.to);
      last = from + cursor.to;
      reader.endLine(last);
    } while (cursor.nextSibling());
  }
  return reader.finish();
}

/** The same for words that are one run of the text. Others come back as they are. */
export function inlineWords(reading: Reading, words: Words, parser: MarkdownParser = inlineParser): Words {
  const first = words.pieces[0];
  if (first === undefined || words.pieces.length > 1 || !/[*_`[<&\\~]/.test(words.plain)) return words;
  return readInline(reading, first.from, words.end, parser);
}

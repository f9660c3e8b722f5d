/** The words of a diagram's label: tags, entities and Mermaid's own codes (`#quot;`, `#9829;`) decoded. */
import type { Words } from "../../model/outline.ts";
import { labelParser } from "../markdown/markdown-parser.ts";
import { inlineWords } from "../markdown/read-inline.ts";
import type { Reading } from "../reading.ts";
import { sliceWords } from "../words/slice-words.ts";
import { joinWords } from "../lines/join-words.ts";

/** The label as a reader of the drawn diagram sees it. Markdown strings have Markdown's inline markup. */
export function labelWords(reading: Reading, raw: Words, isMarkdown: boolean): Words {
  if (!raw.plain.includes("\n")) return inlineWords(reading, raw, isMarkdown ? undefined : labelParser);
  let words: Words | undefined;
  for (let at = 0; at <= raw.plain.length; ) {
    const found = raw.plain.indexOf("\n", at);
    const end = found < 0 ? raw.plain.length : found;
    const line = inlineWords(reading, sliceWords(raw, at, end), isMarkdown ? undefined : labelParser);
    words = words === undefined ? line : joinWords(words, line);
    at = end + 1;
  }
  return words ?? raw;
}

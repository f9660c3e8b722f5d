/** Code blocks, fenced or indented: takes their raw words out of the tree and has them read as what they are. */
import type { TreeCursor } from "@lezer/common";
import { readData } from "../data/read-data.ts";
import type { Draft } from "../draft.ts";
import { readCode } from "../lines/read-code.ts";
import { isMermaid, readMermaid } from "../mermaid/read-mermaid.ts";
import type { Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";
import { markdownParser } from "./markdown-parser.ts";

/** Languages in which a plan may be written as data. */
const DATA: ReadonlySet<string> = new Set(["json", "jsonc", "json5", "yaml", "yml"]);

/** The entries of the code block at the cursor. A block of Markdown is read by `readNested`, at one level only. */
export function readFence(reading: Reading, cursor: TreeCursor, readNested: (reading: Reading, cursor: TreeCursor) => Draft[]): Draft[] {
  const { base, text } = reading;
  const from = base + cursor.from;
  const to = base + cursor.to;
  const builder = new WordsBuilder(text, from);
  let language = "";
  let runs = 0;
  let start = to;
  let end = from;
  const isIndented = cursor.name === "CodeBlock";
  if (!cursor.firstChild()) return [];
  do {
    const partFrom = base + cursor.from;
    const partTo = base + cursor.to;
    if (cursor.name === "CodeInfo") language = languageOf(text.slice(partFrom, partTo));
    if (cursor.name !== "CodeText") continue;
    if (runs++ > 0 && isIndented) builder.copyRaw(text.lastIndexOf("\n", partFrom), text.lastIndexOf("\n", partFrom) + 1);
    builder.copyRaw(partFrom, partTo);
    start = Math.min(start, partFrom);
    end = partTo;
  } while (cursor.nextSibling());
  cursor.parent();
  if (start >= end) return [];
  if (language === "mermaid" || language === "mmd" || (language === "" && isMermaid(text.slice(start, start + 200)))) return readMermaid(reading, builder.finish(), start, end);
  if ((language === "markdown" || language === "md") && runs === 1 && base === 0) {
    const nested = readNested({ ...reading, base: start }, markdownParser.parse(text.slice(start, end)).cursor());
    if (nested.some((entry) => entry.kind !== "paragraph")) return nested;
  }
  const isData = runs === 1 && !isIndented && (DATA.has(language) || (language === "" && /[[{]/.test(text.charAt(start))));
  return (isData ? readData(reading, start, end) : undefined) ?? readCode(builder.finish(), language, from, to);
}

/** The first word of an info string ("js {1,3}", "{mermaid}", ".python"), in small letters. */
function languageOf(info: string): string {
  return /^[{.\s]*([\w+#-]*)/.exec(info)?.[1]?.toLowerCase() ?? "";
}

/** Paragraphs: one entry as a rule, several where their lines are a list, a tree or a table that Markdown does not know. */
import type { TreeCursor } from "@lezer/common";
import { newDraft, type Draft } from "../draft.ts";
import { readTree } from "../lines/read-tree.ts";
import { shortLines } from "../lines/short-lines.ts";
import { splitParagraph } from "../lines/split-paragraph.ts";
import type { Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";
import { DEFINITION_LINE, FOOTNOTE_START } from "./find-references.ts";
import { InlineReader } from "./inline-words.ts";
import { inlineWords } from "./read-inline.ts";

export interface ParagraphReading {
  readonly drafts: Draft[];
  readonly closesDetails: boolean;
}

/** The entries of the paragraph (or task) at the cursor, whose range is `[from, to)`. */
export function readParagraph(reading: Reading, cursor: TreeCursor, from: number, to: number): ParagraphReading {
  const { text } = reading;
  const start = text[from] === "[" ? behindDefinitions(text, from, to) : from;
  if (start >= to) return { drafts: [], closesDetails: false };
  const lines = text.slice(start, to);
  if (/[├└]/.test(lines) && lines.includes("\n")) return { drafts: boxes(reading, start, to), closesDetails: false };
  const list = lines.includes("\n") && cursor.name === "Paragraph" ? shortLines(reading, start, to) : undefined;
  if (list !== undefined) return { drafts: list, closesDetails: false };
  const reader = new InlineReader(reading, start);
  reader.read(cursor, start, to);
  const words = reader.finish();
  if (words.plain === "") return { drafts: [], closesDetails: reader.closesDetails };
  const paragraph = newDraft("paragraph", words, from, to);
  if (cursor.name === "Task") paragraph.task = text[from + 1] !== " ";
  return { drafts: splitParagraph(paragraph), closesDetails: reader.closesDetails };
}

/** A box-drawing tree that stands in the open; its words keep their markup's meaning. */
function boxes(reading: Reading, from: number, to: number): Draft[] {
  const lineStart = reading.text.lastIndexOf("\n", from - 1) + 1;
  const start = reading.text.slice(lineStart, from).trim() === "" ? lineStart : from;
  const builder = new WordsBuilder(reading.text, start);
  builder.copyRaw(start, to);
  return readTree(builder.finish(), (words) => inlineWords(reading, words));
}

/** The offset behind definitions of references, and behind the mark of a footnote's own words. */
function behindDefinitions(text: string, from: number, to: number): number {
  let at = from;
  DEFINITION_LINE.lastIndex = at;
  while (at < to && DEFINITION_LINE.test(text)) {
    at = DEFINITION_LINE.lastIndex;
    while (text[at] === " ") at++;
    DEFINITION_LINE.lastIndex = at;
  }
  FOOTNOTE_START.lastIndex = at;
  return FOOTNOTE_START.test(text) ? FOOTNOTE_START.lastIndex : Math.min(at, to);
}

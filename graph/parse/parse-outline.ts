/**
 * Any text to an outline: front matter off, Markdown (or HTML, or plain text) read into a tree of entries, every word
 * of which leads back to its place. Never throws on text; what it could not read is in the diagnostics.
 */
import { IterMode, type Tree } from "@lezer/common";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { Outline } from "../model/outline.ts";
import { createLineIndex, type LineIndex } from "../text/line-index.ts";
import { newDraft, noWords, type Draft } from "./draft.ts";
import { countEmptySections } from "./empty-sections.ts";
import { evenLines } from "./even-lines.ts";
import { findData, placeData } from "./data/find-data.ts";
import { readData } from "./data/read-data.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { HtmlFlow } from "./html/html-flow.ts";
import { dropPageNumbers } from "./lines/page-numbers.ts";
import { readPlainText } from "./lines/read-plain-text.ts";
import { readSeparated } from "./lines/read-separated.ts";
import { findReferences } from "./markdown/find-references.ts";
import { markdownParser } from "./markdown/markdown-parser.ts";
import { readBlocks } from "./markdown/read-blocks.ts";
import { asMarkdown } from "./markup/as-markdown.ts";
import { isMermaid, readMermaid } from "./mermaid/read-mermaid.ts";
import { nestHeadings } from "./nest-headings.ts";
import { maskGaps } from "./mask-gaps.ts";
import { MAX_TEXT, type Reading } from "./reading.ts";
import { sealOutline } from "./seal-outline.ts";
import { WordsBuilder } from "./words/words-builder.ts";

const MAX_REPORTS = 50;
const PLAIN_BLOCKS: ReadonlySet<string> = new Set(["Paragraph", "HorizontalRule", "CodeBlock", "BulletList", "OrderedList"]);
const HTML_PAGE = /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i;

/** The outline of the text, whatever it is. Linear in its length. */
export function parseOutline(text: string): Outline {
  const original = text.startsWith("\ufeff") ? text.slice(1) : text;
  const diagnostics: Diagnostic[] = [];
  let index: LineIndex | undefined;
  const report = (code: string, severity: Severity, message: string, offset: number): void => {
    if (diagnostics.length >= MAX_REPORTS) return;
    index ??= createLineIndex(original);
    const { line, column } = index.placeOf(offset, offset);
    diagnostics.push({ code, severity, message, line, column });
  };
  if (original.length > MAX_TEXT) {
    diagnostics.push({ code: "too-large", severity: "error", message: `Expected a text of at most 20 MB, got ${Math.round(original.length / 1024 / 1024)} MB. Give the part that holds the roadmap.`, line: 1, column: 1 });
    return { text: original, root: newDraft("root", noWords(0), 0, original.length), meta: {}, diagnostics };
  }
  const lines = evenLines(original);
  const markup = asMarkdown(lines);
  const even = markup?.text ?? lines;
  const matter = parseFrontMatter(even);
  if (matter.problem !== null) report("front-matter", "warning", `The front matter is not the YAML that was expected (${matter.problem}). It was left out.`, 0);
  const reading: Reading = { text: even, base: 0, references: findReferences(even), report, seen: { images: 0 } };
  const root = newDraft("root", noWords(0), 0, original.length);
  root.children = readText(reading, matter.end);
  sealOutline(root);
  const empty = reading.seen.images === 0 ? 0 : countEmptySections(root);
  if (empty >= 3) report("image-sections", "warning", `${empty} sections have a heading and no words. What their images show cannot be read; give it as text.`, 0);
  if (root.children.length === 0) report("no-text", "warning", emptyMessage(reading.seen.images), 0);
  return { text: original, root, meta: markup?.title == null ? matter.meta : { title: markup.title, ...matter.meta }, diagnostics };
}

function emptyMessage(images: number): string {
  if (images === 0) return "Expected the text of a roadmap, got none. Check that the file is not empty.";
  return `Expected the text of a roadmap, got only images (${images}). What they show cannot be read; give the roadmap as text.`;
}

/** The stack can still run out on text that no cap foresaw: then the paragraphs are read and nothing else. */
function readText(reading: Reading, start: number): Draft[] {
  try {
    if (HTML_PAGE.test(reading.text.slice(start, start + 3000))) return readPage(reading, start);
    if (isMermaid(reading.text.slice(start, start + 1000))) return readDiagram(reading, start);
    return readData(reading, start, reading.text.length) ?? readSeparated(reading, start) ?? readMarkdown(reading, start);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reading.report("too-deep", "warning", "The text is nested deeper than can be followed, so only its paragraphs were read. Simplify its markup.", start);
    return readRaw(reading, start);
  }
}

function readMarkdown(reading: Reading, start: number): Draft[] {
  const data = findData(reading, start);
  const blank = start === 0 ? reading.text : `${" ".repeat(start - 1)}\n${reading.text.slice(start)}`;
  const words = data.reduce((text, { from, to }) => `${text.slice(0, from)}${"\n".repeat(to - from)}${text.slice(to)}`, blank);
  const tree = markdownParser.parse(maskGaps(words));
  const read = readBlocks(reading, tree.cursor(IterMode.IgnoreMounts));
  const blocks = isPlainText(tree) ? readPlainText(read) : read;
  dropPageNumbers(blocks);
  for (const each of data) placeData(blocks, each);
  return blocks;
}

function readPage(reading: Reading, start: number): Draft[] {
  const flow = new HtmlFlow(reading);
  flow.html(start, reading.text.length, []);
  return nestHeadings(flow.finish());
}

function readDiagram(reading: Reading, start: number): Draft[] {
  const builder = new WordsBuilder(reading.text, start);
  builder.copyRaw(start, reading.text.length);
  return readMermaid(reading, builder.finish(), start, reading.text.length);
}

function readRaw(reading: Reading, start: number): Draft[] {
  const paragraphs: Draft[] = [];
  for (let at = start; at < reading.text.length; ) {
    const found = reading.text.indexOf("\n\n", at);
    const end = found < 0 ? reading.text.length : found;
    const builder = new WordsBuilder(reading.text, at);
    builder.copy(at, end);
    const words = builder.finish();
    if (words.plain !== "") paragraphs.push(newDraft("paragraph", words, at, end));
    at = end + 2;
  }
  return paragraphs;
}

/** Whether the text has no Markdown structure but what plain text has too: paragraphs, and perhaps lists. */
function isPlainText(tree: Tree): boolean {
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return false;
  do if (!PLAIN_BLOCKS.has(cursor.name)) return false;
  while (cursor.nextSibling());
  return true;
}

/** Trees drawn with box signs (├─ └─ │, or |-- and `--), as people draw folders and plans. */
import type { Words } from "../../model/outline.ts";
import { isEmpty, newDraft, type Draft } from "../draft.ts";
import { MAX_DEPTH } from "../reading.ts";
import { sliceWords } from "../words/slice-words.ts";
import { columns } from "./columns.ts";
import { joinWords } from "./join-words.ts";
import { readMarker, type LineMarker } from "./read-marker.ts";
import { setMarker } from "./set-marker.ts";
import { textLines, type TextLine } from "./text-lines.ts";

/** What stands before a branch's words: pipes and spaces, then the branch. */
const BRANCH = /^([\s│┃║|]*)(?:[├└┣┗╠╚╰]|\+(?=--)|\\(?=--)|`(?=--)|\|(?=--))[─━═╌┄\-—>▶→]*[ \t\u00a0]*/;
const STEM = /^[\s│┃║|]+/;

/** Whether the line is a branch of a drawn tree. */
export function isBranch(line: string): boolean {
  return BRANCH.test(line);
}

/** The items of the tree, nested as drawn. `polish` turns a line's raw words into an entry's. Linear in the size of the text. */
export function readTree(raw: Words, polish: (words: Words) => Words = (words) => words): Draft[] {
  const roots: Draft[] = [];
  const open: { key: number; item: Draft }[] = [];
  for (const line of textLines(raw.plain)) {
    const branch = BRANCH.exec(line.text);
    const own = branch === null ? readMarker(line.text) : undefined;
    const marker = own ?? (branch === null ? undefined : numberOf(line.text.slice(branch[0].length)));
    const stem = branch === null ? (own?.length ?? STEM.exec(line.text)?.[0].length ?? 0) : branch[0].length + (marker?.length ?? 0);
    const words = polish(withoutGaps(sliceWords(raw, line.from + stem, line.to)));
    if (words.plain === "") continue;
    const last = open.at(-1)?.item;
    if (branch === null && marker === undefined && last !== undefined && (stem > 0 || /^#\s/.test(words.plain))) {
      last.words = joinWords(last.words, words);
      last.to = words.end;
      continue;
    }
    const key = branch === null ? line.indent + (own === undefined ? 0 : 0.25) : line.indent + columns(branch[1] ?? "") + 0.5;
    while ((open.at(-1)?.key ?? -1) >= key || open.length >= MAX_DEPTH) open.pop();
    const item = newDraft("item", words, words.pieces[0]?.from ?? words.end, words.end);
    if (marker !== undefined) setMarker(item, marker);
    (open.at(-1)?.item.children ?? roots).push(item);
    open.push({ key, item });
  }
  return roots.filter((item) => !isEmpty(item));
}

/** The number of a branch ("├── 1. 基础"); numbers of sections (1.2) stay in the words. */
function numberOf(words: string): LineMarker | undefined {
  const marker = readMarker(words);
  return marker?.number == null || marker.number.includes(".") ? undefined : marker;
}

/** The words with each run of spaces inside them as one, as stands before a trailing comment. */
function withoutGaps(words: Words): Words {
  let result: Words | undefined;
  let from = 0;
  for (const gap of words.plain.matchAll(/[ \t]{2,}/g)) {
    const part = sliceWords(words, from, gap.index);
    result = result === undefined ? part : joinWords(result, part, " ");
    from = gap.index + gap[0].length;
  }
  return result === undefined ? words : joinWords(result, sliceWords(words, from, words.plain.length), " ");
}

/** Whether the lines draw boxes rather than a tree. */
export function drawsBoxes(lines: readonly TextLine[]): boolean {
  return lines.some((line) => /[┌┐┘╔╗╝╭╮╯]|^\+-{3,}.*\+$/.test(line.text));
}

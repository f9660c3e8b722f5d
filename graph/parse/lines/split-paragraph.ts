/** A paragraph whose lines are a hand-numbered list or a table is read as that. */
import { newDraft, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";
import { lineParagraphs } from "./line-paragraphs.ts";
import { listKinds } from "./list-kinds.ts";
import { numberLines } from "./number-lines.ts";
import { readMarkers } from "./read-markers.ts";
import { readRows } from "./read-rows.ts";

/** The paragraph alone, or the words before the list and its items; lines between two items go with the one above. */
export function splitParagraph(paragraph: Draft): Draft[] {
  const lines = lineParagraphs(paragraph);
  if (lines.length < 2) return [paragraph];
  const rows = paragraph.task === null ? readRows(lines) : lines;
  if (rows.length < lines.length) return rows.filter(({ kind, children }) => kind !== "table" || children.length > 0);
  const markers = readMarkers(lines);
  const kinds = listKinds(markers);
  if (kinds.size === 0) return [paragraph];
  const joined: Draft[] = [];
  let from = 0;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.words.plain.length;
    const isMarked = kinds.has(markers[index]?.kind ?? "");
    const isNextMarked = index + 1 === lines.length || kinds.has(markers[index + 1]?.kind ?? "");
    if (isMarked || isNextMarked) {
      joined.push(from === at ? line : together(paragraph, from, end));
      from = end + 1;
    }
    at = end + 1;
  }
  const [first] = joined;
  if (first !== undefined) {
    first.task = paragraph.task;
    first.from = paragraph.from;
  }
  return numberLines(joined, kinds);
}

function together(paragraph: Draft, from: number, to: number): Draft {
  const words = sliceWords(paragraph.words, from, to);
  return newDraft("paragraph", words, words.pieces[0]?.from ?? words.end, words.end);
}

/** Cuts a paragraph at its line breaks. */
import { newDraft, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";

/** Marks times lines up to which a paragraph is cut; beyond, marks that run over many lines would multiply. */
const MAX_CUTS = 100_000;

/** The lines of a paragraph as paragraphs of their own; itself alone when it is one line or too tangled to cut. */
export function lineParagraphs(paragraph: Draft): Draft[] {
  const { words } = paragraph;
  if (!words.plain.includes("\n")) return [paragraph];
  const breaks = words.plain.split("\n").length - 1;
  if (breaks * words.marks.length > MAX_CUTS) return [paragraph];
  const lines: Draft[] = [];
  for (let at = 0; at <= words.plain.length; ) {
    const found = words.plain.indexOf("\n", at);
    const end = found < 0 ? words.plain.length : found;
    const line = sliceWords(words, at, end);
    if (line.plain !== "") lines.push(newDraft("paragraph", line, line.pieces[0]?.from ?? line.end, line.end));
    at = end + 1;
  }
  return lines;
}

/** Lists without markers, as they come out of a note or a lost format: short lines one below the other, set in where they belong to the line above. */
import type { Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";
import { columns } from "./columns.ts";
import { looksLikeCode } from "./looks-like-code.ts";
import { outlineLines } from "./outline-lines.ts";
import { readMarker } from "./read-marker.ts";
import { STAGE_LINE } from "./read-markers.ts";
import { textLines, type TextLine } from "./text-lines.ts";

const WIDEST = 40;
const FEWEST = 3;
const NOT_SHORT = /[。！？!?；;，,…：:]$|[。：:|<>[\]`*_$\\]|https?|\.\s|\t/;

/** The items of the paragraph `[from, to)` if its lines are such a list; undefined when it is prose. Linear. */
export function shortLines(reading: Reading, from: number, to: number): Draft[] | undefined {
  const start = reading.text.lastIndexOf("\n", from - 1) + 1;
  if (reading.text.slice(start, from).trim() !== "") return undefined;
  const builder = new WordsBuilder(reading.text, start);
  builder.copyRaw(start, to);
  const raw = builder.finish();
  const lines = textLines(raw.plain);
  return isList(lines) ? outlineLines(raw, lines, "", "list") : undefined;
}

function isList(lines: readonly TextLine[]): boolean {
  if (lines.length < 2 || !lines.every(isShort)) return false;
  if (lines.filter((line) => looksLikeCode(line.text)).length * 2 > lines.length) return false;
  const isSetIn = (lines[1]?.indent ?? 0) > (lines[0]?.indent ?? 0);
  return isSetIn || lines.length >= FEWEST;
}

function isShort(line: TextLine): boolean {
  return line.text.length >= 1 && columns(line.text) <= WIDEST && !NOT_SHORT.test(line.text) && !STAGE_LINE.test(line.text) && readMarker(line.text) === undefined;
}

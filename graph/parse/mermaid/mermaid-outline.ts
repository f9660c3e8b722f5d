/** Mermaid's diagrams that are outlines: mind maps by indentation, timelines, Gantt charts and journeys by sections. */
import type { Words } from "../../model/outline.ts";
import { newDraft, type Draft } from "../draft.ts";
import type { TextLine } from "../lines/text-lines.ts";
import { MAX_DEPTH, type Reading } from "../reading.ts";
import { sliceWords } from "../words/slice-words.ts";
import { labelWords } from "./label-words.ts";
import { scanId, scanShape } from "../../text/mermaid/scan-statement.ts";

const SETTINGS = /^(?:title|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|weekday|inclusiveEndDates|::|accTitle|accDescr|%%|disableMulticolor)/;

/** The lines below the diagram's first as nested items. Linear. */
export function readMermaidOutline(reading: Reading, raw: Words, lines: readonly TextLine[], kind: string): Draft[] {
  const byIndent = kind === "mindmap" || kind === "kanban";
  const roots: Draft[] = [];
  const open: { key: number; item: Draft }[] = [];
  for (const line of lines) {
    if (line.text === "" || SETTINGS.test(line.text)) continue;
    for (const part of byIndent ? [{ range: labelRange(raw.plain, line), key: line.indent }] : sectionParts(line, kind)) {
      const words = labelWords(reading, sliceWords(raw, part.range.from, part.range.to), false);
      if (words.plain === "") continue;
      while ((open.at(-1)?.key ?? -1) >= part.key || open.length >= MAX_DEPTH) open.pop();
      const item = newDraft("item", words, words.pieces[0]?.from ?? words.end, words.end);
      (open.at(-1)?.item.children ?? roots).push(item);
      for (const above of open) above.item.to = item.to;
      open.push({ key: part.key, item });
    }
  }
  return roots;
}

/** A mind map's node: `words`, `id[words]`, `((words))`. */
function labelRange(plain: string, line: TextLine): { from: number; to: number } {
  const id = scanId(plain, line.from);
  const shape = scanShape(plain, id?.to ?? line.from);
  return shape !== undefined && shape.to >= line.to ? shape.label : { from: line.from, to: line.to };
}

/** `section Words`, `period : event : event`, `task :data`. A timeline's events stand under their period. */
function sectionParts(line: TextLine, kind: string): { range: { from: number; to: number }; key: number }[] {
  const section = /^section\s+/.exec(line.text);
  if (section !== null) return [{ range: { from: line.from + section[0].length, to: line.to }, key: 0 }];
  const parts: { range: { from: number; to: number }; key: number }[] = [];
  let at = 0;
  for (const [index, text] of line.text.split(/:(?=\s)|\s:/).entries()) {
    const from = line.text.indexOf(text, at);
    at = from + text.length;
    if (index === 0 || kind === "timeline") parts.push({ range: { from: line.from + from, to: line.from + at }, key: index === 0 ? 1 : 2 });
  }
  return parts;
}

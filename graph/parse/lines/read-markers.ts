/** The markers of lines that stand one below the other: those that each begins with, and the shape 概念：说明 that several share. */
import type { Draft } from "../draft.ts";
import { columns } from "./columns.ts";
import { readMarker, type LineMarker } from "./read-marker.ts";

const LABEL = /^[\p{L}\p{N}《"“][^\n。！？：:，,；;|]{0,40}?(?:：|:(?!\/\/)[ \t])\s*\S/u;
const WIDEST = 28;
/** Titles of stages are lines of their own kind: no labels, and the list above ends there. */
export const STAGE_LINE = /^\P{L}*(?:第\s*[一二三四五六七八九十\d]|阶段|月份|(?:phase|stage|step|week|day|month|part|level|module|chapter|unit|lesson)s?\s*\d)/iu;
const AS_LABEL: LineMarker = { kind: "：", number: null, value: 0, task: null, length: 0 };

/** One for each line, undefined where there is none. Two neighbours of the shape 概念：说明 are items of a list that lost its bullets. Linear. */
export function readMarkers(lines: readonly Draft[]): (LineMarker | undefined)[] {
  const markers = lines.map((line) => (line.kind === "paragraph" ? readMarker(line.words.plain) : undefined));
  const labels = lines.map((line, index) => line.kind === "paragraph" && markers[index] === undefined && isLabelled(line.words.plain));
  return markers.map((marker, index) => (labels[index] === true && (labels[index - 1] === true || labels[index + 1] === true) ? AS_LABEL : marker));
}

function isLabelled(line: string): boolean {
  if (STAGE_LINE.test(line)) return false;
  const match = LABEL.exec(line);
  return match !== null && columns(match[0]) <= WIDEST;
}

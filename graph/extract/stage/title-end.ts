/** How far a line of a paragraph may be the title of a stage: all of a short or bold line, or the bold words that lead it ("**Week 1 – Containers.** Build images …"). */
import type { Words } from "../../model/outline.ts";
import { readStageTitle } from "./read-stage-title.ts";

const LONGEST = 60;
/** A bold line may be a longer title than a plain one. */
const LONGEST_BOLD = 160;
const LEAD_SIGNS = 4;

/** The plain offset where the title ends that the line `[from, to)` may be; undefined where it is prose. */
export function titleEnd({ plain, marks }: Words, from: number, to: number): number | undefined {
  const bold = marks.find((mark) => mark.kind === "strong" && mark.from >= from && mark.from <= from + LEAD_SIGNS && mark.to <= to);
  if (bold !== undefined && leads(plain, bold, to)) return bold.to;
  const isBold = bold !== undefined && bold.to >= to - 2;
  return to - from <= (isBold ? LONGEST_BOLD : LONGEST) ? to : undefined;
}

/** Whether the bold words are a whole title, a stop sets them apart, and text follows. */
function leads(plain: string, bold: { from: number; to: number }, to: number): boolean {
  const words = plain.slice(bold.from, bold.to);
  const title = readStageTitle(words);
  if (title === undefined || title.rest >= words.length) return false;
  return (/[.。:：!！]$/.test(words) && /\S/.test(plain.slice(bold.to, to))) || /^\s*[.。:：—–]\s*\S/.test(plain.slice(bold.to, to));
}

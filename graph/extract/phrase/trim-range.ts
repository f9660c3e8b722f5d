/** Cuts from a range what never belongs to a name: spaces, emoji, bullets, quotes, punctuation at the ends. */
import { isDigit, isHan, isLetter } from "../../text/characters.ts";
import type { Range } from "./range.ts";

const CLOSING = "+#)）%*";

/** The range without foreign characters at either end; empty (from = to) when nothing is left. */
export function trimRange(text: string, range: Range): Range {
  let { from, to } = range;
  while (from < to && !startsName(text.charCodeAt(from))) from++;
  while (to > from && !endsName(text, to - 1)) to--;
  return { from, to };
}

function startsName(unit: number): boolean {
  return isHan(unit) || isLetter(unit) || isDigit(unit) || unit === 46;
}

function endsName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isHan(unit) || isLetter(unit) || isDigit(unit) || CLOSING.includes(text.charAt(at));
}

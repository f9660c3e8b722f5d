/** A quote with some of the words round it, so that a reader can judge it without leaving the panel. */
import { wordsBetween } from "../../../graph/index.ts";
import type { Place } from "../../../graph/index.ts";

interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The words at a place without signs of markup, with words of the same lines on either side in a `room` of so many Latin letters, a Chinese one being twice as wide; "…" where more is left out. */
export function quoteInContext(text: string, place: Place, room = 48): QuoteInContext {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines[place.line - 1] ?? "";
  const last = lines[place.endLine - 1] ?? "";
  const within = lines.slice(place.line - 1, place.endLine).map((line, at, all) =>
    wordsBetween(line, at === 0 ? place.column - 1 : 0, at === all.length - 1 ? place.endColumn - 1 : line.length),
  );
  return {
    before: tail(wordsBetween(first, 0, place.column - 1), room),
    quote: within.filter((words, at) => at === 0 || words !== "").join(" "),
    after: head(wordsBetween(last, place.endColumn - 1, last.length), room),
  };
}

/** The end that has room, never beginning inside a word of letters. */
function tail(text: string, room: number): string {
  let start = text.length - fitting(Array.from(text.slice(-LONGEST * room)).reverse(), room);
  if (start === 0) return text.trimStart();
  while (isInside(text, start)) start += 1;
  return `…${text.slice(start).trimStart()}`;
}

/** The beginning that has room, never ending inside a word of letters. */
function head(text: string, room: number): string {
  let end = fitting(Array.from(text.slice(0, LONGEST * room)), room);
  if (end === text.length) return text;
  while (isInside(text, end)) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** How long, in UTF-16 units, the letters are that have room. */
function fitting(letters: readonly string[], room: number): number {
  let length = 0;
  let width = 0;
  for (const letter of letters) {
    width += WIDE.test(letter) ? 2 : 1;
    if (width > room) break;
    length += letter.length;
  }
  return length;
}

/** UTF-16 units of a letter, at most: no more of a line than has room is looked at. */
const LONGEST = 2;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LETTER = /[\p{Script=Latin}\p{N}'-]/u;

function isInside(text: string, at: number): boolean {
  return at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);
}

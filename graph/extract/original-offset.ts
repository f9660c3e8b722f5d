/** The way back from an entry's plain words to the original text. */
import type { Words } from "../model/outline.ts";

/** Original offset of the plain offset `at`: of the character itself, so that `[a, b)` ends at the offset behind `b - 1`. */
export function originalOffset(words: Words, at: number): number {
  const { pieces } = words;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? words.end : Math.min(piece.from + at - piece.at, words.end);
}

/** Original range of the plain range `[from, to)`, without trailing markup; empty ranges stay empty. */
export function originalRange(words: Words, from: number, to: number): { from: number; to: number } {
  const start = originalOffset(words, from);
  return { from: start, to: to <= from ? start : Math.min(originalOffset(words, to - 1) + 1, words.end) };
}

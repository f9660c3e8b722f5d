/** The way back from an entry's plain words to the original text. */
import type { Words } from "../model/outline.ts";
import { pieceIndex } from "../text/piece-index.ts";

/** Original offset of the plain offset `at`: of the character itself, so that `[a, b)` ends at the offset behind `b - 1`. */
export function originalOffset(words: Words, at: number): number {
  const piece = words.pieces[pieceIndex(words.pieces, at)];
  return piece === undefined ? words.end : Math.min(piece.from + at - piece.at, words.end);
}

/** Original range of the plain range `[from, to)`, without trailing markup; empty ranges stay empty. */
export function originalRange(words: Words, from: number, to: number): { from: number; to: number } {
  const start = originalOffset(words, from);
  return { from: start, to: to <= from ? start : Math.min(originalOffset(words, to - 1) + 1, words.end) };
}

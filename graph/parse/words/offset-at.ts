/** The way back from plain words to the original text, for one offset at a time. */
import type { Piece, Words } from "../../model/outline.ts";

/** Index of the piece that the plain offset is in; 0 when there are none. Logarithmic. */
export function pieceIndex(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Original offset at which the plain offset stands; the words' end for offsets beyond them. Logarithmic. */
export function offsetAt(words: Words, at: number): number {
  const piece = words.pieces[pieceIndex(words.pieces, at)];
  if (piece === undefined || at >= words.plain.length) return words.end;
  return piece.to === undefined ? piece.from + at - piece.at : piece.from;
}

/** Original offset behind the plain offset `size`, given the pieces up to there. */
export function endOf(pieces: readonly Piece[], size: number, fallback: number): number {
  const last = pieces.at(-1);
  if (last === undefined) return fallback;
  return last.to ?? last.from + size - last.at;
}

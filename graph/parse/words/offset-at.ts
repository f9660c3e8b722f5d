/** The way back from plain words to the original text, for one offset at a time. */
import type { Piece, Words } from "../../model/outline.ts";
import { pieceIndex } from "../../text/piece-index.ts";

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

/** Cuts words: a paragraph into its lines, a line into what stands beside its marker. */
import type { Mark, Piece, Words } from "../../model/outline.ts";
import { isSpace } from "../../text/characters.ts";
import { pieceIndex } from "../../text/piece-index.ts";
import { endOf } from "./offset-at.ts";

/** The words of the plain range `[from, to)` without white space at either end. Logarithmic in the number of pieces, plus the size of the result. */
export function sliceWords(words: Words, from: number, to: number): Words {
  let start = from;
  let end = to;
  while (start < end && isSpace(words.plain.charCodeAt(start))) start++;
  while (end > start && isSpace(words.plain.charCodeAt(end - 1))) end--;
  if (start === 0 && end === words.plain.length) return words;
  const pieces = slicePieces(words.pieces, start, end);
  return { plain: words.plain.slice(start, end), marks: sliceMarks(words.marks, start, end), pieces, end: endOf(pieces, end - start, words.end) };
}

function slicePieces(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const sliced: Piece[] = [];
  for (let i = pieceIndex(pieces, start); i < pieces.length && start < end; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.at >= end) break;
    if (piece.at >= start) sliced.push({ ...piece, at: piece.at - start });
    else sliced.push(piece.to === undefined ? { at: 0, from: piece.from + start - piece.at } : { ...piece, at: 0 });
  }
  return sliced;
}

function sliceMarks(marks: readonly Mark[], start: number, end: number): Mark[] {
  const sliced: Mark[] = [];
  for (const mark of marks) {
    const from = Math.max(mark.from, start) - start;
    const to = Math.min(mark.to, end) - start;
    if (from < to || (mark.kind === "image" && from === to)) sliced.push({ ...mark, from, to });
  }
  return sliced;
}

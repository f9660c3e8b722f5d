/** From offsets to lines and columns: everything that is shown or stored about a text names its places this way. */
import type { Place } from "../model/place.ts";

export interface LineIndex {
  /** The 1-based lines and columns of `[from, to)`; the end column is exclusive. Offsets beyond the text count as its end. */
  placeOf(from: number, to: number): Place;
  /** The 1-based line that the offset is on; a line's end belongs to it. */
  lineAt(offset: number): number;
}

/** The index of the text's lines, which end with "\n", "\r\n" or a lone "\r". Made in linear time, asked in constant. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const rows = rowsOfBlocks(starts, text.length);
  const row = (offset: number): number => {
    let at = rows[offset >> BLOCK_BITS] ?? 0;
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= offset) at++;
    return at;
  };
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, text.length));
  return {
    placeOf(from, to) {
      const start = clamp(from);
      const end = Math.max(start, clamp(to));
      const first = row(start);
      const last = end < (starts[first + 1] ?? Infinity) ? first : row(end);
      return { line: first + 1, column: start - (starts[first] ?? 0) + 1, endLine: last + 1, endColumn: end - (starts[last] ?? 0) + 1 };
    },
    lineAt: (offset) => row(clamp(offset)) + 1,
  };
}

/** Blocks of 64 units: few lines begin in one, and one number a block is little beside the text. */
const BLOCK_BITS = 6;

/** The row that each block of the text begins on. */
function rowsOfBlocks(starts: readonly number[], length: number): Uint32Array {
  const rows = new Uint32Array((length >> BLOCK_BITS) + 1);
  let row = 0;
  for (let block = 0; block < rows.length; block++) {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= block << BLOCK_BITS) row++;
    rows[block] = row;
  }
  return rows;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

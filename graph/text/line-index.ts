/** From offsets to lines and columns: everything that is shown or stored about a text names its places this way. */
import type { Place } from "../model/place.ts";

export interface LineIndex {
  /** The 1-based lines and columns of `[from, to)`; the end column is exclusive. Offsets beyond the text count as its end. */
  placeOf(from: number, to: number): Place;
  /** The 1-based line that the offset is on; a line's end belongs to it. */
  lineAt(offset: number): number;
}

/** The index of the text's lines, which end with "\n", "\r\n" or a lone "\r". Made in linear time, asked in logarithmic. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  let near = 0;
  const row = (offset: number): number => {
    near = rowOf(starts, offset, near);
    return near;
  };
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, text.length));
  return {
    placeOf(from, to) {
      const start = clamp(from);
      const end = Math.max(start, clamp(to));
      const first = row(start);
      const last = row(end);
      return { line: first + 1, column: start - (starts[first] ?? 0) + 1, endLine: last + 1, endColumn: end - (starts[last] ?? 0) + 1 };
    },
    lineAt: (offset) => row(clamp(offset)) + 1,
  };
}

/** The row of the offset, looked for a few rows on from `near` first: places are mostly asked for in reading order. */
function rowOf(starts: readonly number[], offset: number, near: number): number {
  if ((starts[near] ?? 0) <= offset) {
    for (let row = near; row < near + 8; row++) if (row + 1 >= starts.length || (starts[row + 1] ?? 0) > offset) return row;
  }
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

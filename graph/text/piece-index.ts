/** Which of several pieces, set down one behind the other, an offset falls into. */

/** Index of the last piece that begins at or before `at`; 0 when none does or there are none. `pieces` in ascending order. Logarithmic. */
export function pieceIndex(pieces: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

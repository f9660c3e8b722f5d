/** The one order in which text is sorted: by UTF-16 code unit, the same on every machine. */

/** Negative, zero or positive as `a` comes before, with or after `b`. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

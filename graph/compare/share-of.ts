/** Shares that may have nothing to be a share of. */

/** `part` of `whole`, null where `whole` is 0. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

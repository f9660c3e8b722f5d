/** Lists that are kept for the whole run: `push` leaves room for sixteen more behind the first, in every one of many thousand short lists. */

const NONE: readonly never[] = [];

/** The same members in a list with no room left over; all empty lists are one. */
export function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** Values by an ordered pair of ids, found without making a key of the two: votes are asked for by the million. */

export interface PairMap<K, V> {
  get(before: K, after: K): V | undefined;
  set(before: K, after: K, value: V): void;
  has(before: K, after: K): boolean;
  /** In the order in which the pairs were first set, by first id. */
  values(): V[];
  size(): number;
}

/** An empty map of pairs. Each access is O(1). */
export function pairMap<K, V>(): PairMap<K, V> {
  const rows = new Map<K, Map<K, V>>();
  return {
    get: (before, after) => rows.get(before)?.get(after),
    has: (before, after) => rows.get(before)?.has(after) ?? false,
    set(before, after, value) {
      const row = rows.get(before);
      if (row) row.set(after, value);
      else rows.set(before, new Map([[after, value]]));
    },
    values: () => [...rows.values()].flatMap((row) => [...row.values()]),
    size: () => [...rows.values()].reduce((sum, row) => sum + row.size, 0),
  };
}

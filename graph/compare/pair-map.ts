/** Values by an ordered pair of ids, found without making a key of the two: votes are asked for by the million. */

export interface PairMap<K, V> {
  get(before: K, after: K): V | undefined;
  set(before: K, after: K, value: V): void;
  has(before: K, after: K): boolean;
  /** In the order in which the pairs were first set, by first id. */
  values(): V[];
  size(): number;
}

/** A row with one pair in it, as most have. */
interface Single<K, V> {
  readonly after: K;
  value: V;
}

/** An empty map of pairs. Each access is O(1). A row becomes a map with its second pair: maps of one take most of the memory otherwise. */
export function pairMap<K, V>(): PairMap<K, V> {
  const rows = new Map<K, Single<K, V> | Map<K, V>>();
  const get = (before: K, after: K): V | undefined => {
    const row = rows.get(before);
    return row instanceof Map ? row.get(after) : row?.after === after ? row.value : undefined;
  };
  return {
    get,
    has: (before, after) => {
      const row = rows.get(before);
      return row instanceof Map ? row.has(after) : row?.after === after;
    },
    set(before, after, value) {
      const row = rows.get(before);
      if (row instanceof Map) row.set(after, value);
      else if (row === undefined) rows.set(before, { after, value });
      else if (row.after === after) row.value = value;
      else rows.set(before, new Map([[row.after, row.value], [after, value]]));
    },
    values: () => [...rows.values()].flatMap((row) => (row instanceof Map ? [...row.values()] : [row.value])),
    size: () => [...rows.values()].reduce((sum, row) => sum + (row instanceof Map ? row.size : 1), 0),
  };
}

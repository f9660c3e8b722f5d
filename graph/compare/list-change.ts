/** What changed between two lists of records with keys, and the later list made of the earlier. */
import type { ListChange } from "../model/version-change.ts";

type KeyOf<T> = (record: T) => string;

/** The change from `before` to `after`. Of records with one key the first is compared with the first, and so on. Linear. */
export function listChange<T>(before: readonly T[], after: readonly T[], keyOf: KeyOf<T>): ListChange<T> {
  const [old, now] = [keyed(before, keyOf), keyed(after, keyOf)];
  const change: ListChange<T> = { added: [], removed: [], changed: [], order: null };
  for (const [key, record] of old) if (!now.has(key)) change.removed.push(record);
  for (const [key, record] of now) {
    const last = old.get(key);
    if (last === undefined) change.added.push(record);
    else if (JSON.stringify(last) !== JSON.stringify(record)) change.changed.push({ before: last, after: record });
  }
  const order = [...now.keys()];
  const usual = [...applied(before, change, keyOf).keys()];
  return order.every((key, at) => key === usual[at]) ? change : { ...change, order };
}

/** The later list. */
export function applyListChange<T>(before: readonly T[], change: ListChange<T>, keyOf: KeyOf<T>): T[] {
  const made = applied(before, change, keyOf);
  return change.order === null ? [...made.values()] : change.order.flatMap((key) => made.get(key) ?? []);
}

/** Those that stay in the earlier order, those that came behind them. */
function applied<T>(before: readonly T[], change: ListChange<T>, keyOf: KeyOf<T>): Map<string, T> {
  const gone = new Set(change.removed.map((record) => JSON.stringify(record)));
  const next = new Map(change.changed.map((one) => [JSON.stringify(one.before), one.after]));
  const stays = [...keyed(before, keyOf)].flatMap(([key, record]) => (gone.has(JSON.stringify(record)) ? [] : [[key, next.get(JSON.stringify(record)) ?? record] as const]));
  const made = new Map(stays);
  for (const record of change.added) made.set(freeKey(made, keyOf(record)), record);
  return made;
}

/** Records by key, the second of a key with a number behind it. */
function keyed<T>(records: readonly T[], keyOf: KeyOf<T>): Map<string, T> {
  const made = new Map<string, T>();
  for (const record of records) made.set(freeKey(made, keyOf(record)), record);
  return made;
}

function freeKey(taken: ReadonlyMap<string, unknown>, key: string): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key}\u0000${number}`;
  return free;
}

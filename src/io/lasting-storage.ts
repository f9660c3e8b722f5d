/** The storage that outlasts the visit: IndexedDB, with every value checked when it is read, and a channel between windows. */
import { type IDBPDatabase, openDB } from "idb";
import { KEPT_SCHEMAS } from "../../graph/index.ts";
import { hasHeld, rememberHeld } from "./held.ts";
import { type KeptRecords, type Records, type Storage, StorageError, type TableName } from "./storage.ts";
import { SET_ASIDE, type Upgrade, UPGRADES } from "./storage-upgrades.ts";

const NAME = "roadmap-atlas";
/** A browser that has not opened the database by then never will; a slow and busy machine takes seconds. Milliseconds. */
const PATIENCE = 10_000;

/** Databases that were not there before. */
const made = new WeakSet<IDBPDatabase>();

interface Told {
  readonly table: TableName;
  readonly keys: readonly string[];
}

/** Opens the database of this name, made or upgraded where need be. Throws a `StorageError`. */
export async function openLastingStorage(upgrades: readonly Upgrade[] = UPGRADES, name: string = NAME): Promise<Storage & { close(): void }> {
  let lost = (_why: "newer" | "gone"): void => undefined;
  const database = await within(PATIENCE, open(name, upgrades, (why) => lost(why)));
  const isNew = made.has(database);
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  return {
    lost: isNew && hasHeld(name),
    list: (table) => list(database, table),
    async read(table, keys) {
      const { store } = database.transaction(table);
      const values = await Promise.all(keys.map((key) => store.get(key)));
      return Object.fromEntries(keys.map((key, at) => [key, checked(table, values[at])]));
    },
    async write(table, changes) {
      try {
        await write(database, table, changes);
      } catch (error) {
        throw new StorageError(isFull(error) ? "full" : "refused", error);
      }
      rememberHeld(name, true);
      channel?.postMessage({ table, keys: Object.keys(changes) } satisfies Told);
    },
    onChange: (listener) => channel?.addEventListener("message", ({ data }: MessageEvent<Told>) => listener(data.table, data.keys)),
    onLost(listener) {
      lost = listener;
    },
    close() {
      channel?.close();
      database.close();
    },
  };
}

async function open(name: string, upgrades: readonly Upgrade[], lost: (why: "newer" | "gone") => void): Promise<IDBPDatabase> {
  try {
    const database: IDBPDatabase = await openDB(name, upgrades.length, {
      async upgrade(raised, from, _to, transaction) {
        try {
          if (from === 0) made.add(raised);
          for (const step of upgrades.slice(from)) await step(raised, transaction as Parameters<Upgrade>[1]);
        } catch {
          // Otherwise what a step got done before it failed would be kept as if it were the whole.
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      blocking(_version, wanted) {
        database.close();
        lost(wanted === null ? "gone" : "newer");
      },
      terminated: () => lost("gone"),
    });
    return database;
  } catch (error) {
    throw new StorageError(error instanceof Error && error.name === "VersionError" ? "newer" : "refused", error);
  }
}

async function list<T extends TableName>(database: IDBPDatabase, table: T): Promise<{ records: Records<T>; setAside: number }> {
  const transaction = database.transaction([table, SET_ASIDE], "readwrite");
  const store = transaction.objectStore(table);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const records = Object.create(null) as Record<string, KeptRecords[T]>;
  const broken: number[] = [];
  keys.forEach((key, at) => {
    const record = checked(table, values[at]);
    if (record === undefined || typeof key !== "string") broken.push(at);
    else records[key] = record;
  });
  for (const at of broken) {
    void transaction.objectStore(SET_ASIDE).add({ table, key: keys[at], value: values[at] as unknown });
    void store.delete(keys[at]!);
  }
  await transaction.done;
  return { records, setAside: broken.length };
}

async function write<T extends TableName>(database: IDBPDatabase, table: T, changes: Records<T>): Promise<void> {
  const transaction = database.transaction(table, "readwrite");
  const { store, done } = transaction;
  try {
    const work = Object.entries(changes).map(async ([key, record]) => (record === undefined ? store.delete(key) : store.put(record, key)));
    await Promise.all([...work, done]);
  } catch (error) {
    done.catch(() => undefined);
    if (transaction.error === null) transaction.abort();
    throw error;
  }
}

function checked<T extends TableName>(table: T, value: unknown): KeptRecords[T] | undefined {
  const read = KEPT_SCHEMAS[table].safeParse(value);
  return read.success ? (read.data as KeptRecords[T]) : undefined;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new StorageError("refused", null)), milliseconds));
  return Promise.race([promise, late]);
}

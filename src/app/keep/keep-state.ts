/** Keeps the learner's work as they go: what changes in the state is written, what another window wrote comes into the state. */
import { type Records, type Storage, StorageError, type TableName } from "../../io/storage.ts";
import type { AppStore } from "../../state/store.ts";
import { KEPT_SLICES, type KeptSlice } from "./kept-slices.ts";

/** Milliseconds until a write that failed is tried again. */
const RETRY = 3000;

/**
 * Starts keeping. Settles, never rejects, once what was kept is in the state, or once it is clear that nothing can be kept:
 * the state's `keeping` then says why, and everything goes on in memory. `now` is the clock in milliseconds.
 */
export async function keepState(store: AppStore, open: () => Promise<Storage>, now: () => number): Promise<void> {
  try {
    const storage = await open();
    const keepers = KEPT_SLICES.map((slice) => createKeeper(store, storage, slice as KeptSlice<TableName>, now));
    storage.onChange((table, keys) => keepers.find((keeper) => keeper.table === table)?.take(keys));
    storage.onLost((keeping) => store.setState({ keeping }));
    const aside = await Promise.all(keepers.map((keeper) => keeper.load()));
    store.setState((state) => ({ keeping: state.keeping === "opening" ? "lasting" : state.keeping, setAside: aside.reduce((sum, one) => sum + one, 0), lost: storage.lost }));
    store.subscribe(() => keepers.forEach((keeper) => keeper.look()));
    keepers.forEach((keeper) => keeper.look());
  } catch (error) {
    store.setState({ keeping: error instanceof StorageError ? error.problem : "refused" });
  }
}

interface Keeper {
  readonly table: TableName;
  /** Brings what is kept into the state; answers how many records were put aside. */
  load(): Promise<number>;
  /** Brings what another window wrote into the state. */
  take(keys: readonly string[]): void;
  /** Writes what changed since the last time. One write at a time; what failed is tried again with the next change. */
  look(): void;
}

function createKeeper<T extends TableName>(store: AppStore, storage: Storage, slice: KeptSlice<T>, now: () => number): Keeper {
  /** What the database holds, as far as this window knows. */
  let kept: Records<T> = {};
  let seen: readonly unknown[] = [];
  let writing = false;
  let failed = false;
  const bring = (records: Records<T>): void => {
    kept = { ...kept, ...records };
    store.setState((state) => slice.bring(state, records), true);
  };
  const write = async (changes: Records<T>): Promise<void> => {
    writing = true;
    try {
      await storage.write(slice.table, changes);
      kept = { ...kept, ...changes };
      if (failed) store.setState({ keeping: "lasting" });
      failed = false;
    } catch (error) {
      failed = true;
      const problem = error instanceof StorageError ? error.problem : "refused";
      store.setState(({ keeping }) => ({ keeping: keeping === "newer" || keeping === "gone" ? keeping : problem }));
      setTimeout(again, RETRY);
    }
    writing = false;
    look();
  };
  /** Tries what failed again, whether anything changed or not. */
  const again = (): void => {
    seen = [];
    look();
  };
  const look = (): void => {
    const state = store.getState();
    const watched = slice.watch(state);
    if (writing || (watched.length === seen.length && watched.every((one, at) => one === seen[at]))) return;
    seen = watched;
    const changes = difference(kept, slice.take(state, kept, now()), slice.same);
    if (Object.keys(changes).length > 0) void write(changes);
  };
  return {
    table: slice.table,
    async load() {
      const { records, setAside } = await storage.list(slice.table);
      bring(records);
      return setAside;
    },
    take: (keys) => void storage.read(slice.table, keys).then(bring, () => undefined),
    look,
  };
}

/** What must be put and removed so that `kept` becomes `wanted`. */
function difference<T extends TableName>(kept: Records<T>, wanted: Records<T>, same: KeptSlice<T>["same"]): Records<T> {
  const changes = Object.create(null) as Record<string, Records<T>[string]>;
  for (const [key, record] of Object.entries(wanted)) {
    const last = Object.hasOwn(kept, key) ? kept[key] : undefined;
    if (record !== undefined && (last === undefined || !same(last, record))) changes[key] = record;
  }
  for (const [key, record] of Object.entries(kept)) if (record !== undefined && !Object.hasOwn(wanted, key)) changes[key] = undefined;
  return changes;
}


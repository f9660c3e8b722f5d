/** Storage that fails when it likes: whatever fails, what the reader did is kept once it works again, and nothing that was kept is harmed. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ConceptId, RoadmapId } from "../../graph/index.ts";
import { keepState } from "../../src/app/keep/keep-state.ts";
import { workspaceOf } from "../../src/app/actions/workspace-work.ts";
import { openLastingStorage } from "../../src/io/lasting-storage.ts";
import { type Storage, StorageError } from "../../src/io/storage.ts";
import { databaseOf, listWorkspaces, nameWorkspace, putAwayWorkspace, deleteWorkspace } from "../../src/io/workspace-list.ts";
import { UPGRADES } from "../../src/io/storage-upgrades.ts";
import { markKnown, unmarkKnown } from "../../src/state/learner-transitions.ts";
import { type AppStore, createAppStore } from "../../src/state/store.ts";
import { turns } from "../support/turns.ts";

beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => void vi.useRealTimers());

const concept = (id: string) => ({ id: id as ConceptId, members: [{ roadmap: "a" as RoadmapId, concept: id as ConceptId }] });

/** A storage whose writes fail where `fails` says so, one answer a write; later writes work. */
function faulty(storage: Storage, fails: boolean[]): Storage {
  return {
    ...storage,
    async write(table, changes) {
      if (fails.shift() === true) throw new StorageError("full", null);
      await storage.write(table, changes);
    },
  };
}

async function openWindow(fails: boolean[] = []): Promise<AppStore> {
  const store = createAppStore();
  await keepState(store, async () => faulty(await openLastingStorage(), fails), () => 5);
  return store;
}

test("writes that fail at any time: one that works later keeps everything, and the trouble is no longer told", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 6 }), fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean()), { minLength: 1, maxLength: 6 }), async (fails, deeds) => {
      indexedDB = new IDBFactory();
      const store = await openWindow([...fails]);
      for (const [id, known] of deeds) {
        store.setState((state) => (known ? markKnown(state, [concept(id)], null, 1) : unmarkKnown(state, [concept(id)], null)), true);
        await turns(5);
      }
      for (let turn = 0; turn <= fails.length; turn += 1) {
        store.setState((state) => markKnown(state, [concept(`more ${turn}`)], null, 1), true);
        await turns(10);
      }
      await turns();
      const again = (await openWindow()).getState();
      expect(Object.keys(again.known).sort()).toEqual(Object.keys(store.getState().known).sort());
      expect(store.getState().keeping).toBe("lasting");
    }),
    { numRuns: 15 },
  );
});

test("a write that failed is tried again by itself", async () => {
  const store = await openWindow([true]);
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  store.setState((state) => markKnown(state, [concept("a")], null, 1), true);
  await vi.waitFor(() => expect(store.getState().keeping).toBe("full"), { timeout: 20_000 });
  vi.advanceTimersByTime(4000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(store.getState().keeping).toBe("lasting"), { timeout: 20_000 });
  expect(Object.keys((await openWindow()).getState().known)).toEqual(["a"]);
});

test("a state that cannot be kept can be taken out whole", async () => {
  const store = await openWindow([true, true, true, true, true]);
  store.setState((state) => markKnown(state, [concept("a")], null, 7), true);
  expect(workspaceOf(store.getState(), "x", 9).tables.known["a"]).toMatchObject({ concept: "a", when: 7 });
});

test("workspaces are databases apart; one whose name was lost is found", async () => {
  const write = async (id: string, mark: string): Promise<void> => {
    const storage = await openLastingStorage(UPGRADES, databaseOf(id));
    await storage.write("known", { [mark]: { concept: mark as ConceptId, members: [], when: 1 } });
    storage.close();
  };
  await write("", "one");
  await write("w1", "two");
  const first = { id: "", name: "", removed: false };
  expect(await listWorkspaces()).toEqual([first, { id: "w1", name: "w1", removed: false }]);
  await nameWorkspace({ id: "w1", name: "Second" });
  expect((await listWorkspaces())[1]).toEqual({ id: "w1", name: "Second", removed: false });
  const storage = await openLastingStorage(UPGRADES, databaseOf("w1"));
  expect(Object.keys((await storage.list("known")).records)).toEqual(["two"]);
  storage.close();
  await deleteWorkspace("w1");
  expect(await listWorkspaces()).toEqual([first]);
  expect(Object.keys((await openWindow()).getState().known)).toEqual(["one"]);
});

test("a workspace that is put away keeps everything, also the first one; deleted, it is there no more", async () => {
  const store = await openWindow();
  store.setState((state) => markKnown(state, [concept("a")], null, 1), true);
  await nameWorkspace({ id: "w1", name: "Second" });
  await vi.waitFor(async () => expect(Object.keys((await openWindow()).getState().known)).toEqual(["a"]), { timeout: 20_000 });
  await putAwayWorkspace({ id: "", name: "First" }, true);
  expect(await listWorkspaces()).toMatchObject([{ id: "", name: "First", removed: true }, { id: "w1", removed: false }]);
  expect(Object.keys((await openWindow()).getState().known)).toEqual(["a"]);
  await putAwayWorkspace({ id: "", name: "First" }, false);
  expect(await listWorkspaces()).toMatchObject([{ id: "", name: "First", removed: false }, { id: "w1" }]);
  await putAwayWorkspace({ id: "", name: "First" }, true);
  await deleteWorkspace("");
  expect(store.getState().keeping).toBe("gone");
  expect(await listWorkspaces()).toMatchObject([{ id: "w1" }]);
});

test("a database that held something and is new again was lost", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
  const store = await openWindow();
  expect(store.getState().lost).toBe(false);
  store.setState((state) => markKnown(state, [concept("a")], null, 1), true);
  await vi.waitFor(() => expect(kept.size).toBe(1), { timeout: 20_000 });
  expect((await openWindow()).getState().lost).toBe(false);
  indexedDB = new IDBFactory();
  expect((await openWindow()).getState().lost).toBe(true);
  await deleteWorkspace("");
  expect((await openWindow()).getState().lost).toBe(false);
  vi.unstubAllGlobals();
});

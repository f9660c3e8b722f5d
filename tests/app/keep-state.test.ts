/** Keeping between state and database: what is done outlasts the visit, windows agree, and trouble is said while work goes on in memory. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ConceptId, Decision, RoadmapId } from "../../graph/index.ts";
import { keepState } from "../../src/app/keep/keep-state.ts";
import { openLastingStorage } from "../../src/io/lasting-storage.ts";
import { type Storage, StorageError } from "../../src/io/storage.ts";
import { type AppStore, createAppStore } from "../../src/state/store.ts";
import type { Pointed } from "../../src/state/learner.ts";
import type { AppState, OpenRoadmap } from "../../src/state/app-state.ts";
import { addOwn, removeOwn } from "../../src/state/own-roadmaps.ts";
import { undo } from "../../src/state/history.ts";
import { addTargets, markKnown, setPlanning, unmarkKnown } from "../../src/state/learner-transitions.ts";
import { openRoadmap, shelve, unshelve } from "../../src/state/transitions.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { turns } from "../support/turns.ts";

beforeEach(() => {
  indexedDB = new IDBFactory();
});

const concept = (id: string): Pointed => ({ id: id as ConceptId, members: [{ roadmap: "a" as RoadmapId, concept: id as ConceptId }] });
const decision = { kind: "join", one: { concept: "rnn" }, other: { concept: "lstm" }, reason: "" } as Decision;
const entry = { id: "mine", title: smallRoadmap.title, language: "zh", own: true } as const;

async function openWindow(): Promise<AppStore> {
  const store = createAppStore();
  await keepState(store, () => openLastingStorage(), () => 5);
  return store;
}

test("everything comes back on the next visit", async () => {
  const store = await openWindow();
  expect(store.getState()).toMatchObject({ keeping: "lasting", known: {}, setAside: 0 });
  store.setState((state) => markKnown(state, [concept("python"), concept("numpy")], null, 1), true);
  store.setState((state) => unmarkKnown(state, [concept("numpy")], null), true);
  store.setState((state) => addTargets(state, [concept("rag")], null, 2), true);
  store.setState({ decisions: [decision] });
  store.setState((state) => setPlanning(state, { hoursPerWeek: 6 }), true);
  store.setState((state) => openRoadmap(shelve(state, [entry]), "mine", { roadmap: smallRoadmap, text: "…" }), true);
  await turns();
  const again = (await openWindow()).getState();
  const { known, targets, planning, shelf, opened } = store.getState();
  expect(Object.keys(known)).toEqual(["python"]);
  expect(again).toMatchObject({ known, targets, planning, shelf });
  expect(again.opened).toEqual(opened);
  expect(again.decisions).toEqual([decision]);
});

test("a roadmap that was removed does not come back", async () => {
  const store = await openWindow();
  store.setState((state) => openRoadmap(shelve(state, [entry]), "mine", { roadmap: smallRoadmap, text: "…" }), true);
  await turns();
  store.setState((state) => unshelve(state, "mine"), true);
  await turns();
  expect((await openWindow()).getState().shelf).toEqual([]);
});

test("the shelf comes back in its order: several of one moment, and one that was removed and brought back", async () => {
  const store = await openWindow();
  const own = (id: string): OpenRoadmap => ({ roadmap: { ...smallRoadmap, id: id as RoadmapId }, text: "…" });
  const order = (state: AppState): string[] => state.shelf.map(({ id }) => id);
  store.setState((state) => addOwn(state, ["c", "a", "b"].map(own)), true);
  await turns();
  expect(order((await openWindow()).getState())).toEqual(["c", "a", "b"]);
  for (const id of ["a", "c", "b"]) {
    store.setState((state) => removeOwn(state, id), true);
    await turns();
    store.setState((state) => undo(state), true);
    await turns();
    expect(order(store.getState())).toEqual(["c", "a", "b"]);
    expect(order((await openWindow()).getState())).toEqual(["c", "a", "b"]);
  }
  store.setState((state) => addOwn(state, [own("0")]), true);
  await turns();
  expect(order((await openWindow()).getState())).toEqual(["c", "a", "b", "0"]);
});

test("what is done before the database is open is kept too", async () => {
  const store = createAppStore();
  const kept = keepState(store, () => openLastingStorage(), () => 5);
  store.setState((state) => markKnown(state, [concept("python")], null, 1), true);
  await kept;
  await turns();
  expect(Object.keys((await openWindow()).getState().known)).toEqual(["python"]);
});

describe("two windows", () => {
  test("agree, and neither overwrites the other", async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    one.setState((state) => markKnown(state, [concept("python")], null, 1), true);
    other.setState((state) => markKnown(state, [concept("numpy")], null, 2), true);
    await turns();
    expect(Object.keys(one.getState().known).sort()).toEqual(["numpy", "python"]);
    expect(other.getState().known).toEqual(one.getState().known);
    expect((await openWindow()).getState().known).toEqual(one.getState().known);
    one.setState((state) => unmarkKnown(state, [concept("numpy")], null), true);
    await turns();
    expect(Object.keys(other.getState().known)).toEqual(["python"]);
  });

  test("undo in one takes back what was done in it, not what the other did", async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    one.setState((state) => markKnown(state, [concept("python"), concept("numpy")], null, 1), true);
    await turns();
    other.setState((state) => unmarkKnown(state, [concept("numpy")], null), true);
    other.setState((state) => markKnown(state, [concept("numpy"), concept("pandas")], null, 2), true);
    await turns();
    one.setState(undo, true);
    await turns();
    expect(Object.keys(one.getState().known).sort()).toEqual(["numpy", "pandas"]);
    expect(other.getState().known).toEqual(one.getState().known);
  });
});

describe("trouble is said, and work goes on in memory", () => {
  test.each(["refused", "newer"] as const)("%s", async (problem) => {
    const store = createAppStore();
    await keepState(store, () => Promise.reject(new StorageError(problem, null)), () => 5);
    store.setState((state) => markKnown(state, [concept("python")], null, 1), true);
    expect(store.getState()).toMatchObject({ keeping: problem, known: { python: { when: 1 } } });
  });

  test("full, until there is room again; then everything is kept", async () => {
    const storage = await openLastingStorage();
    const write = vi.fn<Storage["write"]>().mockRejectedValueOnce(new StorageError("full", null)).mockImplementation((table, changes) => storage.write(table, changes));
    const store = createAppStore();
    await keepState(store, () => Promise.resolve({ ...storage, write }), () => 5);
    store.setState((state) => markKnown(state, [concept("python")], null, 1), true);
    await turns();
    expect(write).toHaveBeenCalledOnce();
    expect(store.getState().keeping).toBe("full");
    store.setState((state) => markKnown(state, [concept("numpy")], null, 2), true);
    await turns();
    expect(store.getState().keeping).toBe("lasting");
    expect(Object.keys((await openWindow()).getState().known).sort()).toEqual(["numpy", "python"]);
  });

  test("an error that nobody expected counts as refused", async () => {
    const store = createAppStore();
    await keepState(store, () => Promise.reject(new Error("the file could not be loaded")), () => 5);
    expect(store.getState().keeping).toBe("refused");
  });
});

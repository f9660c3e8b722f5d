/** The database of a learner's work: what is written comes back, what is broken is put aside, old databases are led through the later versions. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ConceptId, KeptDecision, KeptRoadmap, KnownConcept, LearnerSettings } from "../../graph/index.ts";
import { openLastingStorage } from "../../src/io/lasting-storage.ts";
import { SET_ASIDE, UPGRADES } from "../../src/io/storage-upgrades.ts";
import { StorageError } from "../../src/io/storage.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

beforeEach(() => {
  indexedDB = new IDBFactory();
});

const known = (concept: string, when = 1): KnownConcept => ({ concept, members: [{ roadmap: "a", concept }], when }) as KnownConcept;
const roadmap = { id: "mine", roadmap: smallRoadmap, text: "学习 Python", colour: 5, when: 1 } as unknown as KeptRoadmap;
const decision: KeptDecision = { decision: { kind: "join", one: { concept: "rnn" }, other: { concept: "lstm", roadmap: "a" }, reason: "" }, when: 2 } as KeptDecision;
const settings: LearnerSettings = { bases: ["stated"], hoursPerWeek: 12, start: "2026-03-01", assume: true, take: ["pytorch" as ConceptId], skip: [] };

describe("what is written comes back", () => {
  test.each([
    ["known", { python: known("python"), 注意力机制: known("注意力机制", 3) }],
    ["targets", { rag: known("rag") }],
    ["decisions", { "a b": decision }],
    ["settings", { plan: settings }],
    ["roadmaps", { mine: roadmap }],
  ] as const)("%s", async (table, records) => {
    await (await openLastingStorage()).write(table, records);
    const again = await openLastingStorage();
    expect(await again.list(table)).toEqual({ records, setAside: 0 });
    expect(await again.read(table, Object.keys(records))).toEqual(records);
    const [first] = Object.keys(records) as [string];
    await again.write(table, { [first]: undefined });
    expect(Object.keys((await again.list(table)).records)).not.toContain(first);
    expect(await again.read(table, [first])).toEqual({ [first]: undefined });
  });
});

test("a write is told to the other windows, not to one's own", async () => {
  const [one, other] = [await openLastingStorage(), await openLastingStorage()];
  const heard = { one: vi.fn(), other: vi.fn() };
  one.onChange(heard.one);
  other.onChange(heard.other);
  await one.write("known", { python: known("python") });
  await vi.waitFor(() => expect(heard.other).toHaveBeenCalledWith("known", ["python"]), { timeout: 20_000 });
  expect(heard.one).not.toHaveBeenCalled();
});

test("broken records are put aside with their table and key, and stay there", async () => {
  await openLastingStorage();
  const raw = await openDB("roadmap-atlas");
  await raw.put("known", known("numpy"), "numpy");
  await raw.put("known", { concept: "", when: "yesterday" }, "python");
  await raw.put("known", known("pandas"), 7);
  const storage = await openLastingStorage();
  expect(await storage.list("known")).toEqual({ records: { numpy: known("numpy") }, setAside: 2 });
  expect(await storage.list("known")).toEqual({ records: { numpy: known("numpy") }, setAside: 0 });
  expect(await raw.getAll(SET_ASIDE)).toEqual([
    { table: "known", key: 7, value: known("pandas") },
    { table: "known", key: "python", value: { concept: "", when: "yesterday" } },
  ]);
});

test("a database of an earlier version is led through the later steps with its records", async () => {
  await (await openLastingStorage()).write("known", { python: known("python") });
  const steps = [...UPGRADES, async (_: unknown, transaction: Parameters<(typeof UPGRADES)[number]>[1]) => {
    const store = transaction.objectStore("known");
    const old = (await store.get("python")) as KnownConcept;
    await store.put({ ...old, when: 9 }, "python");
  }];
  const storage = await openLastingStorage(steps);
  expect((await storage.list("known")).records).toEqual({ python: known("python", 9) });
});

describe("what cannot be had is said", () => {
  test("a database of a newer version; the older window lets go of it", async () => {
    const old = await openLastingStorage();
    const lost = vi.fn();
    old.onLost(lost);
    await openLastingStorage([...UPGRADES, () => undefined]);
    expect(lost).toHaveBeenCalledOnce();
    await expect(openLastingStorage()).rejects.toMatchObject({ problem: "newer" });
    await expect(old.write("known", { python: known("python") })).rejects.toBeInstanceOf(StorageError);
  });

  test("a browser that refuses", async () => {
    indexedDB = { open: () => { throw new DOMException("no", "SecurityError"); } } as unknown as IDBFactory;
    await expect(openLastingStorage()).rejects.toMatchObject({ problem: "refused" });
  });

  test("no room: nothing of the write is kept", async () => {
    const storage = await openLastingStorage();
    const { put: really } = IDBObjectStore.prototype;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === "python") throw new DOMException("full", "QuotaExceededError");
      return really.call(this, value, key);
    });
    await expect(storage.write("known", { numpy: known("numpy"), python: known("python") })).rejects.toMatchObject({ problem: "full" });
    put.mockRestore();
    expect((await storage.list("known")).records).toEqual({});
  });
});

// @vitest-environment happy-dom
/** Faults of what the app stands on: workers that die or choke, storage that fails at any call, a clock that goes backwards, two windows. One test a fault. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ConceptId, RoadmapId } from "../../graph/index.ts";
import { createErrands } from "../../src/app/keep/errands.ts";
import { keepState } from "../../src/app/keep/keep-state.ts";
import { openLastingStorage } from "../../src/io/lasting-storage.ts";
import { type Storage, StorageError, type StorageProblem } from "../../src/io/storage.ts";
import { UPGRADES } from "../../src/io/storage-upgrades.ts";
import { addTargets, markKnown, setPlanning } from "../../src/state/learner-transitions.ts";
import type { Pointed } from "../../src/state/learner.ts";
import { addressOf } from "../../src/state/transitions.ts";
import { type AppStore, createAppStore } from "../../src/state/store.ts";
import { createWorkerClient, type WorkerClient } from "../../src/worker/client.ts";
import { turns } from "../support/turns.ts";

beforeEach(() => {
  indexedDB = new IDBFactory();
});

const concept = (id: string): Pointed => ({ id: id as ConceptId, members: [{ roadmap: "a" as RoadmapId, concept: id as ConceptId }] });
const mark = (store: AppStore, id: string, when: number): void => store.setState((state) => markKnown(state, [concept(id)], null, when), true);

/** A worker in the hands of a test. */
class HandWorker extends EventTarget {
  static made: HandWorker[] = [];
  asked: { readonly id: number }[] = [];
  terminate = vi.fn();
  constructor(private readonly refuses = false) {
    super();
    HandWorker.made.push(this);
  }
  postMessage(message: { readonly id: number }): void {
    if (this.refuses) throw new DOMException("The question could not be cloned.", "DataCloneError");
    this.asked.push(message);
  }
  answer(answer: string): void {
    this.dispatchEvent(new MessageEvent("message", { data: { id: this.asked.at(-1)!.id, type: "done", answer } }));
  }
}

function client(make: (count: number) => HandWorker = () => new HandWorker(), patience?: number): WorkerClient<string, string> {
  HandWorker.made = [];
  return createWorkerClient<string, string>(() => make(HandWorker.made.length) as unknown as Worker, patience);
}

/** The question fails with these words, its worker is ended, and the next question is answered by a fresh one. */
async function goesOn({ ask }: WorkerClient<string, string>, first: Promise<string>, words: string): Promise<void> {
  const next = ask("b");
  await expect(first).rejects.toThrow(words);
  const fresh = HandWorker.made.at(-1)!;
  fresh.answer("B");
  expect(await next).toBe("B");
}

describe("workers", () => {
  test("killed in mid-work, with an error", async () => {
    const one = client();
    const first = one.ask("a");
    HandWorker.made[0]!.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    await goesOn(one, first, "out of memory");
  });

  test("killed in mid-work without a word", async () => {
    const one = client(undefined, 20);
    const first = one.ask("a");
    HandWorker.made[0]!.dispatchEvent(new MessageEvent("message", { data: { id: 1, type: "begun" } }));
    await expect(first).rejects.toThrow("does not answer");
    expect(HandWorker.made[0]!.terminate).toHaveBeenCalledOnce();
    await goesOn(one, Promise.reject(new Error("does not answer")), "does not answer");
  });

  test("an answer that cannot be read", async () => {
    const one = client();
    const first = one.ask("a");
    HandWorker.made[0]!.dispatchEvent(new MessageEvent("messageerror"));
    await goesOn(one, first, "could not be read");
  });

  test("a question that cannot be sent", async () => {
    const one = client((count) => new HandWorker(count === 0));
    await goesOn(one, one.ask("a"), "could not be cloned");
  });

  test("a worker that the browser does not start", async () => {
    let tries = 0;
    const one = client(() => {
      if (tries++ === 0) throw new TypeError("Scripts come from here only.");
      return new HandWorker();
    });
    await goesOn(one, one.ask("a"), "Scripts come from here only");
  });

  test("a worker that speaks after its end is not heard", async () => {
    const one = client();
    const stop = new AbortController();
    const first = one.ask("a", { signal: stop.signal });
    const second = one.ask("b");
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    const [old, fresh] = HandWorker.made;
    old!.dispatchEvent(new ErrorEvent("error", { message: "late" }));
    old!.dispatchEvent(new MessageEvent("message", { data: { id: 2, type: "done", answer: "wrong" } }));
    fresh!.answer("B");
    expect(await second).toBe("B");
  });

  test("a layout that throws is told, everything else stays, and it can be tried again", async () => {
    const store = createAppStore();
    mark(store, "python", 1);
    const errand = createErrands(store);
    const trouble = { what: "layout", id: "a" } as const;
    errand("layout", trouble, () => Promise.reject(new RangeError("Invalid array length")));
    await turns();
    expect(store.getState().trouble).toEqual(trouble);
    expect(Object.keys(store.getState().known)).toEqual(["python"]);
    errand("layout", trouble, () => Promise.resolve((state) => ({ ...state, trouble: null })));
    await turns();
    expect(store.getState().trouble).toBeNull();
  });
});

describe.each(["full", "refused", "newer"] as const)("storage that fails with \"%s\" at any call", (problem: StorageProblem) => {
  const failing = (storage: Storage, call: "list" | "read" | "write", at: number): Storage => {
    let count = 0;
    const or = <T extends readonly unknown[], R>(work: (...given: T) => Promise<R>) => (...given: T): Promise<R> => (count++ === at ? Promise.reject(new StorageError(problem, null)) : work(...given));
    return { ...storage, [call]: or(storage[call] as (...given: never[]) => Promise<unknown>) };
  };

  test.each([0, 1, 2, 3, 4, 5])("reading table %i at the start: said, work goes on, nothing kept is lost", async (at) => {
    const before = createAppStore();
    await keepState(before, () => openLastingStorage(), () => 1);
    mark(before, "python", 1);
    await turns();
    const store = createAppStore();
    await keepState(store, async () => failing(await openLastingStorage(), "list", at), () => 2);
    mark(store, "numpy", 2);
    await turns();
    expect(store.getState().keeping).toBe(problem);
    expect(Object.keys(store.getState().known)).toContain("numpy");
    const after = createAppStore();
    await keepState(after, () => openLastingStorage(), () => 3);
    expect(Object.keys(after.getState().known)).toContain("python");
  });

  test.each([0, 1, 2, 3])("write %i: said, and made good with the next change", async (at) => {
    const store = createAppStore();
    await keepState(store, async () => failing(await openLastingStorage(), "write", at), () => 1);
    for (const [step, id] of ["a", "b", "c", "d", "e"].entries()) {
      mark(store, id, step);
      if (step === 1) store.setState((state) => addTargets(state, [concept("rag")], null, 1), true);
      if (step === 2) store.setState((state) => setPlanning(state, { hoursPerWeek: 3 }), true);
      await turns();
    }
    const after = createAppStore();
    await keepState(after, () => openLastingStorage(), () => 2);
    expect(Object.keys(after.getState().known).sort()).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("reading what another window wrote: this window keeps what it has", async () => {
    const [one, other] = [createAppStore(), createAppStore()];
    await keepState(one, async () => failing(await openLastingStorage(), "read", 0), () => 1);
    await keepState(other, () => openLastingStorage(), () => 1);
    mark(one, "python", 1);
    await turns();
    mark(other, "numpy", 2);
    await turns();
    expect(Object.keys(one.getState().known)).toContain("python");
    expect(Object.keys(other.getState().known).sort()).toEqual(["numpy", "python"]);
  });
});

describe("clock and windows", () => {
  test("a clock that goes backwards loses nothing and mixes no order up", async () => {
    let now = 10_000;
    const store = createAppStore();
    await keepState(store, () => openLastingStorage(), () => (now -= 100));
    for (const id of ["a", "b", "c"]) store.setState((state) => addTargets(state, [concept(id)], null, (now -= 100)), true);
    await turns();
    const after = createAppStore();
    await keepState(after, () => openLastingStorage(), () => (now -= 100));
    expect(Object.keys(after.getState().targets).sort()).toEqual(["a", "b", "c"]);
    expect(addressOf(after.getState())).toEqual(addressOf(store.getState()));
  });

  test("a newer version upgrades while an older window is open: the older says so, goes on, and its work until then is there", async () => {
    const old = createAppStore();
    await keepState(old, () => openLastingStorage(), () => 1);
    mark(old, "python", 1);
    await turns();
    const fresh = createAppStore();
    await keepState(fresh, () => openLastingStorage([...UPGRADES, () => undefined]), () => 2);
    expect(Object.keys(fresh.getState().known)).toEqual(["python"]);
    expect(old.getState().keeping).toBe("newer");
    mark(old, "numpy", 3);
    await turns();
    expect(Object.keys(old.getState().known).sort()).toEqual(["numpy", "python"]);
  });

  test("a reload in the middle of an upgrade: the next visit finds everything and upgrades", async () => {
    const before = createAppStore();
    await keepState(before, () => openLastingStorage(), () => 1);
    mark(before, "python", 1);
    await turns();
    const stopped = createAppStore();
    await keepState(stopped, () => openLastingStorage([...UPGRADES, () => { throw new Error("the page was left"); }]), () => 2);
    expect(stopped.getState().keeping).toBe("refused");
    const after = createAppStore();
    await keepState(after, () => openLastingStorage([...UPGRADES, () => undefined]), () => 3);
    expect(after.getState()).toMatchObject({ keeping: "lasting", setAside: 0 });
    expect(Object.keys(after.getState().known)).toEqual(["python"]);
  });

  test("a window whose database the browser takes away goes on in memory", async () => {
    const storage = await openLastingStorage();
    let lost = (_why: "gone"): void => undefined;
    const store = createAppStore();
    await keepState(store, () => Promise.resolve({ ...storage, onLost: (listener) => void (lost = listener) }), () => 1);
    lost("gone");
    mark(store, "python", 1);
    await turns();
    expect(store.getState().keeping).toBe("gone");
    expect(Object.keys(store.getState().known)).toEqual(["python"]);
  });

  test("a browser without channels between windows keeps all the same", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const store = createAppStore();
    await keepState(store, () => openLastingStorage(), () => 1);
    mark(store, "python", 1);
    await turns();
    const after = createAppStore();
    await keepState(after, () => openLastingStorage(), () => 2);
    vi.unstubAllGlobals();
    expect([store.getState().keeping, Object.keys(after.getState().known)]).toEqual(["lasting", ["python"]]);
  });

  test.each([["without storage", undefined], ["that refuses it, as in a private window", { open: () => { throw new DOMException("no", "SecurityError"); } }]])("a browser %s works in memory and says so", async (_, storage) => {
    vi.stubGlobal("indexedDB", storage);
    const store = createAppStore();
    await keepState(store, () => openLastingStorage(), () => 1);
    mark(store, "python", 1);
    await turns();
    vi.unstubAllGlobals();
    expect(store.getState().keeping).not.toBe("lasting");
    expect(Object.keys(store.getState().known)).toEqual(["python"]);
  });
});

/** When a plan is asked for, when it is not, and what a link does. */
import { describe, expect, test, vi } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { makePlans } from "../../src/app/keep/make-plans.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { undo } from "../../src/state/history.ts";
import { addTargets, markKnown, setPlanning } from "../../src/state/learner-transitions.ts";
import { pointAt } from "../../src/state/pointing.ts";
import { type AppStore, createAppStore } from "../../src/state/store.ts";
import { unionKey } from "../../src/state/union.ts";
import { answerPlan } from "../../src/worker/answer-plan.ts";
import type { WorkerClient } from "../../src/worker/client.ts";
import type { PlanAnswer, PlanQuestion } from "../../src/worker/plan-protocol.ts";
import { atlas, roadmaps } from "../support/small-plan.ts";

const id = (text: string): ConceptId => text as ConceptId;

function start(change: Partial<AppState> = {}): AppState {
  const shelf = roadmaps.map((roadmap, colour) => ({ id: roadmap.id, title: roadmap.title, language: roadmap.language, own: false, colour }));
  const state: AppState = { ...initialState(), shelf, opened: Object.fromEntries(roadmaps.map((roadmap) => [roadmap.id, { roadmap, text: "" }])), chosen: ["a", "b"], view: "plan", ...change };
  return { ...state, union: { key: unionKey(state), atlas, reference: [] } };
}

/** A planner that answers when told to; `asked` are the questions so far. */
function planner(): { readonly client: WorkerClient<PlanQuestion, PlanAnswer>; readonly asked: PlanQuestion[]; answer(): Promise<void> } {
  const asked: PlanQuestion[] = [];
  let release: (() => void)[] = [];
  return {
    asked,
    client: {
      ask: (question, { signal } = {}) =>
        new Promise((resolve, reject) => {
          asked.push(question);
          release.push(() => resolve(answerPlan(question)));
          signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
        }),
    },
    async answer() {
      const all = release;
      release = [];
      for (const one of all) one();
      await vi.waitFor(() => undefined);
      await Promise.resolve();
    },
  };
}

const aim = (store: AppStore, ...ids: readonly string[]): void => store.setState((state) => addTargets(state, pointAt(state, ids.map(id)), null, 1), true);
const know = (store: AppStore, ...ids: readonly string[]): void => store.setState((state) => markKnown(state, pointAt(state, ids.map(id)), null, 1), true);
const steps = (store: AppStore): string[] => store.getState().planned?.plan?.steps.flatMap((step) => step.concepts.map((one) => one.id as string)) ?? [];

function made(change: Partial<AppState> = {}): { store: AppStore; plans: ReturnType<typeof makePlans>; worker: ReturnType<typeof planner> } {
  const store = createAppStore(initialState());
  const worker = planner();
  const plans = makePlans(store, worker.client, () => "2026-03-01", () => 7);
  store.setState(start(change), true);
  return { store, plans, worker };
}

test("a target gives a plan, what becomes known leaves it, undo brings it back", async () => {
  const { store, worker } = made();
  aim(store, "pandas");
  await worker.answer();
  await worker.answer();
  expect(steps(store)).toEqual(["python", "numpy", "pandas"]);
  expect(store.getState().planned?.schedule?.start).toBe("2026-03-01");
  know(store, "python");
  await worker.answer();
  expect(steps(store)).toEqual(["numpy", "pandas"]);
  expect(store.getState().planned?.whole?.concepts).toEqual(["python", "numpy", "pandas"]);
  store.setState(undo, true);
  await worker.answer();
  expect(steps(store)).toEqual(["python", "numpy", "pandas"]);
});

test("what has nothing to do with the plan asks for none, and neither do other views", async () => {
  const { store, worker } = made();
  await worker.answer();
  const before = worker.asked.length;
  store.setState({ theme: "dark", selection: { type: "concept", id: id("python") } });
  expect(worker.asked.length).toBe(before);
  store.setState({ view: "map" });
  aim(store, "pandas");
  expect(worker.asked.length).toBe(before);
});

test("the settings are the planner's options", async () => {
  const { store, worker } = made();
  await worker.answer();
  store.setState((state) => setPlanning(state, { bases: ["stated"], hoursPerWeek: 5, start: "2027-01-04", assume: true, skip: [id("sql")] }), true);
  await worker.answer();
  expect(worker.asked.at(-1)).toMatchObject({ options: { bases: ["stated"], hoursPerWeek: 5, roadmaps: ["a", "b"] }, request: { assumePrerequisites: true, skip: ["sql"] }, start: "2027-01-04" });
});

describe("cancelling", () => {
  test("by the learner: nothing is asked again until something changes or they ask", async () => {
    const { store, plans, worker } = made();
    plans.stop();
    await vi.waitFor(() => expect(store.getState().planWork).toBe("stopped"), { timeout: 20_000 });
    expect(worker.asked).toHaveLength(1);
    plans.again();
    expect(worker.asked).toHaveLength(2);
    await worker.answer();
    expect(store.getState()).toMatchObject({ planWork: "idle" });
    expect(store.getState().planned).not.toBeNull();
  });

  test("a question that was replaced is let go, and the latest one is answered", async () => {
    const { store, worker } = made();
    aim(store, "pandas");
    aim(store, "postgresql");
    expect(worker.asked).toHaveLength(1);
    await vi.waitFor(() => expect(worker.asked).toHaveLength(2), { timeout: 20_000 });
    expect(worker.asked[1]!.request.targets).toEqual(["pandas", "postgresql"]);
  });
});

describe("a link", () => {
  test("its targets take the place of the learner's, once, and can be taken back", () => {
    const { store } = made({ targets: { sql: { concept: id("sql"), members: [], when: 1 } }, linked: { targets: [id("pandas")], planning: { hoursPerWeek: 4 } } });
    expect(Object.keys(store.getState().targets)).toEqual(["pandas"]);
    expect(store.getState()).toMatchObject({ linked: null, planning: { hoursPerWeek: 4 }, told: { step: { what: "link" } } });
    store.setState(undo, true);
    expect(Object.keys(store.getState().targets)).toEqual(["sql"]);
  });

  test("to the learner's own targets changes nothing", () => {
    const targets = { pandas: { concept: id("pandas"), members: [], when: 1 } };
    const { store } = made({ targets, linked: { targets: [id("pandas")] } });
    expect(store.getState()).toMatchObject({ targets, told: null, linked: null });
  });

  test("to what nobody teaches leaves the learner's targets alone", () => {
    const targets = { pandas: { concept: id("pandas"), members: [], when: 1 } };
    expect(made({ targets, linked: { targets: [id("nothing")] } }).store.getState().targets).toEqual(targets);
  });
});

test("a failure is said", async () => {
  const store = createAppStore(initialState());
  makePlans(store, { ask: () => Promise.reject(new Error("no")) }, () => "2026-03-01", () => 7);
  store.setState(start(), true);
  await vi.waitFor(() => expect(store.getState().planWork).toBe("failed"), { timeout: 20_000 });
});

/** A window of the app without its screen: the real store, intake, keeping, arranging and planning, its workers in the same thread. */
import { alignRoadmaps, compareRoadmaps, doubtful, importFiles, importText, layOutAlone, parseDocument, referenceAmong } from "../../graph/index.ts";
import { arrangeMaps } from "../../src/app/keep/arrange-map.ts";
import { createOutlookActions } from "../../src/app/actions/create-outlook-actions.ts";
import { createPlanActions } from "../../src/app/actions/create-plan-actions.ts";
import { createDocumentIntake, type DocumentIntake } from "../../src/app/actions/document-intake.ts";
import { keepState } from "../../src/app/keep/keep-state.ts";
import { makePlans } from "../../src/app/keep/make-plans.ts";
import { keepCorrected } from "../../src/app/keep/recorrect.ts";
import { takeLinks } from "../../src/app/actions/take-link.ts";
import { openLastingStorage } from "../../src/io/lasting-storage.ts";
import type { Storage } from "../../src/io/storage.ts";
import { UPGRADES } from "../../src/io/storage-upgrades.ts";
import { databaseOf } from "../../src/io/workspace-list.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import type { OutlookActions } from "../../src/state/outlook-actions.ts";
import type { PlanActions } from "../../src/state/plan-actions.ts";
import { type AppStore, createAppStore } from "../../src/state/store.ts";
import { answerPlan } from "../../src/worker/answer-plan.ts";
import { answerVersion } from "../../src/worker/answer-version.ts";
import type { WorkerClient } from "../../src/worker/client.ts";
import type { AtlasAnswer, AtlasQuestion } from "../../src/worker/protocol.ts";
import type { Workers } from "../../src/worker/workers.ts";
import { chineseText, secondText } from "../support/three-roadmaps.ts";

/** So much is on its way, in all windows of this page's life. */
let pending = { count: 0 };

async function counted<T>(work: Promise<T>): Promise<T> {
  const mine = pending;
  mine.count += 1;
  try {
    return await work;
  } finally {
    mine.count -= 1;
  }
}

/** So many turns of the event loop are enough for all that one action leads to; more is a circle. */
const MOST_TURNS = 5000;

/** Resolves when nothing is on its way any more, and nothing that this led to; rejects where it never ends. */
export async function settled(): Promise<void> {
  let turns = 0;
  for (let quiet = 0; quiet < 3; quiet = pending.count === 0 ? quiet + 1 : 0) {
    await new Promise((resolve) => setImmediate(resolve));
    if ((turns += 1) > MOST_TURNS) throw new Error("The windows never come to rest.");
  }
}

/** What a channel between windows does, told at once. */
class NearChannel extends EventTarget {
  static readonly #open = new Set<NearChannel>();
  constructor(readonly name: string) {
    super();
    NearChannel.#open.add(this);
  }
  postMessage(data: unknown): void {
    const message = structuredClone(data);
    for (const other of NearChannel.#open) if (other !== this && other.name === this.name) void counted(Promise.resolve().then(() => other.dispatchEvent(new MessageEvent("message", { data: message }))));
  }
  close(): void {
    NearChannel.#open.delete(this);
  }
}

const builtin = (["a", "b"] as const).map((id, at) => ({ ...parseDocument({ name: `${id}.md`, text: [chineseText, secondText][at]! }).roadmaps[0]!, id }));

/** What the page asks its server for. */
function served(name: string): unknown {
  if (name === "index.json") return { roadmaps: builtin.map(({ id, title, language }) => ({ id, title, language })) };
  const at = builtin.findIndex(({ id }) => name === `${id}.json`);
  if (at < 0) return { nodes: [], arrows: [], bands: [], width: 1, height: 1, crossings: 0, engine: "own" };
  return { roadmap: builtin[at], text: [chineseText, secondText][at], reference: referenceAmong(builtin[at]!.concepts.map(({ id }) => id)) };
}

/** A browser that was just started: the names that a page finds in its world, and nothing on its way. */
export function beAPage(): void {
  pending = { count: 0 };
  Object.assign(globalThis, {
    BroadcastChannel: NearChannel,
    document: { baseURI: "http://localhost/" },
    fetch: (url: URL) => counted(Promise.resolve(Response.json(served(decodeURIComponent(url.pathname.split("/").at(-1)!))))),
  });
}

/** A worker in the same thread; questions and answers are copied as on their way to a real one. */
function near<Q, A>(answer: (question: Q) => A): WorkerClient<Q, A> {
  return {
    async ask(question, { signal, onBegun } = {}) {
      const stopped = (): void => {
        if (signal?.aborted) throw new DOMException("Cancelled.", "AbortError");
      };
      const copy = structuredClone(question);
      return counted(
        Promise.resolve().then(() => {
          stopped();
          onBegun?.();
          const made = structuredClone(answer(copy));
          return new Promise<A>((resolve) => setImmediate(() => resolve(made)));
        }).then((made) => (stopped(), made)),
      );
    },
  };
}

function answerAtlas(question: AtlasQuestion): AtlasAnswer {
  if (question.what === "reference") return { what: "reference", reference: referenceAmong(question.concepts) };
  if (question.what === "doubts") return { what: "doubts", doubts: doubtful(question.roadmap, question.corrections) };
  if (question.what === "compare") return { what: "compare", comparison: compareRoadmaps(question.atlas, question.roadmaps) };
  const atlas = alignRoadmaps(question.roadmaps, question.decisions);
  return { what: "atlas", atlas, reference: referenceAmong(atlas.concepts.map(({ id }) => id)) };
}

const workers: Workers = {
  parse: near(importText),
  imports: near(({ files, kinds }) => importFiles(files, { kinds })),
  layout: near(({ drawing, options }) => options.map((one) => layOutAlone(drawing, one))),
  atlas: near(answerAtlas),
  plan: near(answerPlan),
  versions: near(answerVersion),
};

export interface AppWindow extends Pick<DocumentIntake, "takeFiles" | "takeText" | "readAs" | "add" | "drop">, OutlookActions, PlanActions {
  readonly store: AppStore;
  readonly state: () => AppState;
  set(change: (state: AppState) => AppState): void;
  /** The moment, as this window's clock shows it. */
  now(): number;
  turnClock(by: number): void;
  readonly workers: Workers;
  close(): void;
}

/** Opens a window on a workspace; what was kept there is in it. */
export async function openWindow(workspace: string): Promise<AppWindow> {
  let time = 1000;
  const now = (): number => (time += 1);
  const store = createAppStore({ ...initialState(), workspace });
  let storage: (Storage & { close(): void }) | undefined;
  keepCorrected(store);
  const kept = counted(keepState(store, async () => (storage = watched(await openLastingStorage(UPGRADES, databaseOf(workspace)))), now));
  const plans = makePlans(store, workers.plan, () => "2026-03-02", now);
  arrangeMaps(store, workers, () => kept)();
  takeLinks(store, now);
  const words = ((key: string) => key) as never;
  await kept;
  await settled();
  return {
    store,
    state: store.getState,
    set: (change) => store.setState(change, true),
    now,
    turnClock: (by) => void (time = Math.max(0, time + by)),
    workers,
    ...createDocumentIntake(store, workers, words),
    ...createPlanActions(store, plans, words, now),
    ...createOutlookActions(store),
    close: () => storage?.close(),
  };
}

function watched<T extends Storage>(storage: T): T {
  return { ...storage, list: (table) => counted(storage.list(table)), read: (table, keys) => counted(storage.read(table, keys)), write: (table, changes) => counted(storage.write(table, changes)) };
}

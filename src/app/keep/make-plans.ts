/** Sees to it that the plan view has its plan: asks the worker whenever the question changes, and lets go of questions that nobody asks any more. */
import type { Planned } from "../../state/planned.ts";
import type { AppState } from "../../state/app-state.ts";
import { takeLinked } from "../../state/learner-transitions.ts";
import { knownHere, pointAt, targetsHere } from "../../state/pointing.ts";
import type { AppStore } from "../../state/store.ts";
import { currentUnion } from "../../state/union.ts";
import type { WorkerClient } from "../../worker/client.ts";
import type { PlanAnswer, PlanQuestion } from "../../worker/plan-protocol.ts";

export interface PlanMaker {
  /** Lets go of the question at hand until it changes. */
  stop(): void;
  /** Asks again, though nothing changed. */
  again(): void;
}

/** A question that is still running so long after it was replaced is ended with its worker; a shorter one is waited for, which costs less. Milliseconds. */
const PATIENCE = 250;
const NEXT_BEST = 3;

interface Question {
  readonly key: string;
  readonly ask: PlanQuestion;
}

/** Starts looking after a store. `today` says the day, `now` the moment. */
export function makePlans(store: AppStore, planner: WorkerClient<PlanQuestion, PlanAnswer>, today: () => string, now: () => number): PlanMaker {
  let running: { readonly key: string; readonly stop: AbortController } | null = null;
  let refused: string | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;

  const run = async ({ key, ask }: Question): Promise<void> => {
    const stop = new AbortController();
    running = { key, stop };
    store.setState({ planWork: "working" });
    try {
      const answer = await planner.ask(ask, { signal: stop.signal });
      end();
      store.setState({ planned: { key, ...answer } satisfies Planned, planWork: "idle" });
      look();
    } catch (error) {
      end();
      if (error instanceof DOMException && error.name === "AbortError") return look();
      refused = key;
      store.setState({ planWork: "failed" });
    }
  };
  const end = (): void => {
    running = null;
    clearTimeout(late);
    late = undefined;
  };
  const look = (): void => {
    takeLink(store, now);
    const state = store.getState();
    const question = questionOf(state, today());
    if (question === null || question.key === refused || question.key === running?.key) return;
    if (running !== null) {
      const { stop } = running;
      late ??= setTimeout(() => stop.abort(), PATIENCE);
      return;
    }
    if (question.key === state.planned?.key) return;
    refused = null;
    void run(question);
  };
  const watch = watching(look);
  store.subscribe(watch);
  return {
    stop() {
      if (running === null) return;
      refused = running.key;
      running.stop.abort();
      store.setState({ planWork: "stopped" });
    },
    again() {
      refused = null;
      look();
    },
  };
}

/** Calls `look` only when something changed on which a plan depends. */
function watching(look: () => void): (state: AppState) => void {
  let last: readonly unknown[] = [];
  return (state) => {
    const parts = [state.view, state.union, state.chosen, state.opened, state.known, state.targets, state.planning, state.asked, state.linked];
    if (parts.every((part, at) => part === last[at])) return;
    last = parts;
    look();
  };
}

/** Brings what a link asks for into the state once the atlas knows its targets. */
function takeLink(store: AppStore, now: () => number): void {
  const state = store.getState();
  if (state.view !== "plan" || state.linked === null || currentUnion(state) === null) return;
  const { targets = [], planning = {} } = state.linked;
  const wanted = pointAt(state, targets);
  const there = targetsHere(state);
  const same = wanted.length === there.size && wanted.every(({ id }) => there.has(id));
  store.setState({ ...takeLinked(state, same ? [] : wanted, planning, now()), linked: null }, true);
}

/** What the state asks of the planner; null while something is missing. */
function questionOf(state: AppState, today: string): Question | null {
  const union = currentUnion(state);
  if (state.view !== "plan" || state.linked !== null || union === null) return null;
  const roadmaps = state.chosen.flatMap((id) => {
    const open = state.opened[id];
    return open === undefined ? [] : [{ ...open.roadmap, id: id as typeof open.roadmap.id }];
  });
  if (roadmaps.length < state.chosen.length || roadmaps.length === 0) return null;
  const { bases, hoursPerWeek, start, assume, take, skip } = state.planning;
  const known = [...knownHere(state)].sort();
  const targets = [...targetsHere(state)].sort();
  const asked = state.asked;
  const options = { roadmaps: roadmaps.map(({ id }) => id), bases, hoursPerWeek, also: [...targets, ...known] };
  const request = { targets, known, assumePrerequisites: assume, take, skip, alternatives: NEXT_BEST };
  const begin = start ?? today;
  return {
    key: JSON.stringify([union.key, options, request, begin, asked]),
    ask: { atlas: union.atlas, roadmaps, options, request, start: begin, asked },
  };
}

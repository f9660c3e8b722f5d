/** The learner's changes as pure functions. Each of those that can be taken back leaves a step. */
import type { KnownConcept, Label, LearnerSettings, Target } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import { type Pointed, type Step, withoutPointed, withPointed } from "./learner.ts";

/** So many steps can be taken back. */
const MOST_STEPS = 200;

/** The state with concepts marked as known at a moment. `label` names them where they are one. */
export function markKnown(state: AppState, concepts: readonly Pointed[], label: Label | null, when: number): AppState {
  return take(state, { what: "known", label, known: withPointed(state.known, concepts, when), targets: {} });
}

/** The state with concepts no longer marked as known. */
export function unmarkKnown(state: AppState, concepts: readonly Pointed[], label: Label | null): AppState {
  return take(state, { what: "unknown", label, known: withoutPointed(state.known, concepts), targets: {} });
}

/** The state with concepts among the targets. */
export function addTargets(state: AppState, concepts: readonly Pointed[], label: Label | null, when: number): AppState {
  return take(state, { what: "target", label, known: {}, targets: withPointed(state.targets, concepts, when) });
}

/** The state with concepts no longer among the targets. */
export function removeTargets(state: AppState, concepts: readonly Pointed[], label: Label | null): AppState {
  return take(state, { what: "no-target", label, known: {}, targets: withoutPointed(state.targets, concepts) });
}

/** The state with the targets that a link names in place of all others; told only where there were others. */
export function replaceTargets(state: AppState, concepts: readonly Pointed[], when: number): AppState {
  const gone = Object.fromEntries(Object.entries(state.targets).map(([key, before]) => [key, { before, after: null }]));
  const next = take(state, { what: "link", label: null, known: {}, targets: { ...gone, ...withPointed({}, concepts, when) } });
  return Object.keys(gone).length === 0 ? { ...next, told: state.told } : next;
}

/** The state one step back; records that another window changed meanwhile stay as they are now. */
export function undo(state: AppState): AppState {
  const step = state.past.at(-1);
  if (step === undefined) return state;
  const back = apply(state, step, "after", "before");
  return { ...back, past: state.past.slice(0, -1), future: [...state.future, step], told: { step, undone: true } };
}

/** The state with the last step that was taken back taken again. */
export function redo(state: AppState): AppState {
  const step = state.future.at(-1);
  if (step === undefined) return state;
  const again = apply(state, step, "before", "after");
  return { ...again, past: [...state.past, step], future: state.future.slice(0, -1), told: { step, undone: false } };
}

/** The state with some of the plan's settings changed. */
export function setPlanning(state: AppState, planning: Partial<LearnerSettings>): AppState {
  return { ...state, planning: { ...state.planning, ...planning } };
}

function take(state: AppState, step: Omit<Step, "count">): AppState {
  const count = Object.keys(step.known).length + Object.keys(step.targets).length;
  if (count === 0) return state;
  const taken: Step = { ...step, count };
  return { ...apply(state, taken, "before", "after"), past: [...state.past, taken].slice(-MOST_STEPS), future: [], told: { step: taken, undone: false } };
}

type Side = "before" | "after";

function apply(state: AppState, { known, targets }: Step, from: Side, to: Side): AppState {
  return { ...state, known: changed(state.known, known, from, to), targets: changed(state.targets, targets, from, to) };
}

/** The records with those changes whose `from` side is how things still are. */
function changed<T extends KnownConcept | Target>(
  records: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, Readonly<Record<Side, T | null>>>>,
  from: Side,
  to: Side,
): Readonly<Record<string, T>> {
  const next: Record<string, T> = { ...records };
  for (const [key, sides] of Object.entries(changes)) {
    if ((next[key]?.when ?? null) !== (sides[from]?.when ?? null)) continue;
    const record = sides[to];
    if (record === null) delete next[key];
    else next[key] = record;
  }
  return next;
}

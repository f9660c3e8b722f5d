/**
 * One history of every change of the learner's data. A step is found by comparing the slices of the state before and after
 * a change, so that whatever is kept in a slice can be taken back without an inverse of its own.
 */
import type { Label } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import { HISTORY_SLICES } from "./history-slices.ts";

/** What was done, in words that the reader's language finds under `undo`. */
export type Deed =
  | "known" | "knownMany" | "unknown" | "unknownMany" | "target" | "targetMany" | "no-target" | "no-targetMany" | "link" | "linkMarks"
  | "noted" | "note-gone" | "moved" | "movedBack" | "movedBackMany"
  | "hoursPerWeek" | "start" | "startToday" | "bases" | "assumeOn" | "assumeOff" | "take" | "skip"
  | "join" | "split" | "splitOff" | "withdrawn"
  | "corrected" | "correctedMany" | "uncorrected" | "uncorrectedMany"
  | "added" | "addedMany" | "replaced" | "removed" | "written";

/** What the words are about: concepts, titles of roadmaps, or values, which are their own names. */
export interface Called {
  readonly id: string;
  readonly label: Label;
}

interface StepWords {
  readonly what: Deed;
  /** At most two; the words of several say how many instead. */
  readonly names: readonly Called[];
}

/** What a record was before a step and after it; null for none. */
type Changes = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
type Side = "before" | "after";

/** One thing that the learner did and can take back. */
export interface Step extends StepWords {
  /** So many records changed. */
  readonly count: number;
  /** Steps of one gesture have the same text; null for a step that stands alone. */
  readonly gesture: string | null;
  /** By slice. */
  readonly changes: Readonly<Record<string, Changes>>;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The step that was just taken or taken back, to be told; null once told. */
  readonly told: { readonly step: Step; readonly undone: boolean } | null;
}

/** So many steps can be taken back. */
const MOST_STEPS = 200;

/** A history in which nothing was done. */
export function newHistory(): History {
  return { past: [], future: [], told: null };
}

/**
 * The state after a change of data, with a step that takes it back; just the change where no data changed. Steps of one
 * gesture become one, as long as nothing else was done and the note about it is still there.
 */
export function takeStep(state: AppState, words: StepWords, change: (state: AppState) => AppState, gesture: string | null = null): AppState {
  const next = change(state);
  const changes = differences(state, next);
  if (isEmpty(changes)) return next;
  const last = state.past.at(-1);
  const goesOn = gesture !== null && last !== undefined && last.gesture === gesture && state.told?.step === last && !state.told.undone;
  const all = goesOn ? joined(last.changes, changes) : changes;
  const before = goesOn ? state.past.slice(0, -1) : state.past;
  if (isEmpty(all)) return { ...next, past: before, told: null };
  const count = Object.values(all).reduce((sum, records) => sum + Object.keys(records).length, 0);
  const step: Step = { ...words, count, gesture, changes: all };
  return { ...next, past: [...before, step].slice(-MOST_STEPS), future: [], told: { step, undone: false } };
}

/** The state one step back; records that another window changed meanwhile stay as they are now. */
export function undo(state: AppState): AppState {
  const step = state.past.at(-1);
  if (step === undefined) return state;
  return { ...turned(state, step, "after", "before"), past: state.past.slice(0, -1), future: [...state.future, step], told: { step, undone: true } };
}

/** The state with the last step that was taken back taken again. */
export function redo(state: AppState): AppState {
  const step = state.future.at(-1);
  if (step === undefined) return state;
  return { ...turned(state, step, "before", "after"), past: [...state.past, step], future: state.future.slice(0, -1), told: { step, undone: false } };
}

function differences(before: AppState, after: AppState): Step["changes"] {
  const found = HISTORY_SLICES.flatMap((slice) => {
    const [watched, now] = [slice.watch(before), slice.watch(after)];
    if (watched.length === now.length && watched.every((part, at) => part === now[at])) return [];
    const [were, are] = [slice.records(before), slice.records(after)];
    const keys = [...new Set([...Object.keys(were), ...Object.keys(are)])].filter((key) => !isSame(slice, recordAt(were, key), recordAt(are, key)));
    return keys.length === 0 ? [] : [[slice.name, Object.fromEntries(keys.map((key) => [key, { before: recordAt(were, key) ?? null, after: recordAt(are, key) ?? null }]))] as const];
  });
  return Object.fromEntries(found);
}

/** The changes of two steps as one; what the second brings back to what it was before the first is no change. */
function joined(first: Step["changes"], second: Step["changes"]): Step["changes"] {
  const slices = HISTORY_SLICES.flatMap((slice) => {
    const [one, two] = [first[slice.name] ?? {}, second[slice.name] ?? {}];
    const both = Object.entries({ ...one, ...two }).map(([key, { before, after }]) => [key, { before: (recordAt(one, key) ?? { before }).before, after }] as const);
    const changes = both.filter(([, { before, after }]) => !isSame(slice, before, after));
    return changes.length === 0 ? [] : [[slice.name, Object.fromEntries(changes)] as const];
  });
  return Object.fromEntries(slices);
}

/** The state with every record that still is as on one side of a step put to what it is on the other. */
function turned(state: AppState, { changes }: Step, from: Side, to: Side): AppState {
  return HISTORY_SLICES.reduce((now, slice) => {
    const there = slice.records(now);
    const entries = Object.entries(changes[slice.name] ?? {}).filter(([key, sides]) => isSame(slice, recordAt(there, key), sides[from]));
    return entries.length === 0 ? now : slice.put(now, Object.fromEntries(entries.map(([key, sides]) => [key, sides[to]])));
  }, state);
}

/** The record of a key, which may be a name that every object has, such as "constructor". */
function recordAt<V>(records: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(records, key) ? records[key] : undefined;
}

function isSame(slice: (typeof HISTORY_SLICES)[number], one: unknown, other: unknown): boolean {
  const none = one === undefined || one === null;
  return none || other === undefined || other === null ? none === (other === undefined || other === null) : slice.same(one, other);
}

function isEmpty(changes: Step["changes"]): boolean {
  return Object.keys(changes).length === 0;
}

/** The parts of the state whose changes can be taken back, each as records by key. A new kind of data adds its slice here. */
import type { AppState, OpenRoadmap, ShelfEntry } from "./app-state.ts";
import { correctionKey } from "./correction-key.ts";
import { pairKey } from "./decided.ts";
import { keepSelection } from "./places.ts";
import { openRoadmap, unshelve } from "./shelf.ts";
import { CHOSEN } from "./union.ts";
import { withoutPlaces } from "./without-places.ts";

interface Slice<V> {
  readonly name: string;
  /** The parts that the records are made of: all the same as long as no record changed. */
  watch(state: AppState): readonly unknown[];
  records(state: AppState): Readonly<Record<string, V>>;
  same(one: V, other: V): boolean;
  /** The state with these records; null takes one away. */
  put(state: AppState, records: Readonly<Record<string, V | null>>): AppState;
}

/** A part of the state that is records already. */
function recordSlice(name: "known" | "targets" | "notes" | "places"): Slice<{ readonly when: number }> {
  return {
    name,
    watch: (state) => [state[name]],
    records: (state) => state[name],
    same: (one, other) => one.when === other.when,
    put: (state, records) => ({ ...state, [name]: Object.fromEntries(Object.entries({ ...state[name], ...records }).filter(([, record]) => record !== null)) }),
  };
}

const planning: Slice<unknown> = {
  name: "planning",
  watch: (state) => [state.planning],
  records: (state) => ({ ...state.planning }),
  same: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  put: (state, records) => ({ ...state, planning: { ...state.planning, ...records } }),
};

interface Listed<V> {
  readonly value: V;
  /** Its place among all, counted from 0. */
  readonly at: number;
}

/** A part of the state that is a list in which no key stands twice. */
function listSlice<N extends "decisions" | "corrections", V extends AppState[N][number]>(name: N, keyOf: (value: V) => string): Slice<Listed<V>> {
  const list = (state: AppState): readonly V[] => state[name] as readonly V[];
  return {
    name,
    watch: (state) => [state[name]],
    records: (state) => Object.fromEntries(list(state).map((value, at) => [keyOf(value), { value, at }])),
    same: (one, other) => JSON.stringify(one.value) === JSON.stringify(other.value),
    put: (state, records) => {
      const next = list(state).filter((value) => !(keyOf(value) in records));
      for (const { value, at } of inOrder(records)) next.splice(at, 0, value);
      return { ...state, [name]: next };
    },
  };
}

interface Shelved {
  readonly entry: ShelfEntry;
  readonly open: OpenRoadmap;
  /** Its place on the shelf, counted from 0. */
  readonly at: number;
  /** Its place among the chosen, -1 for none. */
  readonly chosenAt: number;
  readonly shown: boolean;
}

/** The reader's own roadmaps, with where they stood. */
const roadmaps: Slice<Shelved> = {
  name: "roadmaps",
  watch: (state) => [state.shelf, state.opened],
  records: ({ shelf, opened, chosen, shown }) =>
    Object.fromEntries(
      shelf.flatMap((entry, at) => {
        const open = opened[entry.id];
        return entry.own && open !== undefined ? [[entry.id, { entry, open, at, chosenAt: chosen.indexOf(entry.id), shown: shown === entry.id }]] : [];
      }),
    ),
  same: ({ open: one }, { open: other }) => one.text === other.text && (sourceOf(one) === sourceOf(other) || JSON.stringify(sourceOf(one)) === JSON.stringify(sourceOf(other))),
  put: (state, records) => {
    const gone = Object.keys(records).filter((id) => records[id] === null);
    return keepSelection(inOrder(records).reduce(putBack, gone.reduce(unshelve, state)));
  },
};

function sourceOf({ roadmap, source = roadmap }: OpenRoadmap): OpenRoadmap["roadmap"] {
  return source;
}

function putBack(state: AppState, { entry, open, at, chosenAt, shown }: Shelved): AppState {
  const others = state.shelf.filter((one) => one.id !== entry.id);
  const builtin = state.shelf.filter((one) => !one.own).length;
  const place = Math.max(at, builtin);
  const shelf = [...others.slice(0, place), entry, ...others.slice(place)];
  const isChosen = chosenAt >= 0 && !state.chosen.includes(entry.id) && state.chosen.length < CHOSEN.most;
  const chosen = isChosen ? [...state.chosen.slice(0, chosenAt), entry.id, ...state.chosen.slice(chosenAt)] : state.chosen;
  const placements = state.opened[entry.id]?.text === open.text ? state.placements : withoutPlaces(state, entry.id);
  const next = openRoadmap({ ...state, shelf, chosen, placements }, entry.id, open);
  return shown && next.shown !== entry.id ? { ...next, shown: entry.id, selection: state.view === "map" ? null : next.selection, reading: null, looking: null } : next;
}

/** The records that are there, the first place first. */
function inOrder<V extends { readonly at: number }>(records: Readonly<Record<string, V | null>>): readonly V[] {
  return Object.values(records).flatMap((record) => record ?? []).sort((a, b) => a.at - b.at);
}

export const HISTORY_SLICES: readonly Slice<unknown>[] = [recordSlice("known"), recordSlice("targets"), recordSlice("notes"), recordSlice("places"), planning, listSlice("decisions", pairKey), listSlice("corrections", correctionKey), roadmaps].map((slice) => slice as Slice<unknown>);

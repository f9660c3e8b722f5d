/** Which parts of the state are kept, as what records, and how kept records come back into it. */
import type { KeptRecords, Records, TableName } from "../../io/storage.ts";
import type { AppState } from "../../state/app-state.ts";
import { correctionKey } from "../../state/correction-key.ts";
import { pairKey } from "../../state/decided.ts";
import { DEFAULT_PLANNING } from "../../state/learner.ts";
import { keepSelection } from "../../state/places.ts";
import { openRoadmap, reshelve, unshelve } from "../../state/shelf.ts";

export interface KeptSlice<T extends TableName> {
  readonly table: T;
  /** The parts that the records are made of: all the same as last time as long as nothing is to be written. */
  watch(state: AppState): readonly unknown[];
  /** The records of a state; `kept` are those that are kept already, `when` is now. */
  take(state: AppState, kept: Records<T>, when: number): Records<T>;
  same(one: KeptRecords[T], other: KeptRecords[T]): boolean;
  /** The state with kept records in it, and without those that are gone (undefined). */
  bring(state: AppState, records: Records<T>): AppState;
}

const roadmaps: KeptSlice<"roadmaps"> = {
  table: "roadmaps",
  watch: ({ opened, shelf }) => shelf.flatMap(({ id, own }) => (own ? [opened[id]] : [])),
  take: ({ opened, shelf }, kept, when) => {
    const own = shelf.flatMap(({ id, own: isOwn, colour }) => (isOwn && opened[id] !== undefined ? [{ id, colour, open: opened[id] }] : []));
    const moments = inOrder(own.map(({ id }) => kept[id]?.when), when);
    return Object.fromEntries(own.map(({ id, colour, open }, at) => [id, { id: open.roadmap.id, roadmap: open.source ?? open.roadmap, text: open.text, ...(open.origins === undefined ? {} : { origins: [...open.origins] }), colour, when: moments[at]! }]));
  },
  same: (one, other) => one.roadmap === other.roadmap && one.text === other.text && one.colour === other.colour,
  bring: (state, records) => {
    const gone = Object.keys(records).filter((id) => records[id] === undefined);
    const come = Object.entries(records).flatMap(([id, record]) => (record === undefined ? [] : [{ id, record }]));
    come.sort((a, b) => a.record.when - b.record.when);
    const all = come.reduce(
      (now, { id, record: { roadmap, text, origins, colour } }) =>
        openRoadmap(reshelve(now, { id, title: roadmap.title, language: roadmap.language, own: true, colour }), id, { roadmap, text, ...(origins === undefined ? {} : { origins }) }),
      gone.reduce(unshelve, state),
    );
    return keepSelection(all);
  },
};

/**
 * Moments by which the shelf comes back in its order: those that are known, and for what is new one between its
 * neighbours', now at the end. Neighbours of one moment leave no room; then the names decide, as they did.
 */
function inOrder(known: readonly (number | undefined)[], now: number): readonly number[] {
  const moments: number[] = [];
  for (const [at, moment] of known.entries()) {
    const before = moments[at - 1];
    const after = known.slice(at + 1).find((one) => one !== undefined);
    const late = before === undefined ? now : Math.max(now, before + 1);
    moments.push(moment ?? (after === undefined || after > late ? late : before === undefined ? Math.max(0, after - 1) : Math.floor((before + after) / 2)));
  }
  return moments;
}

const corrections: KeptSlice<"corrections"> = {
  table: "corrections",
  watch: (state) => [state.corrections],
  take: (state, kept, when) =>
    Object.fromEntries(
      state.corrections.map((correction, at) => {
        const last = kept[correctionKey(correction)];
        return [correctionKey(correction), last?.correction === correction ? last : { correction, at, when }];
      }),
    ),
  same: (one, other) => one === other,
  bring: (state, come) => {
    const rest = state.corrections.filter((correction) => !(correctionKey(correction) in come));
    const found = Object.values(come).flatMap((record) => record ?? []);
    return { ...state, corrections: [...rest, ...found.sort((a, b) => a.when - b.when || a.at - b.at).map(({ correction }) => correction)] };
  },
};

const decisions: KeptSlice<"decisions"> = {
  table: "decisions",
  watch: (state) => [state.decisions],
  take: (state, kept, when) =>
    Object.fromEntries(
      state.decisions.map((decision) => {
        const last = kept[pairKey(decision)];
        return [pairKey(decision), last?.decision === decision ? last : { decision, when }];
      }),
    ),
  same: (one, other) => one === other,
  bring: (state, come) => {
    const rest = state.decisions.filter((decision) => !(pairKey(decision) in come));
    const found = Object.values(come).flatMap((record) => record ?? []);
    return { ...state, decisions: [...rest, ...found.sort((a, b) => a.when - b.when).map(({ decision }) => decision)] };
  },
};

type Simple = "known" | "targets" | "notes" | "places";

/** A part of the state that is records already. */
function records<T extends Simple>(table: T): KeptSlice<T> {
  return {
    table,
    watch: (state) => [state[table]],
    take: (state) => state[table] as Records<T>,
    same: (one, other) => one === other,
    bring: (state, come) => {
      const entries = Object.entries({ ...state[table], ...come }).filter(([, record]) => record !== undefined);
      return { ...state, [table]: Object.fromEntries(entries) };
    },
  };
}

const settings: KeptSlice<"settings"> = {
  table: "settings",
  watch: ({ planning }) => [planning],
  take: ({ planning }) => (planning === DEFAULT_PLANNING ? {} : { plan: planning }),
  same: (one, other) => one === other,
  bring: (state, come) => ({ ...state, planning: come["plan"] ?? state.planning }),
};

export const KEPT_SLICES = [roadmaps, records("known"), records("targets"), records("notes"), corrections, decisions, records("places"), settings] as const;

/** Keeps every opened roadmap as the reader's corrections have it, whatever changes: the corrections, or what is opened. */
import { applyCorrections, type Correction, type Roadmap } from "../../../graph/index.ts";
import type { AppState, OpenRoadmap, Selection } from "../../state/app-state.ts";
import { byName } from "../../state/shelf.ts";
import type { AppStore } from "../../state/store.ts";

/** Which corrections an opened roadmap was made with. */
const made = new WeakMap<OpenRoadmap, readonly Correction[]>();
const none: readonly Correction[] = [];

/** The state with every opened roadmap corrected; the same state where all of them are. */
export function recorrect(state: AppState): AppState {
  let opened: Record<string, OpenRoadmap> | null = null;
  let { selection } = state;
  for (const [id, open] of Object.entries(state.opened)) {
    const own = state.corrections.filter((one) => one.roadmap === id);
    const last = made.get(open) ?? (open.source === undefined ? none : null);
    if (last !== null && last.length === own.length && last.every((one, at) => one === own[at])) continue;
    const next = corrected(open, id, own);
    made.set(next, own);
    opened = byName({ ...(opened ?? state.opened), [id]: next });
    if (id === state.shown && state.view === "map") selection = follow(selection, next.roadmap);
  }
  return opened === null ? state : { ...state, opened, selection };
}

/** Looks after a store. */
export function keepCorrected(store: AppStore): void {
  const look = (): void => {
    const state = store.getState();
    const next = recorrect(state);
    if (next !== state) store.setState(next, true);
  };
  store.subscribe(look);
  look();
}

function corrected(open: OpenRoadmap, id: string, own: readonly Correction[]): OpenRoadmap {
  const source = open.source ?? open.roadmap;
  const { text, reference } = open;
  const shelved = { ...source, id: id as Roadmap["id"] };
  const { roadmap, unfit } = applyCorrections(shelved, own, text);
  const known = new Set(open.roadmap.concepts.map((concept) => concept.id));
  const same = roadmap.concepts.every((concept) => known.has(concept.id));
  const ids = new Set(roadmap.concepts.map((concept) => concept.id));
  const kept = reference === undefined || !same ? {} : { reference: reference.filter(({ before, after }) => ids.has(before) && ids.has(after)) };
  if (roadmap === shelved && unfit.length === 0) return { roadmap: source, text, ...kept };
  return { roadmap: roadmap === shelved ? source : roadmap, text, ...kept, source, unfit };
}

/** The selection under the names that its concepts have by now; null where they are gone. */
function follow(selection: Selection | null, roadmap: Roadmap): Selection | null {
  if (selection === null) return null;
  const ids = new Set<string>(roadmap.concepts.map(({ id }) => id));
  const now = (id: string) => {
    if (ids.has(id)) return roadmap.concepts.find((one) => one.id === id)!.id;
    const change = roadmap.corrected?.findLast((one) => (one.kind === "rename" || one.kind === "merge") && one.concept.concept === id);
    if (change?.kind === "merge") return roadmap.concepts.find((one) => one.id === change.into.concept)?.id;
    return change?.kind === "rename" ? roadmap.concepts.find(({ label }) => label.zh === change.label.zh && label.en === change.label.en)?.id : undefined;
  };
  if (selection.type === "concept") {
    const id = now(selection.id);
    return id === undefined ? null : { type: "concept", id };
  }
  const [before, after] = [now(selection.before), now(selection.after)];
  if (before === undefined || after === undefined) return null;
  const has = (one: string, other: string): boolean => roadmap.prerequisites.some((arrow) => arrow.before === one && arrow.after === other);
  if (has(before, after)) return { type: "arrow", before, after };
  return has(after, before) ? { type: "arrow", before: after, after: before } : { type: "concept", id: after };
}

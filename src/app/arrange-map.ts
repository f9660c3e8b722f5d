/** Sees to it that what the state wants to show is at hand: the data of the roadmaps, their atlas, and positions in this language and direction. */
import type { Placement } from "../../graph/index.ts";
import { ALL } from "../io/builtin-files.ts";
import { readBuiltinIndex, readBuiltinPlacement, readBuiltinRoadmap } from "../io/read-builtin.ts";
import { type AppState, directionIn, type ShelfEntry } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import { openRoadmap, select, shelve, showRoadmap } from "../state/transitions.ts";
import { currentUnion, isUnion, unionKey } from "../state/union.ts";
import { chooseSome, receiveUnion } from "../state/union-transitions.ts";
import { LARGEST_MAP, mapDrawing } from "../view/map-drawing.ts";
import type { MapRecord } from "../view/map-record.ts";
import { bestPlacement, isLaidOutAlone, spacingsToTry } from "../view/page-fit.ts";
import { placementKey, recordToPlace } from "../view/shown-map.ts";
import type { Workers } from "../worker/workers.ts";
import { createErrands } from "./errands.ts";

/** Starts looking after a store and answers the function that looks again, for a second try. `kept` settles once the reader's own roadmaps are on the shelf. */
export function arrangeMaps(store: AppStore, { layout, atlas }: Pick<Workers, "layout" | "atlas">, kept: Promise<void>): () => void {
  const once = createErrands(store);
  const only = { layout: createOnly(), atlas: createOnly() };

  const findReference = (id: string, state: AppState): void => {
    const open = state.opened[id];
    if (open === undefined || open.reference !== undefined) return;
    once(`reference ${id}`, { what: "union", id }, async () => {
      const { reference } = await atlas.ask({ what: "reference", concepts: open.roadmap.concepts.map((concept) => concept.id) });
      return (now) => (now.opened[id] === undefined ? now : openRoadmap(now, id, { ...now.opened[id], reference }));
    });
  };
  const align = (state: AppState): void => {
    const key = unionKey(state);
    const roadmaps = state.shelf.map(({ id }) => ({ ...state.opened[id]!.roadmap, id: id as never }));
    once(`atlas ${key}`, { what: "union", id: "" }, async () => {
      const signal = only.atlas.begin(key);
      store.setState({ working: "align" });
      const answer = await atlas.ask({ what: "atlas", roadmaps, decisions: state.decisions }, { signal });
      only.atlas.end();
      return (now) => (answer.what === "atlas" ? receiveUnion(now, { key, atlas: answer.atlas, reference: answer.reference }) : now);
    });
  };
  const place = (state: AppState, key: string, record: MapRecord, builtin: string | null): void => {
    if (state.placements[key] !== undefined || record.concepts.length === 0 || record.concepts.length > LARGEST_MAP) return;
    const { language } = state;
    const direction = directionIn(state.room);
    once(key, { what: "layout", id: key }, async () => {
      const drawing = mapDrawing(record, language, direction);
      const ask = async (): Promise<Placement> =>
        bestPlacement(await layout.ask({ drawing, options: spacingsToTry(drawing), alone: isLaidOutAlone(drawing) }, { signal: only.layout.begin(key) }));
      const placement = builtin === null ? await ask() : await readBuiltinPlacement(builtin, language, direction);
      return (now) => ({ ...now, placements: { ...now.placements, [key]: placement } });
    });
  };

  const look = (): void => {
    const state = store.getState();
    if (state.trouble !== null) return;
    if (!state.shelf.some((entry) => !entry.own)) return once("index", { what: "start", id: "" }, () => loadIndex(kept));
    const wanted = wantedEntries(state);
    const missing = wanted.filter(({ id }) => state.opened[id] === undefined);
    for (const { id, own } of missing) if (!own) once(id, { what: "roadmap", id }, () => loadRoadmap(id));
    const key = placementKey(state);
    if (key === null) return;
    only.layout.stopUnless(key);
    only.atlas.stopUnless(isUnion(state.view) ? unionKey(state) : null);
    if (missing.length > 0) return;
    if (isUnion(state.view)) {
      if (currentUnion(state) === null) return align(state);
    } else findReference(wanted[0]!.id, state);
    const record = recordToPlace(store.getState());
    if (record !== null) place(state, key, record, builtinOf(state));
  };
  store.subscribe(look);
  return look;
}

/** The roadmaps whose data a view needs: the shown one, or everything on the shelf. */
function wantedEntries({ view, shelf, shown }: AppState): readonly ShelfEntry[] {
  return isUnion(view) ? shelf : shelf.filter((entry) => entry.id === shown);
}

/** The name under which the build has laid out what the view shows; null where it has not. */
function builtinOf(state: AppState): string | null {
  if (isUnion(state.view)) return unionKey(state) === "" && state.shelf.length > 1 ? ALL : null;
  return state.shelf.some((entry) => entry.id === state.shown && !entry.own) ? state.shown : null;
}

interface Only {
  begin(key: string): AbortSignal;
  end(): void;
  stopUnless(key: string | null): void;
}

/** One thing at a time: what is under way is stopped when something else is wanted. */
function createOnly(): Only {
  let running: { readonly key: string; readonly stop: AbortController } | null = null;
  return {
    begin(key) {
      const stop = new AbortController();
      running = { key, stop };
      return stop.signal;
    },
    end() {
      running = null;
    },
    stopUnless(key) {
      if (running === null || running.key === key) return;
      running.stop.abort();
      running = null;
    },
  };
}

async function loadIndex(kept: Promise<void>): Promise<(state: AppState) => AppState> {
  const [{ roadmaps }] = await Promise.all([readBuiltinIndex(), kept]);
  return (state) => {
    const next = shelve(state, roadmaps.map((one) => ({ ...one, own: false })));
    const wanted = next.shelf.some((entry) => entry.id === next.shown) ? next.shown : (next.shelf[0]?.id ?? null);
    if (wanted === null) return next;
    const shown = wanted === next.shown ? next : next.shown === null ? { ...next, shown: wanted } : showRoadmap(next, wanted);
    return isUnion(shown.view) ? chooseSome(shown) : shown;
  };
}

async function loadRoadmap(id: string): Promise<(state: AppState) => AppState> {
  const loaded = await readBuiltinRoadmap(id);
  return (state) => {
    const next = openRoadmap(state, id, loaded);
    return next.shown === id && !isUnion(next.view) ? select(next, next.selection) : next;
  };
}

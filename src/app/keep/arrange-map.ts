/** Sees to it that what the state wants to show is at hand: the data of the roadmaps, their atlas, and positions in this language and direction. */
import type { Placement } from "../../../graph/index.ts";
import { ALL } from "../../io/builtin-files.ts";
import { readBuiltinIndex, readBuiltinPlacement, readBuiltinRoadmap } from "../../io/read-builtin.ts";
import { type AppState, directionIn, type ShelfEntry } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";
import { openRoadmap, select, shelve, showRoadmap } from "../../state/transitions.ts";
import { correctedKey } from "../../state/corrected-key.ts";
import { isUnion, unionKey } from "../../state/union.ts";
import { chooseSome } from "../../state/union-transitions.ts";
import { foldedFirst } from "../../view/fold/folded-first.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { isPlaced, LARGEST_MAP } from "../../view/map/placed-map.ts";
import { placementKey, recordToPlace } from "../../view/map/shown-map.ts";
import type { Workers } from "../../worker/workers.ts";
import { arrangeSeveral } from "./arrange-several.ts";
import { createErrands } from "./errands.ts";
import { createOnly } from "./only.ts";

/** Starts looking after a store and answers the function that looks again, for a second try. What `kept` answers settles once the reader's own roadmaps are on the shelf. */
export function arrangeMaps(store: AppStore, { layout, atlas }: Pick<Workers, "layout" | "atlas">, kept: () => Promise<void>): () => void {
  const once = createErrands(store);
  const several = arrangeSeveral(store, atlas, once);
  const only = createOnly();
  /** What a placement was made for: the best there is for it, whatever it lacks. Asking again would give the same. */
  const madeFor = new WeakMap<Placement, MapRecord>();

  const place = (state: AppState, key: string, record: MapRecord, builtin: string | null): void => {
    const there = state.placements[key];
    if ((there !== undefined && (builtin !== null || madeFor.get(there) === record || isPlaced(record, there))) || record.concepts.length === 0 || record.concepts.length > LARGEST_MAP) return;
    const { language } = state;
    const direction = directionIn(state.room);
    once(key, { what: "layout", id: key }, async () => {
      const ask = async (): Promise<Placement> => {
        const [{ mapDrawing }, { bestPlacement, isLaidOutAlone, spacingsToTry }] = await Promise.all([import("../../view/map/map-drawing.ts"), import("../../view/map/page-fit.ts")]);
        const drawing = mapDrawing(record, language, direction);
        return bestPlacement(await layout.ask({ drawing, options: spacingsToTry(drawing), alone: isLaidOutAlone(drawing) }, { signal: only.begin(key) }));
      };
      const placement = builtin === null ? await ask() : await readBuiltinPlacement(builtin, language, direction);
      madeFor.set(placement, record);
      return (now) => ({ ...now, placements: { ...now.placements, [key]: placement }, ...(placementKey(now) === key ? foldedFirst(now, record) : {}) });
    });
  };

  const look = (): void => {
    const state = store.getState();
    if (state.trouble !== null) return;
    if (!state.indexed) return once("index", { what: "start", id: "" }, () => loadFirst(store, kept));
    const wanted = wantedEntries(state);
    const missing = wanted.filter(({ id }) => state.opened[id] === undefined);
    for (const { id, own } of missing) if (!own) once(id, { what: "roadmap", id }, () => loadRoadmap(id));
    const key = placementKey(state);
    if (key === null) return;
    only.stopUnless([key]);
    several.tidy(state);
    if (missing.length > 0) return;
    if (isUnion(state.view)) several.arrange(state);
    else {
      several.findReference(wanted[0]!.id, state);
      several.findDoubts(state);
    }
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
  return state.shelf.some((entry) => entry.id === state.shown && !entry.own && correctedKey(state, [entry.id]) === "") ? state.shown : null;
}

/**
 * The list of roadmaps with what is to be shown of them first, put in together. Only where that may be the reader's own is
 * it waited for what is kept.
 */
async function loadFirst(store: AppStore, kept: () => Promise<void>): Promise<(state: AppState) => AppState> {
  const { roadmaps } = await readBuiltinIndex();
  const { shown, view } = store.getState();
  const first = shown ?? roadmaps[0]?.id;
  const isBuiltin = !isUnion(view) && roadmaps.some(({ id }) => id === first);
  if (!isBuiltin) await kept();
  const ahead = isBuiltin ? await readFirst(first!, store.getState()) : null;
  return (state) => {
    const next = { ...shelve(state, roadmaps.map((one) => ({ ...one, own: false }))), indexed: true };
    const wanted = next.shelf.some((entry) => entry.id === next.shown) ? next.shown : (next.shelf[0]?.id ?? null);
    if (wanted === null) return next;
    const shown = wanted === next.shown ? next : next.shown === null ? { ...next, shown: wanted } : showRoadmap(next, wanted);
    if (isUnion(shown.view)) return chooseSome(shown);
    return ahead?.id === wanted && shown.opened[wanted] === undefined ? ahead.bring(shown) : shown;
  };
}

/** How a built-in roadmap and its positions come into the state; null where something is amiss, which comes out when they are asked for one by one. */
async function readFirst(id: string, { language, room }: AppState): Promise<{ readonly id: string; bring(state: AppState): AppState } | null> {
  const direction = directionIn(room);
  try {
    const [loaded, placement] = await Promise.all([readBuiltinRoadmap(id), room === "narrow" ? null : readBuiltinPlacement(id, language, direction)]);
    return {
      id,
      bring(state) {
        const opened = openRoadmap(state, id, loaded);
        const next = select(opened, opened.selection);
        const key = placementKey(next);
        if (placement === null || key === null || correctedKey(next, [id]) !== "" || next.language !== language || directionIn(next.room) !== direction) return next;
        return { ...next, placements: { ...next.placements, [key]: placement } };
      },
    };
  } catch {
    return null;
  }
}

async function loadRoadmap(id: string): Promise<(state: AppState) => AppState> {
  const loaded = await readBuiltinRoadmap(id);
  return (state) => {
    const next = openRoadmap(state, id, loaded);
    return next.shown === id && !isUnion(next.view) ? select(next, next.selection) : next;
  };
}

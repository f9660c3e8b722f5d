/** Sees to it that what the state wants to show is at hand: the roadmap's data, and its positions in this language and direction. */
import { readBuiltinIndex, readBuiltinPlacement, readBuiltinRoadmap } from "../io/read-builtin.ts";
import { type AppState, directionIn, mapKey, type Trouble } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import { openRoadmap, select, shelve, showRoadmap } from "../state/transitions.ts";
import { LARGEST_MAP, mapDrawing } from "../view/map-drawing.ts";
import { bestPlacement, isLaidOutAlone, spacingsToTry } from "../view/page-fit.ts";
import type { WorkerClient } from "../worker/client.ts";
import type { LayoutAnswer, LayoutQuestion } from "../worker/protocol.ts";

/** Starts looking after a store and answers the function that looks again, for a second try. `kept` settles once the reader's own roadmaps are on the shelf. */
export function arrangeMaps(store: AppStore, layout: WorkerClient<LayoutQuestion, LayoutAnswer>, kept: Promise<void>): () => void {
  const busy = new Set<string>();
  const once = (key: string, trouble: Trouble, work: () => Promise<(state: AppState) => AppState>): void => {
    if (busy.has(key)) return;
    busy.add(key);
    work().then(
      (change) => {
        busy.delete(key);
        store.setState(change, true);
      },
      (error: unknown) => {
        busy.delete(key);
        if (!isAbort(error)) store.setState({ trouble });
      },
    );
  };
  let laid: { readonly key: string; readonly stop: AbortController } | null = null;
  const begin = (key: string): AbortSignal => {
    const stop = new AbortController();
    laid = { key, stop };
    return stop.signal;
  };
  const look = (): void => {
    const state = store.getState();
    const { shown, shelf, opened, language, room, trouble } = state;
    if (trouble !== null) return;
    if (!shelf.some((entry) => !entry.own)) return once("index", { what: "start", id: "" }, () => loadIndex(kept));
    const entry = shelf.find((one) => one.id === shown);
    if (entry === undefined) return;
    const open = opened[entry.id];
    if (open === undefined) {
      if (!entry.own) once(entry.id, { what: "roadmap", id: entry.id }, () => loadRoadmap(entry.id));
      return;
    }
    const direction = directionIn(room);
    const key = mapKey(entry.id, language, direction);
    const { roadmap } = open;
    if (laid !== null && laid.key !== key) laid.stop.abort();
    if (state.placements[key] !== undefined || roadmap.concepts.length === 0 || roadmap.concepts.length > LARGEST_MAP) return;
    once(key, { what: "layout", id: entry.id }, async () => {
      const drawing = mapDrawing(roadmap, language, direction);
      const placement = entry.own
        ? bestPlacement(await layout.ask({ drawing, options: spacingsToTry(drawing), alone: isLaidOutAlone(drawing) }, { signal: begin(key) }))
        : await readBuiltinPlacement(entry.id, language, direction);
      return (now) => ({ ...now, placements: { ...now.placements, [key]: placement } });
    });
  };
  store.subscribe(look);
  return look;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

async function loadIndex(kept: Promise<void>): Promise<(state: AppState) => AppState> {
  const [{ roadmaps }] = await Promise.all([readBuiltinIndex(), kept]);
  return (state) => {
    const next = shelve(state, roadmaps.map((one) => ({ ...one, own: false })));
    const wanted = next.shelf.some((entry) => entry.id === next.shown) ? next.shown : (next.shelf[0]?.id ?? null);
    if (wanted === null || wanted === next.shown) return next;
    return next.shown === null ? { ...next, shown: wanted } : showRoadmap(next, wanted);
  };
}

async function loadRoadmap(id: string): Promise<(state: AppState) => AppState> {
  const loaded = await readBuiltinRoadmap(id);
  return (state) => {
    const next = openRoadmap(state, id, loaded);
    return next.shown === id ? select(next, next.selection) : next;
  };
}

/** The shelf: which roadmaps there are, in which order and colour, and the data of those that are opened. */
import type { AppState, OpenRoadmap, ShelfEntry } from "./app-state.ts";

/** Roadmaps by id without the names that every object has: a link may ask for one that is called "constructor". */
export function byName(opened: AppState["opened"]): AppState["opened"] {
  return Object.assign(Object.create(null) as object, opened);
}

/** The state with a roadmap's data at hand. */
export function openRoadmap(state: AppState, id: string, opened: OpenRoadmap): AppState {
  return { ...state, opened: byName({ ...state.opened, [id]: opened }) };
}

/**
 * The state with roadmaps put on the shelf: the built-in ones first, each kind in the order of arrival; ids that are taken
 * are passed over. A colour that is not given is one that is free, for built-in ones whatever the reader's own have.
 */
export function shelve(state: AppState, entries: readonly (Omit<ShelfEntry, "colour"> & { readonly colour?: number })[]): AppState {
  const shelf = [...state.shelf];
  for (const entry of entries) {
    if (shelf.some((one) => one.id === entry.id)) continue;
    shelf.push({ ...entry, colour: entry.colour ?? freeColour(shelf.filter((one) => entry.own || !one.own)) });
  }
  return { ...state, shelf: [...shelf.filter((entry) => !entry.own), ...shelf.filter((entry) => entry.own)] };
}

/** The state with one of the reader's own roadmaps on the shelf as it is called now; it stays where it is. */
export function reshelve(state: AppState, entry: ShelfEntry): AppState {
  return { ...shelve(state, [entry]), ...(state.shelf.some(({ id, own }) => own && id === entry.id) ? { shelf: state.shelf.map((one) => (one.id === entry.id ? entry : one)) } : {}) };
}

/** The state without one of the reader's own roadmaps; its neighbour is shown when it was the shown one. */
export function unshelve(state: AppState, id: string): AppState {
  const at = state.shelf.findIndex((entry) => entry.id === id && entry.own);
  if (at < 0) return state;
  const shelf = state.shelf.filter((_, index) => index !== at);
  const { [id]: _gone, ...rest } = state.opened;
  const opened = byName(rest);
  const chosen = state.chosen.filter((one) => one !== id);
  const next = { ...state, shelf, opened, chosen, reading: state.reading?.roadmap === id ? null : state.reading, writing: state.writing?.id === id ? null : state.writing };
  if (state.shown !== id) return next;
  return { ...next, shown: (shelf[at - 1] ?? shelf[0])?.id ?? null, selection: null, reading: null };
}

/** An id for a roadmap of the reader's that no roadmap on the shelf has: the wanted one, or with a number behind it. */
export function freeId(shelf: readonly ShelfEntry[], wanted: string): string {
  const taken = new Set(shelf.map((entry) => entry.id));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}

function freeColour(shelf: readonly ShelfEntry[]): number {
  const used = new Set(shelf.map((entry) => entry.colour));
  for (let colour = 0; colour < 8; colour += 1) if (!used.has(colour)) return colour;
  return shelf.length % 8;
}

/** The end of writing: one step that takes all of it back. A file of its own, since undo ends writing too and must be there at once. */
import type { AppState } from "./app-state.ts";
import { takeStep } from "./history.ts";
import { openRoadmap } from "./shelf.ts";
import { withoutPlaces } from "./without-places.ts";

/** The state with the writing ended: one step for all of it, and the map laid out anew. */
export function endWriting(state: AppState): AppState {
  const { writing } = state;
  if (writing === null) return state;
  const { id, before } = writing;
  const now = { ...state, writing: null };
  const open = state.opened[id];
  if (open === undefined || open.text === before.text) return now;
  const { title } = open.roadmap;
  const { title: was, language } = before.roadmap;
  const unwritten = openRoadmap({ ...now, shelf: now.shelf.map((entry) => (entry.id === id ? { ...entry, title: was, language } : entry)) }, id, before);
  return takeStep(unwritten, { what: "written", names: [{ id: title, label: {} }] }, () => ({ ...now, placements: withoutPlaces(now, id) }));
}

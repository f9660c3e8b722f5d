/** The reader's own roadmaps come and go; either can be taken back. */
import type { AppState, OpenRoadmap } from "./app-state.ts";
import { type Called, takeStep } from "./history.ts";
import { keepSelection } from "./places.ts";
import { freeId, openRoadmap, shelve, unshelve } from "./shelf.ts";
import { showRoadmap } from "./transitions.ts";
import { isUnion } from "./union.ts";
import { toggleChosen } from "./union-transitions.ts";

/** The state with a later version in the place of one of the reader's own roadmaps, whose corrections and marks it inherits. */
export function replaceOwn(state: AppState, id: string, come: OpenRoadmap): AppState {
  const roadmap = { ...come.roadmap, id: id as OpenRoadmap["roadmap"]["id"] };
  return takeStep(state, { what: "replaced", names: [titled(roadmap.title)] }, (before) => {
    const shelf = before.shelf.map((entry) => (entry.id === id ? { ...entry, title: roadmap.title, language: roadmap.language } : entry));
    const opened = openRoadmap({ ...before, shelf }, id, { roadmap, text: come.text, ...(come.origins === undefined ? {} : { origins: come.origins }) });
    return { ...keepSelection(showRoadmap(opened, id)), screen: screenAfter(before) };
  });
}

/** The state with roadmaps put on the shelf, the first of them shown, and all chosen where a view of several is open. */
export function addOwn(state: AppState, come: readonly OpenRoadmap[]): AppState {
  if (come.length === 0) return state;
  const words = come.length === 1 ? ({ what: "added", names: [titled(come[0]!.roadmap.title)] } as const) : ({ what: "addedMany", names: [] } as const);
  return takeStep(state, words, (before) => {
    const ids: string[] = [];
    const shelved = come.reduce((now, open) => {
      const { id: wanted, title, language } = open.roadmap;
      const id = freeId(now.shelf, wanted);
      ids.push(id);
      return openRoadmap(shelve(now, [{ id, title, language, own: true }]), id, open);
    }, before);
    const chosen = isUnion(shelved.view) ? ids.reduce((now, id) => (now.chosen.includes(id) ? now : toggleChosen(now, id)), shelved) : shelved;
    return { ...showRoadmap(chosen, ids[0]!), screen: screenAfter(before) };
  });
}

/** The state without one of the reader's own roadmaps. */
export function removeOwn(state: AppState, id: string): AppState {
  const title = state.shelf.find((entry) => entry.id === id)?.title ?? id;
  return takeStep(state, { what: "removed", names: [titled(title)] }, (now) => unshelve(now, id));
}

/** What a narrow screen shows once a roadmap has come: its map; a comparison or a plan stays, which takes it in. */
function screenAfter({ view, screen }: AppState): AppState["screen"] {
  return isUnion(view) ? screen : "map";
}

function titled(title: string): Called {
  return { id: title, label: {} };
}

/** Where the words stand that speak for a selection, whichever roadmaps the view is about. */
import type { Atlas, Place, Roadmap } from "../../graph/index.ts";
import type { AppState, Selection } from "./app-state.ts";
import { currentUnion, isUnion, selectionInRoadmap } from "./union.ts";

/** Whether what a view shows has what a selection names; what is not loaded yet is taken to have it. */
export function isThere(state: AppState, selection: Selection): boolean {
  if (isUnion(state.view)) {
    const union = currentUnion(state);
    return union === null || atlasHolds(union.atlas, selection) || (selection.type === "arrow" && union.reference.some((one) => same(one, selection)));
  }
  const open = state.shown === null ? undefined : state.opened[state.shown];
  return open === undefined || holds(open.roadmap, selection) || (selection.type === "arrow" && (open.reference ?? []).some((one) => same(one, selection)));
}

/** The state without a selection of what is no longer there. */
export function keepSelection(state: AppState): AppState {
  return state.selection === null || isThere(state, state.selection) ? state : { ...state, selection: null };
}

/** The roadmap and the place of the first words that speak for a selection; null where there are none to read. */
export function firstWords(state: AppState, selection: Selection): { readonly roadmap: string; readonly place: Place } | null {
  const union = isUnion(state.view) ? currentUnion(state) : null;
  const sources = isUnion(state.view) ? state.chosen : state.shown === null ? [] : [state.shown];
  for (const roadmap of sources) {
    const open = state.opened[roadmap];
    const meant = union === null ? selection : selectionInRoadmap(union.atlas, roadmap, selection);
    const place = open === undefined || meant === null ? null : firstPlace(open.roadmap, meant);
    if (place !== null) return { roadmap, place };
  }
  return null;
}

/** Whether a roadmap has what a selection names. */
function holds(roadmap: Roadmap, selection: Selection): boolean {
  if (selection.type === "concept") return roadmap.concepts.some((concept) => concept.id === selection.id);
  return roadmap.prerequisites.some((one) => same(one, selection));
}

function atlasHolds(atlas: Atlas, selection: Selection): boolean {
  if (selection.type === "concept") return atlas.concepts.some((concept) => concept.id === selection.id);
  return [...atlas.prerequisites, ...atlas.denials].some((one) => same(one, selection));
}

function same(one: { readonly before: string; readonly after: string }, arrow: { readonly before: string; readonly after: string }): boolean {
  return one.before === arrow.before && one.after === arrow.after;
}

/** The first place that speaks for a selection: an arrow's evidence, a concept's first mention. */
function firstPlace(roadmap: Roadmap, selection: Selection): Place | null {
  if (selection.type === "concept") {
    return roadmap.concepts.find((concept) => concept.id === selection.id)?.mentions[0] ?? null;
  }
  return roadmap.prerequisites.find((one) => same(one, selection))?.evidence[0] ?? null;
}

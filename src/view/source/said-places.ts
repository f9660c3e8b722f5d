/** Every place of a text that speaks for a selection, in reading order, so that a reader can go from one to the next. */
import type { Place, Roadmap } from "../../../graph/index.ts";
import type { Selection } from "../../state/app-state.ts";

/** A concept's mentions or an arrow's quotes; each place once. The selection is as the roadmap knows it. */
export function saidPlaces(roadmap: Roadmap, selection: Selection | null): readonly Place[] {
  if (selection === null) return [];
  const all: readonly Place[] =
    selection.type === "concept"
      ? (roadmap.concepts.find(({ id }) => id === selection.id)?.mentions ?? [])
      : (roadmap.prerequisites.find(({ before, after }) => before === selection.before && after === selection.after)?.evidence ?? []);
  const places = new Map(all.map(({ line, column, endLine, endColumn }) => [`${line}:${column}-${endLine}:${endColumn}`, { line, column, endLine, endColumn }]));
  return [...places.values()].sort((a, b) => a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn);
}

/** Which of the places is being read, from 0; -1 for none. */
export function placeAt(places: readonly Place[], place: Place | null): number {
  if (place === null) return -1;
  return places.findIndex((one) => one.line === place.line && one.column === place.column && one.endLine === place.endLine && one.endColumn === place.endColumn);
}

/** The evidence without what stands at a place that an earlier one has: several rules may have read the same words. */
export function onePerPlace<T extends Place>(evidence: readonly T[]): readonly T[] {
  return evidence.filter((one, at) => placeAt(evidence, one) === at);
}

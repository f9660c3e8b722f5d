/** What is worked out of several roadmaps, and when it is still true. */
import type { Atlas, ConceptId, Prerequisite } from "../../graph/index.ts";
import type { AppState, OpenRoadmap, Selection, View } from "./app-state.ts";
import { correctedKey } from "./corrected-key.ts";

/** The atlas of everything on the shelf, with the arrows of the built-in reference among its concepts. */
export interface Union {
  /** `unionKey` of the state that it was made for. */
  readonly key: string;
  readonly atlas: Atlas;
  readonly reference: readonly Prerequisite[];
}

/** The fewest and the most roadmaps that can be chosen. */
export const CHOSEN = { least: 1, most: 8 } as const;

let read = 0;
const numbers = new WeakMap<OpenRoadmap["roadmap"], number>();

/** A number for what was read, another for whatever else takes its place under the same id. */
function readingOf({ roadmap, source = roadmap }: OpenRoadmap): number {
  const number = numbers.get(source) ?? (read += 1);
  numbers.set(source, number);
  return number;
}

/** One text for what an atlas depends on: the shelf with what was read, the reader's decisions, and what is corrected in the opened roadmaps. */
export function unionKey({ shelf, decisions, opened }: Pick<AppState, "shelf" | "decisions" | "opened">): string {
  const own = shelf.filter((entry) => entry.own).map(({ id }) => (opened[id] === undefined ? [id] : [id, readingOf(opened[id])]));
  const corrected = correctedKey({ opened }, shelf.map(({ id }) => id));
  return own.length === 0 && decisions.length === 0 && corrected === "" ? "" : JSON.stringify([own, decisions, ...(corrected === "" ? [] : [corrected])]);
}

/** The atlas if it is that of the state, else null. */
export function currentUnion(state: AppState): Union | null {
  return state.union !== null && state.union.key === unionKey(state) ? state.union : null;
}

/** Whether a view is about several roadmaps at once. */
export function isUnion(view: View): boolean {
  return view !== "map";
}

const indexes = new WeakMap<Atlas, ReadonlyMap<string, ConceptId>>();

/** The atlas concept that a roadmap's concept belongs to; undefined where there is none. */
function findInAtlas(atlas: Atlas, roadmap: string, concept: ConceptId): ConceptId | undefined {
  const index = indexes.get(atlas) ?? new Map(atlas.concepts.flatMap(({ id, members }) => members.map((one) => [`${one.roadmap} ${one.concept}`, id] as const)));
  indexes.set(atlas, index);
  return index.get(`${roadmap} ${concept}`);
}

/** A roadmap's selection as the atlas has it; null where the atlas does not have it. */
export function selectionInAtlas(atlas: Atlas, roadmap: string, selection: Selection): Selection | null {
  const to = (id: ConceptId): ConceptId | undefined => findInAtlas(atlas, roadmap, id);
  if (selection.type === "concept") {
    const id = to(selection.id);
    return id === undefined ? null : { type: "concept", id };
  }
  const [before, after] = [to(selection.before), to(selection.after)];
  return before === undefined || after === undefined || before === after ? null : { type: "arrow", before, after };
}

/** An atlas selection as one of its roadmaps has it; null where that roadmap does not have it. */
export function selectionInRoadmap(atlas: Atlas, roadmap: string, selection: Selection): Selection | null {
  const to = (id: ConceptId): ConceptId | undefined =>
    atlas.concepts.find((one) => one.id === id)?.members.find((member) => member.roadmap === roadmap)?.concept;
  if (selection.type === "concept") {
    const id = to(selection.id);
    return id === undefined ? null : { type: "concept", id };
  }
  const [before, after] = [to(selection.before), to(selection.after)];
  return before === undefined || after === undefined ? null : { type: "arrow", before, after };
}

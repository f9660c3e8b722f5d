/** Selects a passage: what a place of a source text names, or several arrows that are drawn as one. */
import type { Place } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import type { Passage } from "./passage.ts";
import { currentUnion, isUnion, selectionInAtlas } from "./union.ts";

/** The state with a place of a source text selected in place of a concept or an arrow. */
export function selectPassage(state: AppState, roadmap: string, place: Place): AppState {
  const open = state.opened[roadmap]?.roadmap;
  if (open === undefined) return state;
  const atlas = isUnion(state.view) ? (currentUnion(state)?.atlas ?? null) : null;
  const concepts = open.concepts
    .filter(({ mentions }) => mentions.some((one) => overlap(one, place)))
    .sort((a, b) => position(a.mentions.find((one) => overlap(one, place))!) - position(b.mentions.find((one) => overlap(one, place))!))
    .flatMap(({ id }) => {
      const found = atlas === null ? { type: "concept" as const, id } : selectionInAtlas(atlas, roadmap, { type: "concept", id });
      return found?.type === "concept" ? [found.id] : [];
    });
  const arrows = open.prerequisites
    .filter(({ evidence }) => evidence.some((one) => overlap(one, place)))
    .flatMap(({ before, after }) => {
      const found = atlas === null ? { type: "arrow" as const, before, after } : selectionInAtlas(atlas, roadmap, { type: "arrow", before, after });
      return found?.type === "arrow" ? [{ before: found.before, after: found.after }] : [];
    });
  const passage: Passage = { view: state.view, roadmap, place, concepts: [...new Set(concepts)], arrows };
  return { ...state, passage, selection: null, reading: null, folded: false };
}

/** The state with arrows selected that the map draws as one. */
export function selectArrows(state: AppState, arrows: Passage["arrows"]): AppState {
  const concepts = [...new Set(arrows.flatMap(({ before, after }) => [before, after]))];
  return { ...state, passage: { view: state.view, roadmap: state.shown ?? "", place: null, concepts, arrows }, selection: null, reading: null, folded: false };
}

function position({ line, column }: Place): number {
  return line * 1e6 + column;
}

/** Whether two places share a character. */
function overlap(one: Place, other: Place): boolean {
  const begins = (a: Place, b: Place): boolean => a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
  return begins(one, other) && begins(other, one);
}

/** A roadmap of the reader's own while it is written: what each new text makes of it. */
import { checkRoadmaps, type Diagnostic, type Placement, type Roadmap } from "../../graph/index.ts";
import type { AppState, OpenRoadmap } from "./app-state.ts";
import { keepSelection } from "./places.ts";
import { openRoadmap } from "./shelf.ts";
import { withoutPlaces } from "./without-places.ts";
import { showRoadmap } from "./transitions.ts";

export interface Writing {
  /** On the shelf. */
  readonly id: string;
  /** As it was before. */
  readonly before: OpenRoadmap;
  readonly findings: readonly Diagnostic[];
}

/** What a text was read as. */
export interface Written {
  readonly open: OpenRoadmap;
  readonly findings: readonly Diagnostic[];
  /** Where its concepts stand on the map that is shown, by the key under which that is kept; null to have it laid out. */
  readonly placed: { readonly key: string; readonly placement: Placement } | null;
}

/** The state with a roadmap of the reader's own being written, its map and the editor in view. */
export function beginWriting(state: AppState, id: string): AppState {
  const open = state.opened[id];
  if (open === undefined || !state.shelf.some((one) => one.id === id && one.own)) return state;
  const { room } = state;
  const shown = keepSelection(showRoadmap({ ...state, view: "map" }, id));
  return { ...shown, writing: { id, before: open, findings: checkRoadmaps([open.roadmap]) }, left: "text", screen: room === "narrow" ? "text" : state.screen, reading: null, passage: null };
}

/** The state with a new text of the roadmap that is written. */
export function takeWritten(state: AppState, { open, findings, placed }: Written): AppState {
  const { writing } = state;
  if (writing === null || !state.shelf.some(({ id }) => id === writing.id)) return { ...state, writing: null };
  const { id } = writing;
  const { title, language } = open.roadmap;
  const shelf = state.shelf.map((entry) => (entry.id === id ? { ...entry, title, language } : entry));
  const placements = { ...withoutPlaces(state, id), ...(placed === null ? {} : { [placed.key]: placed.placement }) };
  const next = openRoadmap({ ...state, shelf, placements, union: null, writing: { ...writing, findings } }, id, open);
  return keepSelection(next);
}

/** A roadmap of a text that names nothing yet: `like` without all that was read. */
export function emptyRoadmap(like: Roadmap): Roadmap {
  return { ...like, line: 1, endLine: 1, duration: null, stages: [], concepts: [], prerequisites: [], denials: [], choices: [], parts: [], resources: [], diagnostics: [] };
}

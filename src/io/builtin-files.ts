/** The files that the build makes of the built-in roadmaps: their names and shapes, known to maker and reader. */
import type { Language, Placement, Roadmap } from "../../graph/index.ts";
import type { Direction } from "../state/app-state.ts";

/** `index.json`: what there is. */
export interface BuiltinIndex {
  readonly roadmaps: readonly { readonly id: string; readonly title: string; readonly language: Language }[];
}

/** `<id>.json`: a roadmap with its text. */
export interface BuiltinRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
}

/** `<id>.<language>.<direction>.json`: where everything stands. */
export type BuiltinPlacement = Placement;

export const BUILTIN_FOLDER = "builtin";
export const INDEX_FILE = "index.json";

export function roadmapFile(id: string): string {
  return `${id}.json`;
}

export function placementFile(id: string, language: Language, direction: Direction): string {
  return `${id}.${language}.${direction}.json`;
}

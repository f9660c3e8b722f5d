/** The files that the build makes of the built-in roadmaps: their names and shapes, known to maker and reader. */
import type { Language, Prerequisite, Roadmap } from "../../graph/index.ts";

/** `index.json`: what there is. */
export interface BuiltinIndex {
  readonly roadmaps: readonly { readonly id: string; readonly title: string; readonly language: Language }[];
}

/** `<id>.json`: a roadmap with its text and what the reference says about its concepts. */
export interface BuiltinRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
  readonly reference: readonly Prerequisite[];
}

export const BUILTIN_FOLDER = "builtin";
export const INDEX_FILE = "index.json";

/** The names of all known concepts, Chinese and English. */
export const NAMES_FILE = "names.json";

/** The file with a roadmap, its text, and the arrows of the reference. */
export function roadmapFile(id: string): string {
  return `${id}.json`;
}

/** Stands for all built-in roadmaps together where a roadmap's id would stand; no id begins with a tilde. */
export const ALL = "~all";

/** The file that says where everything stands in a language and direction: a `Placement`. */
export function placementFile(id: string, language: Language, direction: "right" | "down"): string {
  return `${id}.${language}.${direction}.json`;
}

/** The files that the build makes of the built-in roadmaps: their names and shapes, known to maker and reader. */
import type { Language, Roadmap } from "../../graph/index.ts";

/** `index.json`: what there is. */
export interface BuiltinIndex {
  readonly roadmaps: readonly { readonly id: string; readonly title: string; readonly language: Language }[];
}

/** `<id>.json`: a roadmap with its text. */
export interface BuiltinRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
}

export const BUILTIN_FOLDER = "builtin";
export const INDEX_FILE = "index.json";

/** The file with a roadmap and its text. */
export function roadmapFile(id: string): string {
  return `${id}.json`;
}

/** The file that says where everything stands in a language and direction: a `Placement`. */
export function placementFile(id: string, language: Language, direction: "right" | "down"): string {
  return `${id}.${language}.${direction}.json`;
}

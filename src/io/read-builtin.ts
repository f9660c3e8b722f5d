/** Fetches what the build made of the built-in roadmaps. */
import type { Language, Placement } from "../../graph/index.ts";
import {
  BUILTIN_FOLDER, type BuiltinIndex, type BuiltinRoadmap, INDEX_FILE, placementFile, roadmapFile,
} from "./builtin-files.ts";

/** The list of the built-in roadmaps. Throws when it cannot be had. */
export function readBuiltinIndex(): Promise<BuiltinIndex> {
  return read<BuiltinIndex>(INDEX_FILE);
}

/** One built-in roadmap with its text. Throws when it cannot be had. */
export function readBuiltinRoadmap(id: string): Promise<BuiltinRoadmap> {
  return read<BuiltinRoadmap>(roadmapFile(id));
}

/** Its positions. Throws when they cannot be had. */
export function readBuiltinPlacement(id: string, language: Language, direction: "right" | "down"): Promise<Placement> {
  return read<Placement>(placementFile(id, language, direction));
}

async function read<T>(name: string): Promise<T> {
  const answer = await fetch(new URL(`${BUILTIN_FOLDER}/${encodeURIComponent(name)}`, document.baseURI));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Files and whole folders as bytes, for `import`. */
import { basename, join } from "node:path";
import type { DocumentInput } from "../../graph/index.ts";
import { filesIn, isFolder } from "./files-of.ts";
import { readBytes, refuseInputTwice } from "./read-documents.ts";
import { UnreadableError } from "./unreadable-error.ts";

const MOST_FILES = 5000;

/** One input a file, by name within folders; "-" is standard input. Throws UnreadableError for what cannot be read or is too much. */
export function readInputs(paths: readonly string[]): DocumentInput[] {
  refuseInputTwice(paths);
  return paths.flatMap((path) => (path !== "-" && isFolder(path) ? readFolder(path) : [{ name: path === "-" ? "stdin" : basename(path), bytes: readBytes(path) }]));
}

function readFolder(folder: string): DocumentInput[] {
  const names = filesIn(folder);
  if (names.length === 0) throw new UnreadableError(`${folder} holds no text file. Give a folder with notes, outlines or roadmaps.`);
  if (names.length > MOST_FILES) throw new UnreadableError(`${folder} holds ${names.length} files: expected at most ${MOST_FILES}. Give the part of it that holds the roadmap.`);
  const root = basename(join(folder, "x", ".."));
  return names.map((name) => ({ name: `${root}/${name}`, bytes: readBytes(join(folder, name)) }));
}

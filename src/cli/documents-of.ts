/** The documents that the arguments of a command stand for. */
import type { ParsedDocument } from "../../graph/index.ts";
import { builtInDocuments } from "./built-in.ts";
import { filesOf } from "./files-of.ts";
import { readDocuments } from "./read-documents.ts";

/** Those of the files, folders and patterns; the built-in ones where none is named. Throws UnreadableError. */
export function documentsOf(paths: readonly string[]): readonly ParsedDocument[] {
  return paths.length === 0 ? builtInDocuments() : readDocuments(filesOf(paths));
}

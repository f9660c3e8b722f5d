/** The documents that a command reads. */
import type { ParsedDocument } from "../../graph/index.ts";
import { builtInDocuments } from "./built-in.ts";
import { readDocuments } from "./read-documents.ts";

/** Those of the files; the built-in ones where there is none. Throws UnreadableError. */
export function documentsOf(files: readonly string[]): readonly ParsedDocument[] {
  return files.length === 0 ? builtInDocuments() : readDocuments(files);
}

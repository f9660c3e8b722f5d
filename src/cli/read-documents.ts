/** Reads documents from files or standard input into parsed documents. */
import { readFileSync, statSync } from "node:fs";
import { parseDocument, type ParsedDocument } from "../../graph/index.ts";
import { UnreadableError } from "./unreadable-error.ts";

const MOST_BYTES = 64 * 1024 * 1024;

/** One parsed document a file; "-" is standard input, once. Throws UnreadableError for a file that cannot be read. */
export function readDocuments(files: readonly string[]): ParsedDocument[] {
  if (files.filter((file) => file === "-").length > 1) throw new UnreadableError("Standard input can be read once only: give - once, and the path of a file for everything else.");
  return files.map((file) => parseDocument({ name: file === "-" ? "stdin" : file.replace(/^.*[\\/]/, ""), bytes: readBytes(file) }));
}

/** The file's bytes, or those of standard input. Throws UnreadableError. */
export function readBytes(file: string): Uint8Array {
  try {
    if (file !== "-" && statSync(file).size > MOST_BYTES) throw new UnreadableError(`${file} is larger than ${MOST_BYTES / 1024 / 1024} MB: expected a text document. Split it and try again.`);
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code === "EACCES" ? "permission was denied" : String((error as Error).message);
    throw new UnreadableError(`Cannot read ${file}: ${why}. Give the path of a text file, or - for standard input.`);
  }
}

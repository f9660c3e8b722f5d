/** Reads documents from files or standard input into parsed documents. */
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { isatty } from "node:tty";
import { importFiles, parseDocument, type ParsedDocument } from "../../graph/index.ts";
import { say } from "./output.ts";
import { readStream } from "./read-stream.ts";
import { UnreadableError } from "./unreadable-error.ts";

const MOST_BYTES = 64 * 1024 * 1024;

/** What is no text for people: JSON, XML, archives, tables and graphs by their usual names. */
const STRUCTURED = /^(?:\xef\xbb\xbf)?\s*[{[<]|^PK\x03\x04/;
const ARCHIVE = /^PK/;
const STRUCTURED_NAME = /\.(?:csv|tsv|dot|gv)$/i;
const TEXTS: ReadonlySet<string> = new Set(["html", "markdown", "text"]);

/** One parsed document a file, several for an archive; roadmaps from `import` and files of other programs are read as what they are. "-" is standard input, once. Throws UnreadableError for a file that cannot be read. */
export function readDocuments(files: readonly string[]): ParsedDocument[] {
  refuseInputTwice(files);
  return files.flatMap((file) => {
    const input = { name: file === "-" ? "stdin" : file.replace(/^.*[\\/]/, ""), bytes: readBytes(file) };
    return readStructured(input) ?? [parseDocument(input)];
  });
}

/** Throws UnreadableError where standard input is named twice. */
export function refuseInputTwice(files: readonly string[]): void {
  if (files.filter((file) => file === "-").length > 1) throw new UnreadableError("Standard input can be read once only: give - once, and the path of a file for everything else.");
}

/** The documents of a file that is no text for people; undefined for one that is. */
function readStructured(input: { readonly name: string; readonly bytes: Uint8Array }): ParsedDocument[] | undefined {
  const beginning = String.fromCharCode(...input.bytes.subarray(0, 256));
  if (!STRUCTURED.test(beginning) && !STRUCTURED_NAME.test(input.name)) return undefined;
  const imported = importFiles([input]);
  const isText = (kind: string): boolean => TEXTS.has(kind) && !ARCHIVE.test(beginning);
  if (imported.every(({ kind }) => kind === null || isText(kind))) return undefined;
  return imported.flatMap(({ name, documents, diagnostics }): ParsedDocument[] => {
    const [first = { name, encoding: "utf-8", text: "", roadmaps: [], diagnostics: [] }, ...others] = documents;
    return [{ ...first, diagnostics: [...diagnostics, ...first.diagnostics] }, ...others];
  });
}

/** The file's bytes, or those of standard input. Throws UnreadableError. */
export function readBytes(file: string): Uint8Array {
  try {
    if (file === "-") return readInput();
    const is = statSync(file);
    if (!is.isFile() && !is.isDirectory()) return readSpecial(file);
    if (is.size > MOST_BYTES) throw new UnreadableError(`${file} is larger than ${MOST_BYTES / 1024 / 1024} MB: expected a text document. Split it and try again.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code === "EACCES" ? "permission was denied" : String((error as Error).message);
    throw new UnreadableError(`Cannot read ${file}: ${why}. Give the path of a text file, or - for standard input.`);
  }
}

/** Says to whoever sits at a keyboard that it is waited for. */
function readInput(): Uint8Array {
  if (isatty(0)) say("Reading what you type; end it with Ctrl-D (on Windows Ctrl-Z, then Enter).");
  return readStream(0, "Standard input", MOST_BYTES);
}

/** A pipe or a device. */
function readSpecial(file: string): Uint8Array {
  const descriptor = openSync(file, "r");
  try {
    return readStream(descriptor, file, MOST_BYTES);
  } finally {
    closeSync(descriptor);
  }
}

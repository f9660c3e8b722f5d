/** A text to roadmaps as `importFiles` reads texts, without the readers of other kinds: for what `readsAsText` told. */
import type { DocumentInput } from "./atlas.ts";
import { markdownTextReader, plainTextReader } from "./formats/read/text-readers.ts";
import { decodeInput, type Imported, toImported, unread } from "./imported.ts";

/** The text, read as Markdown or as plain text. Never throws on any content; linear. */
export function importText(input: DocumentInput): Imported {
  const decoded = decodeInput(input);
  if (decoded.diagnostics.some(({ severity }) => severity === "error")) return unread(input.name, decoded.diagnostics);
  const { source } = decoded;
  const reader = markdownTextReader.recognise(source) ? markdownTextReader : plainTextReader;
  return toImported(source.name, reader, reader.read(source), [decoded]);
}

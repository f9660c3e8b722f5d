/** The two streams of the command line: results on stdout, messages on stderr. */
import type { Diagnostic, ParsedDocument, Roadmap } from "../../graph/index.ts";

/** Writes one JSON value and nothing else, as `JSON.stringify` with two spaces has it, in pieces: the whole of a large atlas is longer than a string may be. */
export function printJson(value: object): void {
  for (const piece of jsonPieces(value)) process.stdout.write(piece);
}

/** Lists within the value come item by item, everything else whole. */
function* jsonPieces(value: object): Generator<string> {
  const fields = Array.isArray(value) ? [] : Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return yield `${JSON.stringify(value, null, 2)}\n`;
  for (const [at, [key, field]] of fields.entries()) {
    yield `${at === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(field) && field.length > 0) {
      for (const [place, item] of field.entries()) yield `${place === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
      yield "\n  ]";
    } else yield indented(field, "  ");
  }
  yield "\n}\n";
}

function indented(value: unknown, by: string): string {
  return (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${by}`);
}

export function printText(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** A message for the person, not part of the result. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Says what was noticed while reading; returns whether a document could not be read at all. */
export function sayDiagnostics(documents: readonly Pick<ParsedDocument, "name" | "diagnostics">[]): boolean {
  let unreadable = false;
  for (const document of documents) {
    for (const diagnostic of document.diagnostics) say(line(document.name, diagnostic));
    unreadable ||= document.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
  return unreadable;
}

/** Says where an author goes round in a circle, and which arrow was left out for it. */
export function sayCycles(roadmaps: readonly Roadmap[]): void {
  for (const { document, diagnostics } of roadmaps) for (const diagnostic of diagnostics) if (diagnostic.code === "cycle") say(line(document, diagnostic));
}

function line(name: string, { line: at, column, severity, code, message }: Diagnostic): string {
  return `${name}:${at}:${column}: ${severity}: ${message} [${code}]`;
}

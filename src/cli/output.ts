/** The two streams of the command line: results on stdout, messages on stderr. */
import type { Diagnostic, ParsedDocument, Roadmap } from "../../graph/index.ts";

/** Writes one JSON value and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
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

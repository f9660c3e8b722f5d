/** What was noticed while reading, on stderr. */
import type { Diagnostic, ParsedDocument, Roadmap } from "../../graph/index.ts";
import { sayFew } from "./notices.ts";

type Read = Pick<ParsedDocument, "name" | "diagnostics">;

const KINDS = { error: ["error", "errors"], warning: ["warning", "warnings"], info: ["note", "notes"] } as const;

/** Says what was noticed, the worst first where it is too much to say all of it; returns whether a document could not be read at all. */
export function sayDiagnostics(documents: readonly Read[]): boolean {
  for (const severity of ["error", "warning", "info"] as const) {
    const [one, many] = KINDS[severity];
    sayFew(documents.flatMap(({ name, diagnostics }) => diagnostics.filter((each) => each.severity === severity).map((each) => line(name, each))), one, many);
  }
  return documents.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
}

/** Says where an author goes round in a circle, and which arrow was left out for it. */
export function sayCycles(roadmaps: readonly Roadmap[]): void {
  const found = roadmaps.map(({ document, diagnostics }) => diagnostics.filter(({ code }) => code === "cycle").map((each) => line(document, each)));
  const files = found.filter((lines) => lines.length > 0).length;
  sayFew(found.flat(), "circle", "circles", `\`roadmap-atlas check FILE\` those of one file (${files.toLocaleString("en")} ${files === 1 ? "roadmap has" : "roadmaps have"} any; each is broken at its weakest arrow)`);
}

function line(name: string, { line: at, column, severity, code, message }: Diagnostic): string {
  return `${name}:${at}:${column}: ${severity}: ${message} [${code}]`;
}

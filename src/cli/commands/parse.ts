/** `parse FILE...`: what the documents say, as text or as the JSON of the contract. */
import type { Command } from "commander";
import { referenceRoadmap, type ParsedDocument } from "../../../graph/index.ts";
import { filesOf } from "../files-of.ts";
import { printJson, printText } from "../output.ts";
import { readDocuments } from "../read-documents.ts";
import { sayDiagnostics } from "../say-diagnostics.ts";
import { summarise } from "../summary.ts";

export function addParse(program: Command): void {
  program
    .command("parse")
    .description("read documents into roadmaps: stages, concepts, prerequisites, each with its words")
    .argument("<file...>", "text files; - is standard input")
    .option("--reference", "add the reference roadmap: what the field agrees on, basis reference")
    .option("--json", "print one JSON value")
    .action((files: string[], options: { json?: boolean; reference?: boolean }) => {
      const documents = [...readDocuments(filesOf(files)), ...(options.reference === true ? [referenceDocument()] : [])];
      const unreadable = sayDiagnostics(documents);
      if (options.json === true) printJson({ schema: 1, roadmaps: documents.flatMap((document) => document.roadmaps) });
      else printText(documents.map(summarise).join("\n\n"));
      if (unreadable) process.exitCode = 2;
    });
}

/** The reference roadmap as if it had been read from a file. */
function referenceDocument(): ParsedDocument {
  const { text, roadmap } = referenceRoadmap();
  return { name: "reference", encoding: "utf-8", text, roadmaps: [roadmap], diagnostics: [] };
}

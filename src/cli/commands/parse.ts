/** `parse FILE...`: what the documents say, as text or as the JSON of the contract. */
import type { Command } from "commander";
import { printJson, printText, sayDiagnostics } from "../output.ts";
import { readDocuments } from "../read-documents.ts";
import { summarise } from "../summary.ts";

export function addParse(program: Command): void {
  program
    .command("parse")
    .description("read documents into roadmaps: stages, concepts, prerequisites, each with its words")
    .argument("<file...>", "text files; - is standard input")
    .option("--json", "print one JSON value")
    .action((files: string[], options: { json?: boolean }) => {
      const documents = readDocuments(files);
      const unreadable = sayDiagnostics(documents);
      if (options.json === true) printJson({ schema: 1, roadmaps: documents.flatMap((document) => document.roadmaps) });
      else printText(documents.map(summarise).join("\n\n"));
      if (unreadable) process.exitCode = 2;
    });
}

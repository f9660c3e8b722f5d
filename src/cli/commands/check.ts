/** `check FILE...`: a linter for roadmaps; exit code 1 when it finds anything. */
import type { Command } from "commander";
import { checkRoadmaps, type Finding } from "../../../graph/index.ts";
import { documentsOf } from "../documents-of.ts";
import { filesOf } from "../files-of.ts";
import { printJson, printText } from "../output.ts";
import { quoted } from "../quoted.ts";
import { sayDiagnostics } from "../say-diagnostics.ts";

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("find broken order, cycles, wrong totals, stages out of number, concepts taught twice, bad links, denied prerequisites")
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .option("--json", "print one JSON value")
    .action((files: string[], options: { json?: boolean }) => {
      const documents = documentsOf(filesOf(files));
      const unreadable = sayDiagnostics(documents);
      const findings = checkRoadmaps(documents.flatMap((document) => document.roadmaps));
      if (options.json === true) printJson({ schema: 1, findings });
      else if (findings.length > 0) printText(findings.map(show).join("\n"));
      else if (!unreadable) printText("Nothing found.");
      process.exitCode = unreadable ? 2 : findings.length > 0 ? 1 : 0;
    });
}

function show({ document, line, column, severity, code, message, quote }: Finding): string {
  const words = quoted(quote, 120);
  return `${document}:${line}:${column}: ${severity}: ${message} [${code}]${words === "" ? "" : `\n    ${words}`}`;
}

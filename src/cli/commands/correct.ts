/** `correct FILE... --corrections C`: roadmaps as their reader corrected them. */
import type { Command } from "commander";
import { sayCorrection } from "../../../graph/index.ts";
import { correctRoadmaps } from "../correct-roadmaps.ts";
import { documentsOf } from "../documents-of.ts";
import { filesOf } from "../files-of.ts";
import { printJson, printText } from "../output.ts";
import { readCorrections } from "../read-corrections.ts";
import { sayDiagnostics } from "../say-diagnostics.ts";
import { withTexts } from "../with-texts.ts";

interface Options {
  readonly corrections: string;
  readonly json?: boolean;
}

export function addCorrect(program: Command): void {
  program
    .command("correct")
    .description("apply corrections of what was read wrongly, and say which of them no longer fit")
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .requiredOption("--corrections <file>", "a JSON file of corrections, as the app exports it")
    .option("--json", "print one JSON value: the corrected roadmaps")
    .action((files: string[], options: Options) => {
      const documents = documentsOf(filesOf(files));
      const unreadable = sayDiagnostics(documents);
      const corrected = correctRoadmaps(withTexts(documents), readCorrections(options.corrections));
      if (options.json === true) {
        const unfit = corrected.flatMap((one) => one.unfit);
        printJson({ schema: 1, roadmaps: corrected.map(({ roadmap }) => roadmap), unfit, settled: corrected.flatMap(({ settled }) => settled) });
      } else printText(corrected.map(({ roadmap, settled }) => [`${roadmap.id}: ${roadmap.corrected?.length ?? 0} corrected`, ...(roadmap.corrected ?? []).map((one) => `  ${sayCorrection(one)}`), ...settled.map((one) => `  already so: ${sayCorrection(one)}`)].join("\n")).join("\n"));
      if (unreadable) process.exitCode = 2;
    });
}

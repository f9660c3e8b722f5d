/** `compare FILE...`: roadmaps held against each other, as a report for people, as Markdown or as the JSON of the contract. */
import { Option, type Command } from "commander";
import { alignRoadmaps, compareRoadmaps, toComparisonMarkdown, type Language } from "../../../graph/index.ts";
import { wholeNumber } from "../learner-options.ts";
import { printJson, printText } from "../output.ts";
import { plainReport } from "../plain-report.ts";
import { readDecisions } from "../read-decisions.ts";
import { readRoadmaps } from "../read-roadmaps.ts";
import { systemLanguage } from "../system-language.ts";

interface Options {
  readonly roadmap?: string;
  readonly decisions?: string;
  readonly corrections?: string;
  readonly quorum?: number;
  readonly lang?: Language;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

export function addCompare(program: Command): void {
  program
    .command("compare")
    .description("hold roadmaps against each other: what most teach and in which order, contradictions, what each leaves out")
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .option("--roadmap <ids>", "only these roadmaps, by id, with commas between")
    .option("--decisions <file>", "a JSON list of your own decisions: which concepts are one, which are not")
    .option("--corrections <file>", "a JSON file of your own corrections of what was read wrongly")
    .option("--quorum <number>", "how many roadmaps must agree; more than half unless told", wholeNumber)
    .addOption(new Option("--lang <language>", "the language of the report (default: that of the system)").choices(["zh", "en"]))
    .addOption(new Option("--markdown", "print the report as Markdown").conflicts("json"))
    .option("--json", "print one JSON value")
    .action((files: string[], options: Options) => {
      const { roadmaps, unreadable } = readRoadmaps(files, options.roadmap, options.corrections);
      const atlas = alignRoadmaps(roadmaps, options.decisions === undefined ? [] : readDecisions(options.decisions));
      const comparison = compareRoadmaps(atlas, roadmaps, options.quorum === undefined ? {} : { quorum: options.quorum });
      if (options.json === true) printJson({ schema: 1, ...comparison });
      else {
        const report = toComparisonMarkdown(comparison, atlas, options.lang ?? systemLanguage());
        printText(options.markdown === true ? report : plainReport(report));
      }
      if (unreadable) process.exitCode = 2;
    });
}

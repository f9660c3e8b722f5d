/** `compare FILE...`: roadmaps held against each other, as a report for people, as Markdown or as the JSON of the contract. */
import { Option, type Command } from "commander";
import { alignRoadmaps, compareRoadmaps, toComparisonMarkdown, type Language } from "../../../graph/index.ts";
import { wholeNumber } from "../learner-options.ts";
import { printJson, printText, say } from "../output.ts";
import { plainReport } from "../plain-report.ts";
import { readDecisions } from "../read-decisions.ts";
import { progress } from "../progress.ts";
import { addThreadOptions, readMany, type ManyOptions } from "../read-many.ts";
import { shortReport } from "../short-report.ts";
import { systemLanguage } from "../system-language.ts";

/** Above so many roadmaps every two are compared on demand only: a hundred more and there are twice as many. */
const MOST_PAIRED = 200;

interface Options extends ManyOptions {
  readonly decisions?: string;
  readonly pairs?: boolean;
  readonly quorum?: number;
  readonly lang?: Language;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

export function addCompare(program: Command): void {
  addThreadOptions(program.command("compare"))
    .description("hold roadmaps against each other: what most teach and in which order, contradictions, what each leaves out")
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .option("--roadmap <ids>", "only these roadmaps, by id, with commas between")
    .option("--decisions <file>", "a JSON list of your own decisions: which concepts are one, which are not")
    .option("--corrections <file>", "a JSON file of your own corrections of what was read wrongly")
    .option("--quorum <number>", "how many roadmaps must agree; more than half unless told", wholeNumber)
    .option("--pairs", `compare every two and look for every reversed order, also among more than ${MOST_PAIRED} roadmaps`)
    .option("--no-pairs", "leave out what grows with the square of the roadmaps: every two, every reversed order, who teaches what another leaves out")
    .addOption(new Option("--lang <language>", "the language of the report (default: that of the system)").choices(["zh", "en"]))
    .addOption(new Option("--markdown", "print the whole report as Markdown").conflicts("json"))
    .option("--json", "print one JSON value")
    .action(async (files: string[], options: Options) => {
      const decisions = options.decisions === undefined ? [] : readDecisions(options.decisions);
      const shown = progress(options.quiet === true);
      const { roadmaps, unreadable } = await readMany(files, options, shown);
      const pairs = options.pairs ?? roadmaps.length <= MOST_PAIRED;
      if (options.pairs === undefined && !pairs) say(`Every two of ${roadmaps.length} roadmaps are left out, as are reversed orders and who teaches what another leaves out: above ${MOST_PAIRED}, --pairs asks for them.`);
      shown.begin("Aligning");
      const atlas = alignRoadmaps(roadmaps, decisions);
      shown.begin("Comparing");
      const comparison = compareRoadmaps(atlas, roadmaps, { pairs, ...(options.quorum === undefined ? {} : { quorum: options.quorum }) });
      shown.end();
      if (options.json === true) printJson({ schema: 1, ...comparison, missing: pairs ? comparison.missing : comparison.missing.map(({ roadmap, concept }) => ({ roadmap, concept })) });
      else {
        const report = toComparisonMarkdown(comparison, atlas, options.lang ?? systemLanguage());
        printText(options.markdown === true ? report : plainReport(shortReport(report)));
      }
      if (unreadable) process.exitCode = 2;
    });
}

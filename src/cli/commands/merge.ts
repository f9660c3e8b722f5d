/** `merge FILE...`: several roadmaps as one atlas, with the reason for each match and both sides of each dispute. */
import { Option, type Command } from "commander";
import { atlasToCase, atlasToSkos, mergeRoadmaps, type Decision, type Merged, type MergeStep } from "../../../graph/index.ts";
import { mergeSummary } from "../merge-summary.ts";
import { sayFew } from "../notices.ts";
import { printJson, printText } from "../output.ts";
import { readDecisions } from "../read-decisions.ts";
import { progress } from "../progress.ts";
import { addThreadOptions, readMany, type ManyOptions } from "../read-many.ts";

interface Options extends ManyOptions {
  readonly decisions?: string;
  readonly format?: "skos" | "case";
  readonly json?: boolean;
}

const STEPS: Readonly<Record<MergeStep, string>> = { align: "Aligning the concepts of", agree: "Counting the votes of", dispute: "Looking for contradictions in" };

export function addMerge(program: Command): void {
  addThreadOptions(program.command("merge"))
    .description("align the concepts of several roadmaps across wording and language, join what they say about order; a million mentions take about 4 GB of memory")
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .option("--roadmap <ids>", "only these roadmaps, by id, with commas between")
    .option("--decisions <file>", "a JSON list of your own decisions: which concepts are one, which are not")
    .option("--corrections <file>", "a JSON file of your own corrections of what was read wrongly")
    .addOption(new Option("--format <format>", "write all roadmaps as one file, matches included: SKOS as JSON-LD, or a CASE package").choices(["skos", "case"]).conflicts("json"))
    .option("--json", "print one JSON value")
    .action(async (files: string[], options: Options) => {
      const decisions = options.decisions === undefined ? [] : readDecisions(options.decisions);
      const shown = progress(options.quiet === true);
      const { roadmaps, unreadable } = await readMany(files, options, shown);
      const merged = mergeRoadmaps(roadmaps, decisions, (step) => shown.begin(`${STEPS[step]} ${roadmaps.length.toLocaleString("en")} roadmaps`));
      shown.begin("Writing");
      sayFew(strangersIn(decisions, merged).map(({ concept, roadmap }) => `A decision is about ${concept}${roadmap === undefined ? "" : ` of ${roadmap}`}, but no roadmap that was read has a concept with this id: it changes nothing.`), "decision about what nobody has", "decisions about what nobody has");
      if (options.format === "skos") printText(atlasToSkos(merged.atlas, roadmaps));
      else if (options.format === "case") printText(atlasToCase(merged.atlas, roadmaps));
      else if (options.json === true) {
        const { atlas, consensus, disputes } = merged;
        const agreed = new Set(consensus.prerequisites.map(({ before, after }) => `${before} ${after}`));
        const prerequisites = atlas.prerequisites.map((each) => ({ ...each, consensus: agreed.has(`${each.before} ${each.after}`) }));
        printJson({ schema: 1, ...atlas, prerequisites, disputes });
      } else mergeSummary(merged).forEach(printText);
      shown.end();
      if (unreadable) process.exitCode = 2;
    });
}

/** What decisions name that no roadmap has. */
function strangersIn(decisions: readonly Decision[], { atlas }: Merged): Decision["one"][] {
  const isThere = ({ concept, roadmap }: Decision["one"]): boolean => atlas.concepts.some(({ id, members }) => (roadmap === undefined && id === concept) || members.some((member) => member.concept === concept && (roadmap === undefined || member.roadmap === roadmap)));
  return decisions.flatMap(({ one, other }) => [one, other]).filter((named) => !isThere(named));
}

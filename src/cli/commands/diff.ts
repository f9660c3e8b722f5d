/** `diff OLD NEW`: what a later version of a roadmap changed, what that does to a plan, and which corrections no longer fit. */
import { Option, type Command } from "commander";
import { alignRoadmaps, comparePlans, compareVersions, curriculumOf, isUnchanged, NotFoundError, planLearning, type Correction, type Language, type ParsedDocument, type Roadmap } from "../../../graph/index.ts";
import { conceptCalled } from "../concept-called.ts";
import { correctRoadmaps } from "../correct-roadmaps.ts";
import { list } from "../learner-options.ts";
import { printJson, printText } from "../output.ts";
import { readCorrections } from "../read-corrections.ts";
import { readDocuments, refuseInputTwice } from "../read-documents.ts";
import { sayDiagnostics } from "../say-diagnostics.ts";
import { sayVersionChange } from "../say-version-change.ts";
import { systemLanguage } from "../system-language.ts";
import { withTexts } from "../with-texts.ts";

interface Options {
  readonly roadmap?: string;
  readonly corrections?: string;
  readonly to?: string[];
  readonly know?: string[];
  readonly lang?: Language;
  readonly json?: boolean;
}

export function addDiff(program: Command): void {
  program
    .command("diff")
    .description("what a later version of a roadmap changed, and what that does to a plan")
    .argument("<old>", "the earlier version")
    .argument("<new>", "the later version; one of both may be -, standard input")
    .option("--roadmap <id>", "the roadmap to compare, where the documents hold several")
    .option("--corrections <file>", "a JSON file of corrections: applied to both; those that no longer fit are said")
    .option("--to <concepts>", "the targets of the plan that is compared", list)
    .option("--know <concepts>", "what is known already", list)
    .addOption(new Option("--lang <language>", "the language of the output (default: that of the system)").choices(["zh", "en"]))
    .option("--json", "print one JSON value")
    .action((old: string, later: string, options: Options) => {
      refuseInputTwice([old, later]);
      const versions = [readDocuments([old]), readDocuments([later])] as const;
      const unreadable = sayDiagnostics(versions.flat());
      const corrections = options.corrections === undefined ? [] : readCorrections(options.corrections);
      const [before, after] = versions.map((documents) => pick(documents, options.roadmap, corrections)) as [Roadmap, Roadmap];
      const change = compareVersions(before, after);
      const plan = options.to === undefined ? undefined : comparePlans(...([before, after].map((roadmap) => planFor(roadmap, options.to!, options.know ?? [])) as [ReturnType<typeof planFor>, ReturnType<typeof planFor>]));
      if (options.json === true) printJson({ schema: 1, same: isUnchanged(change), ...change, ...(plan === undefined ? {} : { plan }) });
      else printText(sayVersionChange(before, after, change, plan, options.lang ?? systemLanguage()));
      if (unreadable) process.exitCode = 2;
    });
}

/** The one roadmap of a file, corrected. */
function pick(documents: readonly ParsedDocument[], wanted: string | undefined, corrections: readonly Correction[]): Roadmap {
  const roadmaps = withTexts(documents);
  const found = wanted === undefined ? roadmaps : roadmaps.filter(({ roadmap }) => roadmap.id === wanted);
  const name = documents[0]?.name ?? "The file";
  const ids = roadmaps.map(({ roadmap }) => roadmap.id as string);
  const [one] = found;
  if (one === undefined || found.length > 1) throw new NotFoundError(wanted === undefined ? `${name} holds ${roadmaps.length} roadmaps: expected one. ${ids.length > 1 ? `Pick one with --roadmap: ${ids.join(", ")}.` : "Give a text that names what is to be learnt."}` : `${name} has no roadmap ${wanted}. It holds: ${ids.join(", ")}.`, ids);
  return correctRoadmaps([one], corrections.filter(({ roadmap }) => roadmap === one.roadmap.id))[0]!.roadmap;
}

function planFor(roadmap: Roadmap, to: readonly string[], know: readonly string[]) {
  const atlas = alignRoadmaps([roadmap]);
  const [targets, known] = [to, know].map((names) => names.map((name) => conceptCalled(atlas, name)));
  return planLearning(curriculumOf(atlas, [roadmap], { also: [...targets!, ...known!] }), { targets: targets!, known: known! });
}

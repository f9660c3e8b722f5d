/** `plan --to X`: what is still to be learnt, in which order, with proof that no plan is shorter; also as a checklist, calendar or table. */
import type { Command } from "commander";
import { planLearning, planToCalendar, planToCsv, planToMarkdown, schedulePlan, whichRoadmapFits, type PlanRequest } from "../../../graph/index.ts";
import { addLearnerOptions, list, positive, readLearner, wholeNumber, type LearnerOptions } from "../learner-options.ts";
import { printJson, printText } from "../output.ts";
import { PLAN_WORDS } from "../plan-words.ts";
import { sayPlan } from "../say-plan.ts";

interface Options extends LearnerOptions {
  readonly to: string[];
  readonly know?: string[];
  readonly assumePrerequisites?: boolean;
  readonly take?: string[];
  readonly skip?: string[];
  readonly start?: string;
  readonly alternatives?: number;
  readonly budget?: number;
  readonly fit?: boolean;
  readonly markdown?: boolean;
  readonly ics?: boolean;
  readonly csv?: boolean;
}

export function addPlan(program: Command): void {
  addLearnerOptions(program.command("plan").description("what is still to be learnt to reach a target, in which order, and why"))
    .requiredOption("--to <concepts>", "the targets, by name or id in either language", list)
    .option("--know <concepts>", "what is known already", list)
    .option("--assume-prerequisites", "whoever knows a concept knows what it rests on")
    .option("--take <concepts>", "of alternatives, take these", list)
    .option("--skip <concepts>", "leave these out, and say what that means", list)
    .option("--start <date>", "put the plan on the calendar from this day on, like 2026-03-01")
    .option("--alternatives <k>", "the next best plans too", wholeNumber)
    .option("--budget <hours>", "the most valuable part that fits into so many hours", positive)
    .option("--fit", "which single roadmap would serve")
    .option("--markdown", "print a Markdown checklist")
    .option("--ics", "print a calendar file; needs --start")
    .option("--csv", "print a table for spreadsheets")
    .action((files: string[], options: Options) => {
      const form = (["json", "markdown", "ics", "csv"] as const).filter((each) => options[each] === true);
      if (form.length > 1) program.error(`error: --${form.join(" and --")} cannot be used together`);
      if (options.ics === true && options.start === undefined) program.error("error: --ics needs --start, the day on which the plan begins, like 2026-03-01");
      const learner = readLearner(files, options, { targets: options.to, known: options.know ?? [], take: options.take ?? [], skip: options.skip ?? [] });
      const request: PlanRequest = {
        ...learner.ids,
        assumePrerequisites: options.assumePrerequisites === true,
        alternatives: options.alternatives ?? 0,
        ...(options.budget === undefined ? {} : { budget: options.budget * 60 }),
      };
      const plan = planLearning(learner.curriculum, request);
      const schedule = options.start === undefined ? undefined : schedulePlan(plan, { start: options.start });
      const fits = options.fit === true ? whichRoadmapFits(learner.curriculum, request) : undefined;
      const title = PLAN_WORDS[learner.language].plan(plan.targets.map(learner.name).join(PLAN_WORDS[learner.language].list));
      const dated = schedule === undefined ? {} : { schedule };
      if (options.json === true) printJson({ schema: 1, ...plan, ...dated, ...(fits === undefined ? {} : { fits }) });
      else if (options.markdown === true) printText(planToMarkdown(plan, { language: learner.language, title, ...dated }));
      else if (options.csv === true) printText(planToCsv(plan, dated));
      else if (options.ics === true && schedule !== undefined) printText(planToCalendar(plan, { language: learner.language, title, schedule }));
      else printText(sayPlan(plan, learner, { ...dated, ...(fits === undefined ? {} : { fits }), ...(request.budget === undefined ? {} : { budget: request.budget }), wantsAlternatives: options.alternatives !== undefined }));
      if (learner.unreadable) process.exitCode = 2;
    });
}

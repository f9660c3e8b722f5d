/** `next`: what can be learnt now, best first, and what was learnt last. */
import type { Command } from "commander";
import { bestReason, learnableNext, type Next } from "../../../graph/index.ts";
import { addLearnerOptions, list, readLearner, type Learner, type LearnerOptions } from "../learner-options.ts";
import { printJson, printText } from "../output.ts";
import { PLAN_WORDS } from "../plan-words.ts";
import { inHours, quotesOf } from "../say-plan.ts";

/** How many are shown to people where there is no target. */
const most = 15;

interface Options extends LearnerOptions {
  readonly know?: string[];
  readonly to?: string[];
  readonly assumePrerequisites?: boolean;
}

export function addNext(program: Command): void {
  addLearnerOptions(program.command("next").description("what can be learnt now, those first on which most rests"))
    .option("--know <concepts>", "what is known already", list)
    .option("--to <concepts>", "the targets, by name or id in either language", list)
    .option("--assume-prerequisites", "whoever knows a concept knows what it rests on")
    .action((files: string[], options: Options) => {
      const learner = readLearner(files, options, { known: options.know ?? [], targets: options.to ?? [] });
      const next = learnableNext(learner.curriculum, { ...learner.ids, assumePrerequisites: options.assumePrerequisites === true });
      if (options.json === true) printJson({ schema: 1, next: next.next.map(({ id }) => id), review: next.review, unfounded: next.unfounded });
      else printText(sayNext(next, learner, learner.ids.targets.length > 0));
      if (learner.unreadable) process.exitCode = 2;
    });
}

function sayNext({ next, review, unfounded }: Next, { name, language, ids }: Learner & { readonly ids: { readonly targets: readonly string[] } }, hasTargets: boolean): string {
  const words = PLAN_WORDS[language];
  const isOnTheWay = ({ id, unlocks }: Next["next"][number]): boolean => unlocks > 0 || ids.targets.includes(id);
  const shown = hasTargets ? next.filter(isOnTheWay) : next.slice(0, most);
  const lines = [`${words.now}:`];
  for (const { id, effort, unlocks, why } of shown) {
    lines.push(`  - ${name(id)} (${[words.hours(inHours(effort.minutes)), words.from[effort.from], unlocks === 0 ? "" : words.unlocks(unlocks)].filter((part) => part !== "").join(words.list)})`);
    const best = bestReason(why);
    if (best !== undefined) lines.push(...quotesOf(best, words).map((quote) => `    ${quote}`));
  }
  if (next.length > shown.length) lines.push(`  ${words.others(next.length - shown.length)}`);
  if (review.length > 0) lines.push("", words.review(review.map(name).join(words.list)));
  for (const { concept, missing } of unfounded) lines.push("", words.unfounded(name(concept), missing.map((group) => group.map(name).join(" | ")).join(words.list)));
  if (unfounded.length > 0) lines.push(words.assume);
  return lines.join("\n");
}

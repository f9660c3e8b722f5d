/** `chain A B`: why A is needed for B, one prerequisite at a time. */
import type { Command } from "commander";
import { findChain, type Chain } from "../../../graph/index.ts";
import { addLearnerOptions, readLearner, type Learner, type LearnerOptions } from "../learner-options.ts";
import { printJson, printText } from "../output.ts";
import { PLAN_WORDS } from "../plan-words.ts";
import { quotesOf } from "../say-plan.ts";

export function addChain(program: Command): void {
  addLearnerOptions(program.command("chain").description("why one concept is needed for another, in one line of prerequisites").argument("<a>", "a concept, by name or id").argument("<b>", "the concept that it is for"))
    .action((a: string, b: string, files: string[], options: LearnerOptions) => {
      const learner = readLearner(files, options, { from: [a], to: [b] });
      const [from, to] = [learner.ids.from[0]!, learner.ids.to[0]!];
      const chain = findChain(learner.curriculum, from, to);
      const words = PLAN_WORDS[learner.language];
      if (options.json === true) printJson({ schema: 1, ...(chain ?? { chain: [], prerequisites: [], detailed: [] }) });
      else if (chain !== undefined) printText(sayChain(chain, learner));
      else {
        const reversed = findChain(learner.curriculum, to, from);
        printText([words.notNeeded(learner.name(from), learner.name(to)), ...(reversed === undefined ? [] : [words.reversed, sayChain(reversed, learner)])].join("\n"));
      }
      if (learner.unreadable) process.exitCode = 2;
    });
}

function sayChain({ chain, prerequisites, detailed }: Chain, { name, language }: Learner): string {
  const words = PLAN_WORDS[language];
  const lines = [chain.map(name).join(" → "), ""];
  for (const reason of prerequisites) lines.push(`${name(reason.before)} → ${name(reason.after)} [${words.basis[reason.basis]}]`, ...quotesOf(reason, words).map((quote) => `    ${quote}`));
  if (detailed.length > chain.length) lines.push("", words.detailed, detailed.map(name).join(" → "));
  return lines.join("\n");
}

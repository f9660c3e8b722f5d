/** `chain A B`: why A is needed for B, one prerequisite at a time. */
import type { Command } from "commander";
import { chainsBetween, findChain, type Chain } from "../../../graph/index.ts";
import { addLearnerOptions, readLearner, wholeNumber, type Learner, type LearnerOptions } from "../learner-options.ts";
import { printJson, printText } from "../output.ts";
import { PLAN_WORDS } from "../plan-words.ts";
import { sayArrow, sayChains } from "../say-chains.ts";

/** So many chains are listed unless told. */
const MOST = 20;

interface Options extends LearnerOptions {
  readonly all?: boolean;
  readonly most?: number;
}

export function addChain(program: Command): void {
  addLearnerOptions(program.command("chain").description("why one concept is needed for another, in one line of prerequisites").argument("<a>", "a concept, by name or id").argument("<b>", "the concept that it is for"))
    .option("--all", "every chain of prerequisites from one to the other, the shortest first; where there is none, what they share")
    .option("--most <n>", `how many of all chains are listed (default: ${MOST})`, wholeNumber)
    .action((a: string, b: string, files: string[], options: Options) => {
      const learner = readLearner(files, options, { from: [a], to: [b] });
      const [from, to] = [learner.ids.from[0]!, learner.ids.to[0]!];
      if (learner.unreadable) process.exitCode = 2;
      if (options.all === true || options.most !== undefined) {
        const chains = chainsBetween(learner.curriculum, from, to, options.most ?? MOST);
        return options.json === true ? printJson({ schema: 1, ...chains }) : printText(sayChains(from, to, chains, learner));
      }
      const chain = findChain(learner.curriculum, from, to);
      const words = PLAN_WORDS[learner.language];
      if (options.json === true) printJson({ schema: 1, ...(chain ?? { chain: [], prerequisites: [], detailed: [] }) });
      else if (chain !== undefined) printText(sayChain(chain, learner));
      else {
        const reversed = findChain(learner.curriculum, to, from);
        printText([words.notNeeded(learner.name(from), learner.name(to)), ...(reversed === undefined ? [] : [words.reversed, sayChain(reversed, learner)])].join("\n"));
      }
    });
}

function sayChain({ chain, prerequisites, detailed }: Chain, learner: Learner): string {
  const { name, language } = learner;
  const words = PLAN_WORDS[language];
  const lines = [chain.map(name).join(" → "), ""];
  for (const reason of prerequisites) lines.push(...sayArrow(reason, learner));
  if (detailed.length > chain.length) lines.push("", words.detailed, detailed.map(name).join(" → "));
  return lines.join("\n");
}

/** Plans of five learners on the built-in roadmaps, as they are printed; `npm run golden` rewrites them. Read a change as the learner would. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planLearning, schedulePlan, whichRoadmapFits, type PlanRequest } from "../../graph/index.ts";
import { readLearner, type LearnerOptions } from "../../src/cli/learner-options.ts";
import { sayPlan } from "../../src/cli/say-plan.ts";

interface Learner {
  readonly name: string;
  readonly options: LearnerOptions;
  readonly to: readonly string[];
  readonly know?: readonly string[];
  readonly skip?: readonly string[];
  readonly request?: Partial<PlanRequest>;
  readonly start?: string;
  readonly fit?: boolean;
}

const learners: readonly Learner[] = [
  { name: "from-zero-to-transformer-zh", options: { lang: "zh" }, to: ["Transformer"], request: { alternatives: 2 }, start: "2026-03-02" },
  { name: "programmer-to-rag-en", options: { lang: "en" }, to: ["RAG"], know: ["Python", "machine learning"], request: { assumePrerequisites: true }, fit: true },
  { name: "deep-learner-to-fine-tuning-zh", options: { lang: "zh", roadmap: "deepseek", hoursPerWeek: 15 }, to: ["微调", "提示工程"], know: ["深度学习", "PyTorch", "Python"], skip: ["循环神经网络"], request: { assumePrerequisites: true, alternatives: 2 } },
  { name: "following-claude-to-bert-zh", options: { lang: "zh", roadmap: "claude-sonnet-4", basis: ["stated", "sequence", "stage"] }, to: ["BERT"], know: ["Python", "NumPy", "Pandas"], request: { alternatives: 2 } },
  { name: "forty-hours-en", options: { lang: "en", hoursPerWeek: 8 }, to: ["self-attention", "LoRA"], know: ["linear algebra", "neural network"], request: { assumePrerequisites: true, budget: 2400 } },
];

test.each(learners)("$name", ({ name, options, to, know = [], skip = [], request = {}, start, fit }) => {
  const learner = readLearner([], options, { targets: to, known: know, skip });
  const wanted: PlanRequest = { ...learner.ids, ...request };
  const plan = planLearning(learner.curriculum, wanted);
  const text = `${sayPlan(plan, learner, { ...(start === undefined ? {} : { schedule: schedulePlan(plan, { start }) }), ...(fit === true ? { fits: whichRoadmapFits(learner.curriculum, wanted) } : {}), ...(request.budget === undefined ? {} : { budget: request.budget }), wantsAlternatives: request.alternatives !== undefined })}\n`;
  const file = join(import.meta.dirname, "golden", `${name}.txt`);
  if (process.env["GOLDEN"] === "write") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
});

/** A plan over two small roadmaps: a choice, a shared concept, a stated time, and words behind the arrows. */
import { alignRoadmaps, type Atlas, type ConceptId, parseDocument, type Roadmap } from "../../graph/index.ts";
import { answerPlan } from "../../src/worker/answer-plan.ts";
import type { PlanAnswer, PlanQuestion } from "../../src/worker/plan-protocol.ts";

const texts = [
  `# 甲的路线

## 第一阶段：基础（2周）

学 NumPy 之前必须先掌握 Python。学完 NumPy 之后学习 Pandas。

## 第二阶段：框架（3周）

学习 Transformer 之前必须先掌握 PyTorch 或 TensorFlow。学习 PyTorch 之前必须先掌握 NumPy。
`,
  `# B's way

## Phase 1: Start (1 week)

First learn Python, then SQL. SQL is a prerequisite for PostgreSQL.
`,
];

export const roadmaps: readonly Roadmap[] = texts.map((text, at) => {
  const [roadmap] = parseDocument({ name: `${"ab"[at]}.md`, text }).roadmaps;
  return { ...roadmap!, id: "ab"[at] as Roadmap["id"] };
});
export const atlas: Atlas = alignRoadmaps(roadmaps);

/** What the planner answers on these roadmaps; the reference is left out, so that only their words count. */
export function smallAnswer(targets: readonly string[], known: readonly string[] = [], change: Partial<PlanQuestion> = {}): PlanAnswer {
  return answerPlan({
    atlas,
    roadmaps,
    options: { roadmaps: roadmaps.map(({ id }) => id), bases: ["stated", "sequence"], hoursPerWeek: 10, also: [...targets, ...known] as ConceptId[] },
    request: { targets: targets as ConceptId[], known: known as ConceptId[], alternatives: 2 },
    start: "2026-03-01",
    asked: null,
    ...change,
  });
}

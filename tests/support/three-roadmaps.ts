/** Three short roadmaps in two languages that share concepts, leave some out and contradict each other, aligned and compared. */
import { alignRoadmaps, compareRoadmaps, parseDocument, referenceAmong, type Roadmap } from "../../graph/index.ts";

/** Chinese: Python before NumPy, the recurrent network before the Transformer. */
export const chineseText = `# 甲：从零开始

## 第一阶段：基础（1个月）

先学 Python，再学 NumPy。

## 第二阶段：模型（2个月）

学习 Transformer 之前必须先掌握循环神经网络。然后学习词向量。
`;

/** English: NumPy in the first stage, Transformer without recurrent networks. */
export const secondText = `# Second: models first

## Phase 1: Models (1 month)

Learn NumPy. Recurrent neural networks require Transformer. Learn Python.

## Phase 2: Use (1 month)

Learn LangChain. Python is optional.
`;

/** English: short, agrees with the first. */
export const thirdText = `# Third: the short way

## Phase 1: Start

First learn Python, then NumPy.

## Phase 2: Models

Learn Transformer.
`;

const read = (name: string, text: string): Roadmap => ({ ...parseDocument({ name: `${name}.md`, text }).roadmaps[0]!, id: name as Roadmap["id"] });

/** Under the ids "a", "b" and "c". */
export const threeRoadmaps: readonly Roadmap[] = [read("a", chineseText), read("b", secondText), read("c", thirdText)];
export const threeAtlas = alignRoadmaps(threeRoadmaps);
export const threeReference = referenceAmong(threeAtlas.concepts.map(({ id }) => id));
export const threeCompared = compareRoadmaps(threeAtlas, threeRoadmaps);

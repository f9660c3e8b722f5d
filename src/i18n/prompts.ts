/**
 * A prompt in each language for any language model, whose answers this program reads without loss: stages with durations
 * as headings, concepts as bold heads of list items, prerequisites in words that the cues know.
 */
import type { Language } from "../../graph/index.ts";

export const PROMPTS: Readonly<Record<Language, string>> = {
  zh: `我想系统学习：【在这里写上你的目标，例如：大语言模型】。我已经会：【写上你会的，没有就写“无”】。

请写一份学习路线图，严格按下面的格式，用 Markdown，不要开场白、总结和表格：

# 标题：一句话说明目标

## 第一阶段：阶段名称（2-3个月）

- **概念名称**：一句话说明它是什么。
- **另一个概念**（English name）：一句话说明。学习另一个概念之前，需要先掌握概念名称。

要求：
1. 每个阶段一个二级标题，写成“## 第N阶段：名称（时间）”，按学习的先后排列。名称说这一阶段做到什么，例如“打好基础”“做出第一个作品”，不要用概念的名称；时间写成“2周”“1-2个月”的形式。
2. 每个列表项只讲一个概念，开头是加粗的概念名称，后面是冒号和说明；有通用英文名的，在加粗名称后面用括号写出。
3. 同一个概念全文只用同一个名称，只在一个阶段里列出一次。
4. 先后关系只用这一种句子写在说明的末尾，每句只写一个前提：“学习B之前，需要先掌握A。”其中 A、B 必须与列表里的概念名称完全一致；有几个前提就写几句。
5. 只写真正需要的前提；没有前提的概念不写这种句子。说明用日常的话，不要提到别的概念、工具或学科的名称。
`,
  en: `I want to learn: [write your goal here, for example: large language models]. I already know: [write what you know, or "nothing"].

Write a learning roadmap strictly in the format below, in Markdown, without an introduction, a summary or tables:

# Title: the goal in one sentence

## Phase 1: Name of the phase (2-3 months)

- **Name of a concept**: one sentence that says what it is.
- **Another concept**: one sentence. Before learning Another concept, you need to know Name of a concept.

Rules:
1. One second-level heading for each phase, written as "## Phase N: Name (time)", in the order of learning. The name says what the phase achieves, such as "Laying the ground" or "A first working project", and is not the name of a concept; the time is written like "2 weeks" or "1-2 months".
2. Each list item is about one concept only: it begins with the name of the concept in bold, followed by a colon and an explanation.
3. Use the same name for the same concept throughout, and list each concept once, in one phase.
4. Say what comes first only with this sentence at the end of the explanation, with one prerequisite in each sentence: "Before learning B, you need to know A." A and B must be exactly the names of concepts in the lists; write one sentence for each prerequisite.
5. Write only prerequisites that are really needed; a concept without any has no such sentence. Explanations are in everyday words and name no other concept, tool or field.
`,
};

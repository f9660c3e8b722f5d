/** Answers written as the prompts demand are read without loss: exactly these stages, concepts and prerequisites. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { PROMPTS } from "../../src/i18n/prompts.ts";

const zh = `# 从零开始，到能微调大语言模型

## 第一阶段：打好基础（2-3个月）

- **Python**：写程序最常用的语言之一。
- **线性代数**（Linear algebra）：研究空间与变换的数学。
- **概率论**（Probability theory）：描述不确定性的数学。

## 第二阶段：看懂骨架（2个月）

- **神经网络**（Neural network）：由许多简单单元连成的计算结构。学习神经网络之前，需要先掌握线性代数。学习神经网络之前，需要先掌握Python。
- **反向传播**（Backpropagation）：从结果往回逐层求出误差的办法。学习反向传播之前，需要先掌握神经网络。

## 第三阶段：做出自己的成果（6周）

- **Transformer**：今天大多数语言系统的骨架。学习Transformer之前，需要先掌握神经网络。
- **提示缓存编排**：让重复的开头只算一次。学习提示缓存编排之前，需要先掌握Transformer。
- **LoRA**：只改动少量参数的省钱办法。学习LoRA之前，需要先掌握Transformer。学习LoRA之前，需要先掌握反向传播。
`;

const en = `# From zero to a working web service

## Phase 1: Laying the ground (2-3 weeks)

- **HTML**: the language in which a page is written.
- **CSS**: the language of colours and distances. Before learning CSS, you need to know HTML.
- **JavaScript**: the language that makes it move. Before learning JavaScript, you need to know HTML.

## Phase 2: Keeping what visitors enter (1 month)

- **SQL**: how questions are put to tables.
- **PostgreSQL**: a server for tables. Before learning PostgreSQL, you need to know SQL.

## Phase 3: Putting it to work (6 weeks)

- **Node.js**: runs the same language outside of a browser. Before learning Node.js, you need to know JavaScript.
- **Tidewater Sessions**: keeps visitors signed in. Before learning Tidewater Sessions, you need to know Node.js. Before learning Tidewater Sessions, you need to know PostgreSQL.
- **Docker**: packs a program with all that it needs.
`;

interface Expected {
  readonly text: string;
  readonly stages: readonly string[];
  readonly concepts: readonly string[];
  readonly prerequisites: readonly string[];
}

const answers: readonly (readonly ["zh" | "en", Expected])[] = [
  ["zh", {
    text: zh,
    stages: ["1 2-3 month", "2 2-2 month", "3 6-6 week"],
    concepts: ["Python s1", "线性代数 s1", "概率论 s1", "神经网络 s2", "反向传播 s2", "Transformer s3", "提示缓存编排 s3", "LoRA s3"],
    prerequisites: ["线性代数 > 神经网络", "Python > 神经网络", "神经网络 > 反向传播", "神经网络 > Transformer", "Transformer > 提示缓存编排", "Transformer > LoRA", "反向传播 > LoRA"],
  }],
  ["en", {
    text: en,
    stages: ["1 2-3 week", "2 1-1 month", "3 6-6 week"],
    concepts: ["HTML s1", "CSS s1", "JavaScript s1", "SQL s2", "PostgreSQL s2", "Node.js s3", "Tidewater Sessions s3", "Docker s3"],
    prerequisites: ["HTML > CSS", "HTML > JavaScript", "SQL > PostgreSQL", "JavaScript > Node.js", "Node.js > Tidewater Sessions", "PostgreSQL > Tidewater Sessions"],
  }],
];

describe.each(answers)("%s", (language, { text, stages, concepts, prerequisites }) => {
  const { roadmaps } = parseDocument({ name: "answer.md", text });
  const [roadmap] = roadmaps;

  test("one roadmap, without a complaint", () => {
    expect(roadmaps).toHaveLength(1);
    expect(roadmap!.language).toBe(language);
    expect(roadmap!.diagnostics).toEqual([]);
  });

  test("its stages with their durations", () => {
    expect(roadmap!.stages.map(({ number, duration }) => `${number} ${duration?.min}-${duration?.max} ${duration?.unit}`)).toEqual(stages);
  });

  test("its concepts, each in its stage, none more", () => {
    const found = roadmap!.concepts.map(({ label, stage }) => `${label[language]} ${stage}`);
    expect(found.toSorted()).toEqual([...concepts].sort());
  });

  test("its prerequisites, all stated, none more", () => {
    const name = new Map(roadmap!.concepts.map(({ id, label }) => [id, label[language]]));
    expect(roadmap!.prerequisites.map(({ before, after }) => `${name.get(before)} > ${name.get(after)}`).toSorted()).toEqual([...prerequisites].sort());
    expect(new Set(roadmap!.prerequisites.map(({ basis }) => basis))).toEqual(new Set(["stated"]));
    expect([roadmap!.denials, roadmap!.choices, roadmap!.parts]).toEqual([[], [], []]);
  });

  test("the prompt asks for what the answer does: headings, bold heads, and this sentence for each prerequisite", () => {
    const prompt = PROMPTS[language];
    const sentence = language === "zh" ? "学习B之前，需要先掌握A。" : "Before learning B, you need to know A.";
    expect(prompt).toContain(sentence);
    expect(prompt).toMatch(language === "zh" ? /^## 第一阶段：.+（2-3个月）$/m : /^## Phase 1: .+ \(2-3 months\)$/m);
    expect(prompt).toMatch(/^- \*\*.+\*\*/m);
    for (const pair of prerequisites) {
      const [before, after] = pair.split(" > ");
      expect(text).toContain(sentence.replace(/\bA\b|(?<=掌握)A/, before!).replace(/\bB\b|(?<=学习)B/, after!));
    }
  });
});

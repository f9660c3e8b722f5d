/** Which names are read where, by structure and words, and which are not: tables of texts and the concepts in them. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** The names of the concepts of the text as it writes them, in reading order. */
function names(text: string): string[] {
  const roadmap = parseDocument({ name: "test.md", text }).roadmaps[0];
  return (roadmap?.concepts ?? []).flatMap((concept) => concept.mentions.map((mention) => ({ ...mention, id: concept.id }))).sort((a, b) => a.line - b.line || a.column - b.column).map((mention) => mention.text);
}

describe("names that share their end", () => {
  test.each([
    ["Learn supervised and unsupervised learning.", ["supervised", "unsupervised learning"]],
    ["- Compare linear/logistic regression", ["linear", "logistic regression"]],
    ["- Forward and backward propagation", ["Forward", "backward propagation"]],
    ["flowchart LR\na[Ridge & Lasso Regression] --> b[Elastic Net]", ["Ridge", "Lasso Regression", "Elastic Net"]],
    ["要弄清监督和无监督学习的区别。", ["监督", "无监督学习"]],
    ["- 监督/无监督学习", ["监督", "无监督学习"]],
    ["- Detect under/overfitting", ["under", "overfitting"]],
    ["We compare apples and unsupervised learning.", ["unsupervised learning"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("enumerations", () => {
  test.each([
    ["- SQL: window functions, joins, upserts — enough for a start", ["SQL", "window functions", "joins", "upserts"]],
    ["Methods include tokenization (splitting text), stemming (roots), and lemmatization.", ["tokenization", "stemming", "lemmatization"]],
    ["This involves feature scaling and normalization, outlier detection, and one-hot encoding.", ["feature scaling", "normalization", "outlier detection", "one-hot encoding"]],
    ["This requires an understanding of derivatives, integrals, limits, and series.", ["derivatives", "integrals", "limits", "series"]],
    ["It involves a structured approach, focusing on skills in Docker and Python.", ["Docker", "Python"]],
    ["- Docker: fast, simple, portable", ["Docker"]],
    ["- Components, props, and lifecycle methods.", ["Components", "props", "lifecycle methods"]],
    ["Understanding vectors, matrices, and eigenvalues is crucial.", ["vectors", "matrices", "eigenvalues"]],
    ["Once you are comfortable with Python and NumPy, move on to supervised learning.", ["Python", "NumPy", "supervised learning"]],
    ["- Docker：轻量级，Python友好", ["Docker", "Python"]],
    ["准备两天。\n\n节点、话题、动作。再准备两天。", ["节点", "话题", "动作"]],
    ["- 切片与映射", ["切片", "映射"]],
    ["The model is made of transformers, attention, tokenization, and inference.", ["transformers", "attention", "tokenization", "inference"]],
    ["Pay attention, write tests, and read about Docker.", ["Docker"]],
    ["It works across planning, tool use, memory, and reasoning.", ["planning", "tool use", "memory", "reasoning"]],
    ["We need data, models, and Docker.", ["Docker"]],
    ["- 图像读取（灰度、滤波、边缘检测）", ["图像读取", "灰度", "滤波", "边缘检测"]],
    ["- 图像处理（读取、显示、边缘检测）", ["图像处理", "边缘检测"]],
    ["Week 1 https://www.edx.org/course/introduction-to-linear-algebra and Docker", ["Docker"]],
    ["推荐资源：可汗学院的线性代数课程适合入门。", []],
    ["Recommended reading: a chapter on linear algebra.", []],
    ["**Recommended Tools:** Docker", ["Docker"]],
    ["Here calculus is enough.", ["calculus"]],
    ["**Question:** What about Docker?\n\n**Response 1:**\n\nDocker helps.", ["Docker", "Docker"]],
    ["1. Excel + SQL 打好地基", ["Excel", "SQL"]],
    ["- OpenCV (Open Source Computer Vision Library)", ["OpenCV", "Open Source Computer Vision Library"]],
    ["**Prerequisites:** Module 2.1 (PyTorch)", ["PyTorch"]],
    ["**Category:** Optional\n**Priority:** P3", []],
    ["> [网盘](https://example.org) 密码：`qw69`", []],
    ["1. 基础准备阶段\n2. 高级专题与应用阶段", []],
    ["- 包含大量实践代码\n- 注重实际应用", []],
    ["| Part | Topics |\n|---|---|\n| Part 1 | Basics (KV cache, number formats, prefix caching, speculative decoding, continuous batching) |", ["KV cache", "number formats", "prefix caching", "speculative decoding", "continuous batching"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("what surrounds a name", () => {
  test.each([
    ["- Prior exposure to machine learning", ["machine learning"]],
    ["- Being comfortable with Docker", ["Docker"]],
    ["- Machine Learning Libraries", ["Machine Learning Libraries"]],
    ["- Practical ML with Python", ["ML", "Python"]],
    ["- For online", []],
    ["- Learn various regularization techniques", ["regularization"]],
    ["SQL is the most durable skill.", ["SQL"]],
    ["- Zorblaxes Practical", ["Zorblaxes"]],
    ["- Core Components", []],
    ["**Prerequisites**: Session 1, SQL joins", ["SQL joins"]],
    ["An intro to ML in one sentence.", ["ML"]],
    ["**Key Learning Outcomes:**", []],
    ["- An understanding of probability is expected", ["probability"]],
    ["- `01_introduction.pdf`", []],
    ["- [Zorblax (video)](https://example.org)", []],
    ["- [Zorblax repo](https://example.org)", []],
    ["- [Docker (video)](https://example.org)", ["Docker"]],
    ["What I got out of it.", []],
    ["The map shows Docker.", ["Docker"]],
    ["- mAP", ["mAP"]],
    ["- 关键词检索入门", ["关键词检索"]],
    ["- 进入 Docker", ["Docker"]],
    ["- 迷你 Trace", ["Trace"]],
    ["- PyTorch 前置", ["PyTorch"]],
    ["- DDPG算法", ["DDPG"]],
    ["English · 简体中文", []],
    ["- 了解深度神经网络会有帮助", ["深度神经网络"]],
    ["- Versioning, ML-focused CI/CD", ["Versioning", "ML-focused CI/CD"]],
    ["## 详细目录与代码资源\n\n| 章节 | 主题 |\n|---|---|\n| 第1章：Docker | Kubernetes |\n| 第2章：Python | NumPy |", ["Docker", "Kubernetes", "Python", "NumPy"]],
    ["flowchart LR\na[Lecture 1: Docker] --> b[Lecture 2: Kubernetes]", ["Docker", "Kubernetes"]],
    ["从机器学习到深度学习，这条路不难走。", ["机器学习", "深度学习"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("courses and their short titles", () => {
  const row = (title: string, needs: string): string => `[${title}](https://example.org/${title.length}) | ${needs}`;
  const table = ["Courses | Prerequisites", ":-- | :--:", row("How to Code - Simple Data", "none"), row("How to Code - Complex Data", "How to Code: Simple Data"), row("Compilers", "high school algebra")].join("\n");
  test("a short title that two courses begin with does not make them one", () => {
    const roadmap = parseDocument({ name: "test.md", text: table }).roadmaps[0];
    expect(roadmap?.prerequisites.map(({ before, after }) => `${before} -> ${after}`)).toEqual(["high-school-algebra -> compilers", "how-to-code-simple-data -> how-to-code-complex-data"]);
  });
});

describe("codes of rows", () => {
  const table = (rows: string): string => `| ID | Course | School | Requirements |\n|---|---|---|---|\n${rows}`;
  const arrows = (text: string): string[] => (parseDocument({ name: "test.md", text }).roadmaps[0]?.prerequisites ?? []).map(({ before, after }) => `${before} -> ${after}`);
  test("stand for what heads the row", () => {
    expect(arrows(table("| PC1 | Linear algebra | Harvard | None |\n| PC2 | Calculus | Duke | PC1 |\n| PC3 | Machine learning | Duke | PC1-PC2 |"))).toEqual(["calculus -> machine-learning", "linear-algebra -> calculus", "linear-algebra -> machine-learning"]);
  });
  test("also in a label of prerequisites", () => {
    expect(arrows(`# Path\n\n## Mathematics\n\n${table("| PC1 | Linear algebra | MIT | None |\n| PC2 | Calculus | MIT | None |")}\n\n## Deep learning\n\nPrerequisites: PC1 and PC2.\n\n- Backpropagation`)).toEqual(["calculus -> deep-learning", "linear-algebra -> deep-learning"]);
  });
});

describe("labels", () => {
  test.each([
    ["**Articles:**\n\n- Linear algebra — vectors, matrices\n- Information theory — entropy, KL divergence", ["Linear algebra", "vectors", "matrices", "Information theory", "entropy", "KL divergence"]],
    ["**Articles:**\n\n- [Vectors](https://example.org)\n- [Matrices](https://example.org)", []],
    ["**Prereqs:** Python and Docker", ["Python", "Docker"]],
    ["**Duration:** 8 weeks\n**Prerequisites:** Python and Docker\n**Goal:** Master it", ["Python", "Docker"]],
  ])("%s", (text, expected) => expect(names(`# Path\n\n## Stage 1: Start\n\n${text}\n\n## Stage 2: More\n\nRead.`)).toEqual(expected));
});

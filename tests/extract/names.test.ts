/** Which names structure and typography give, zh and en: what is cut off, what is split, what names nothing. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** The names of the concepts as the text has them, in the order of their first mention. */
function names(text: string): string[] {
  const concepts = parseDocument({ name: "test.md", text }).roadmaps[0]?.concepts ?? [];
  const first = concepts.map((concept) => concept.mentions[0]).filter((mention) => mention !== undefined);
  return first.sort((a, b) => a.line - b.line || a.column - b.column).map((mention) => mention.text);
}

describe("names", () => {
  test.each([
    ["a sample and its kind", "- 了解 Coze、Zorblax 等低代码平台", ["Coze", "Zorblax", "低代码平台"]],
    ["等 inside a word", "- 量子编织等级", ["量子编织等级"]],
    ["words that are generic through and through", "- **理解核心原理**\n- **掌握高级技能**\n- **量子编织**", ["量子编织"]],
    ["a chapter's introduction of its topic", "1. 量子编织介绍\n2. 量子纺织概述", ["量子编织", "量子纺织"]],
    ["building something known", "- 智能体搭建", ["智能体"]],
    ["many as a part of the name", "- 多类型编织处理", ["多类型编织处理"]],
    ["many as a number", "- 多个编织项目", []],
    ["advice in brackets", "- LoRA（推荐，显存 8G 可用）", ["LoRA"]],
    ["what is asked about a concept", "- 量子织物的数学意义", ["量子织物"]],
    ["headings of templates", "- 重点内容\n- 学习时长\n- 时间规划\n- 常见模型\n- 后端自学路线", []],
    ["acronyms side by side", "- JVM NIO AOP", ["JVM", "NIO", "AOP"]],
    ["names between slashes", "- 传感：编织器/陀螺仪/织锦仪", ["编织器", "陀螺仪", "织锦仪"]],
    ["short members between known ones", "- **织机数学**：矩阵、行列式、织律、特征值", ["织机数学", "矩阵", "行列式", "织律", "特征值"]],
    ["cells that tell what is handed in", "| 周 | 学 | 产出 |\n|---|---|---|\n| 1 | 线性代数 | 织锦报告一份 |", ["线性代数"]],
    ["calendars are no names", "| 阶段 | 周数 | 目标 |\n|---|---|---|\n| 1 | 7–12 | 线性代数 |", ["线性代数"]],
    ["a short first line over its text", "1. 量子编织\n这是一种方法，大家都说好。\n2. 量子纺织\n那是另一种方法，也好。", ["量子编织", "量子纺织"]],
    ["a table of contents that repeats the headings", "# 路线\n\n## 目录\n\n1. 量子编织\n2. 量子纺织\n\n## 1. 量子编织\n\n- Zorblax\n\n## 2. 量子纺织\n\n- Zirblex", ["Zorblax", "Zirblex"]],
    ["a table of contents that is all there is", "# 编织之书\n\n## 目录\n\n1. 量子编织\n2. 量子纺织", ["量子编织", "量子纺织"]],
    ["what a course holds", "主要内容有卷积神经网络、循环神经网络、Transformer。", ["卷积神经网络", "循环神经网络", "Transformer"]],
    ["how things are, with 如", "如今大家学它如雨后春笋、如火如荼。", []],
    ["what a language has", "- C++ 语言特性\n- 部分 Linux 内核原理\n- Docker 常见命令使用", ["C++ 语言", "Linux 内核", "Docker"]],
    ["Latin names joined by 、", "- ROS：节点、Zorbic、Zirbic、Zurbic", ["ROS", "节点", "Zorbic", "Zirbic", "Zurbic"]],
    ["questions and commands about a tool", "- [Docker 常用命令大全](https://example.org)", ["Docker"]],
    ["what introduces a run", "课程会涵盖栈编织、密码学、微积分、线性代数。", ["栈编织", "密码学", "微积分", "线性代数"]],
    ["a guess beside a known name", "在理解机器学习基础后，继续。", ["机器学习基础"]],
    ["courses by their numbers in running text", "推荐伯克利的 [CS999: Loom Engineering](https://example.org) 和 [Coursera: Weaving](https://example.org/b)，都好。", ["CS999: Loom Engineering", "Coursera: Weaving"]],
    ["a link that opens a paragraph and is spoken about", "[Loom Semester](https://example.org) 这门课很好。", ["Loom Semester"]],
    ["labels of lists to learn", "- **Looms to Learn:** Zorblax, Docker\n- **Frameworks to Learn:** PyTorch, Keras\n- **Domains:** NLP", ["Zorblax", "Docker", "PyTorch", "Keras", "NLP"]],
    ["labels of things to read", "- NumPy\n  - *Resources:* \"Weaving\" by Ada Loom, Official handbook, and Eve Weaver", ["NumPy"]],
    ["labels of things to read, zh", "- NumPy\n  - 参考资料：织锦手册", ["NumPy"]],
    ["where a course is held", "- Loom Weaving on Coursera", ["Coursera"]],
    ["what is done with something", "- Dump the Loom to Parquet\n- Metrics to manage the Loom Cycle\n- Loom Samples supporting Zorblax", ["Parquet"]],
    ["names of files in a table", "| 模块 | 知识点 | 文件 |\n|---|---|---|\n| 织机 | 线性代数 | `loom_basics.py` |", ["线性代数"]],
    ["asking for help with the document", "- [Create a pull request](https://example.org)\n- [Loom Weaving](https://example.org)", ["pull request", "Loom Weaving"]],
    ["looking for a job", "## 织机\n\n- 量子编织\n\n## 求职准备\n\n- GitHub 织锦链接\n- 中厂 NLP 岗", ["量子编织"]],
    ["AI as the kind of something", "这门课适合有经验的 AI 开发者。", []],
    ["AI by itself", "这门课从 AI 讲起，讲到 PyTorch。", ["AI", "PyTorch"]],
    ["a run whose last member goes on", "可以学习微积分、线性代数、概率论与其他许多许多种类繁多的织锦数学。", ["微积分", "线性代数", "概率论"]],
    ["local optimisation", "- MPC 局部优化", ["MPC 局部优化"]],
    ["members that the head completes", "- Distributions: Normal, binomial, Poisson\n- 分布：正态、二项、泊松", ["Distributions", "Normal", "binomial", "Poisson"]],
    ["a head that completes nothing", "- Looms: normal, big, fast", ["Looms"]],
    ["two verbs of one object", "- Exploring and comparing Zorblax Looms", ["Zorblax Looms"]],
    ["two of which one is known", "- Components & Python\n- Data Modeling & Transformation", ["Components", "Python", "Data Modeling", "Transformation"]],
    ["short members of one item", "- 量子创建、线性代数、织片、织播", ["量子创建", "线性代数", "织片", "织播"]],
    ["who keeps the document", "# 路线\n\n- 量子编织\n\n**负责人**\n\n- [织女星](https://example.org)", ["量子编织"]],
    ["who reads the document", "- 背景：大三织锦专业\n- 开始时间：六月", []],
    ["two of one list that have a common name", "- 计算机：数据结构、算法、操作系统\n- 流程：ETL/ELT", ["数据结构", "算法", "操作系统", "ETL", "ELT"]],
    ["what is built along the way", "| Week | Topic | Main project |\n|---|---|---|\n| 1 | Quantum Weaving | Loom processing pipeline |", ["Quantum Weaving"]],
    ["being good at something", "- Python mastery (coming from weaving)\n- **Framework Mastery**\n- Advanced features", ["Python"]],
    ["how something is, zh", "- PyTorch\n  - 重要性: 织锦标准\n  - 优点: 易于织锦", ["PyTorch"]],
    ["other links in running text", "看看这个[教程](https://example.org)。", []],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

/** What answers say of their questions, zh and en: needs, denials, which comes first, and answers that say nothing of the kind. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** "a -> b" stated, "a ~> b" sequence, "a -/-> b" denied. */
function read(text: string): string[] {
  const roadmap = parseDocument({ name: "test.md", text }).roadmaps[0];
  const arrows = (roadmap?.prerequisites ?? []).map((each) => `${each.before} ${each.basis === "stated" ? "->" : "~>"} ${each.after}`);
  return [...arrows, ...(roadmap?.denials ?? []).map((each) => `${each.before} -/-> ${each.after}`)];
}

describe("answers", () => {
  test.each([
    ["no, but something else", "学Flink一定要先学Spark吗？不一定，但要先懂Kafka。", ["kafka -> flink", "spark -/-> flink"]],
    ["no, but something else, en", "Do I need Spark for Flink? Not really, but you do need Kafka.", ["kafka -> flink", "spark -/-> flink"]],
    ["yes", "问：学深度学习要先学微积分吗？\n答：要，先学一点。", ["calculus -> deep-learning"]],
    ["yes, en", "Q: Do I have to learn calculus before deep learning?\nA: Yes, you do.", ["calculus -> deep-learning"]],
    ["under a heading", "## FAQ\n\n### Should I learn Docker before Kubernetes?\n\nYes.", ["docker -> kubernetes"]],
    ["under a heading, zh", "## 常见问题\n\n### 学Kubernetes需要先会Docker吗？\n\n最好会一点。", ["docker -> kubernetes"]],
    ["one may do without", "没有PyTorch基础可以学LangChain吗？可以，只需要会Python。", ["python -> langchain", "pytorch -/-> langchain"]],
    ["one may do without, en", "Can I skip Hadoop and start with Spark? Yes.", ["hadoop -/-> spark"]],
    ["one may not do without", "可以跳过机器学习直接学深度学习吗？不建议。", ["machine-learning -> deep-learning"]],
    ["one may not do without, en", "Can I learn React without JavaScript? No, you can't.", ["javascript -> react"]],
    ["which of two", "先学Vue还是先学JavaScript？先学JavaScript。", ["javascript -> vue-js"]],
    ["which of two, en", "Which should I learn first, Docker or Kubernetes? Docker first.", ["docker -> kubernetes"]],
    ["either of two", "先学Vue还是先学React？都可以，先学哪个都行。", []],
    ["either of two, en", "Should I learn Vue or React first? Either is fine.", []],
    ["it depends", "学Flink一定要先学Spark吗？看情况。", []],
    ["it depends, en", "Do I need Spark for Flink? It depends.", []],
    ["no answer", "学Flink一定要先学Spark吗？", []],
    ["no answer but another question", "Do I need Spark for Flink? Do I need Kafka for Flink? Yes.", ["kafka -> flink"]],
  ])("%s", (_, text, expected) => expect(read(text).sort()).toEqual(expected.sort()));

  test.each([
    ["about the project", "# 数据路线\n\n- Python\n\n## 常见问题\n\n### 支持Docker吗？\n\n支持。", ["python"]],
    ["about the project, en", "# Data path\n\n- Python\n\n## FAQ\n\n### Is there a Docker image?\n\nYes.", ["python"]],
  ])("a FAQ %s teaches nothing", (_, text, expected) => expect(parseDocument({ name: "test.md", text }).roadmaps[0]?.concepts.map(({ id }) => id)).toEqual(expected));

  test.each([
    ["a list under words that tell to pick one", "### 选一个框架（二选一）\n\n- Django\n- Flask\n\n### 部署\n\n- Docker\n- Nginx", ["django flask"]],
    ["a list under words that tell to pick one, en", "Choose one:\n\n- Python\n- Go\n- Rust\n\n## Databases\n\n- Redis\n- PostgreSQL", ["go python rust"]],
    ["said in brackets", "学 MySQL/PostgreSQL（任选其一）。", ["mysql postgresql"]],
    ["said in brackets, en", "Learn MySQL/PostgreSQL (either is fine).", ["mysql postgresql"]],
    ["a list of things of several kinds is none", "Pick one:\n\n- Python\n- Linear algebra", []],
  ])("a choice: %s", (_, text, expected) => expect(parseDocument({ name: "test.md", text }).roadmaps[0]?.choices.map(({ of }) => [...of].sort().join(" "))).toEqual(expected));

  test.each([
    ["a group's last boxes", "flowchart LR\nsubgraph G[First things]\na[Linux] --> b[Docker]\nend\nG --> c[Kubernetes]", ["docker ~> kubernetes", "linux ~> docker"]],
    ["typed", "```\n线性代数\n  ↓\n机器学习\n  ↓\n深度学习\n```", ["linear-algebra ~> machine-learning", "machine-learning ~> deep-learning"]],
    ["typed between stages", "```\n阶段 1: Python\n  ↓\n阶段 2: Docker\n```", []],
    ["a group's topic", "flowchart LR\nsubgraph G[机器学习]\na[决策树]\nend\nG --> c[深度学习]", ["machine-learning ~> deep-learning"]],
    ["nothing into a group that only collects", "flowchart LR\nc[深度学习] --> G\nsubgraph G[模型类型]\na[决策树]\nend", []],
  ])("an arrow of a diagram: %s", (_, text, expected) => expect(read(text).sort()).toEqual(expected));

  test.each([
    ["Can I learn C++? Can it wait?", "can-bus"],
    ["## Once you've got the job\n\nRead about graphs.", "graph-of-thoughts"],
    ["无监督微调不需要标注。", "supervised-fine-tuning"],
    ["ORM 用来访问数据库，例如 GORM。", "outcome-reward-model"],
    ["- **调度**：Airflow 编排离线任务", "cpu-scheduling"],
  ])("%s: no %s", (text, id) => expect(parseDocument({ name: "test.md", text }).roadmaps[0]?.concepts.map((each) => each.id)).not.toContain(id));

  test("quotes the question with its answer", () => {
    const [denial] = parseDocument({ name: "test.md", text: "Do I need calculus for SQL? No." }).roadmaps[0]?.denials ?? [];
    expect(denial?.evidence[0]?.quote).toBe("Do I need calculus for SQL? No.");
  });
});

/** The linter: each rule on a text that breaks it, zh and en, and the built-in roadmap that adds up wrongly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findingSchema } from "../../graph/model/finding.ts";
import { checkRoadmaps, parseDocument, type Finding } from "../../graph/index.ts";

function check(text: string): Finding[] {
  return checkRoadmaps(parseDocument({ name: "test.md", text }).roadmaps);
}

describe("each rule", () => {
  test.each([
    ["broken-order", "# 路线\n\n## 第一阶段：机器学习\n- **机器学习**：学习机器学习之前需要掌握线性代数。\n\n## 第二阶段：数学\n- **线性代数**\n"],
    ["broken-order", "# Path\n\n## Phase 1: Models\n- **Machine learning** requires linear algebra.\n\n## Phase 2: Maths\n- **Linear algebra**\n"],
    ["cycle", "- 学习概率论之前需要掌握微积分。\n- 学习微积分之前需要掌握线性代数。\n- 学习线性代数之前需要掌握概率论。\n"],
    ["cycle", "- Probability theory requires calculus.\n- Calculus requires linear algebra.\n- Linear algebra requires probability theory.\n"],
    ["duration-mismatch", "# 路线\n\n## 第一阶段：Python（1-2个月）\n- Python\n\n## 第二阶段：机器学习（2个月）\n- 机器学习\n\n整个过程大约需要5个月。\n"],
    ["duration-mismatch", "# Path\n\n## Phase 1: Python (1-2 months)\n- Python\n\n## Phase 2: Machine learning (2 months)\n- Machine learning\n\nThe whole path takes about 5 months.\n"],
    ["stage-number", "# 路线\n\n## 第一阶段：Python\n- Python\n\n## 第三阶段：机器学习\n- 机器学习\n"],
    ["stage-number", "# Path\n\n## Phase 1: Python\n- Python\n\n## Phase 3: Machine learning\n- Machine learning\n"],
    ["taught-twice", "# 路线\n\n## 第一阶段：甲\n- **Docker**：入门\n\n## 第二阶段：乙\n- **Docker**：进阶\n"],
    ["taught-twice", "# Path\n\n## Phase 1: A\n- **Docker**: basics\n\n## Phase 2: B\n- **Docker**: more\n"],
    ["look-alike-name", "# 路线\n\n## 第一阶段：甲\n- **Python**\n- **Рython 编程**：先学 NumPy\n"],
    ["look-alike-name", "# Path\n\n## Phase 1: A\n- **Python**\n- **Рython programming**: the basics\n"],
    ["bad-link", "- [Python]( )\n- 线性代数\n"],
    ["bad-link", "- [Python](TODO)\n- Linear algebra\n"],
    ["denied", "- 学习Transformer之前需要掌握循环神经网络。\n- 不需要先学循环神经网络，再学Transformer。\n"],
    ["denied", "- Transformers require recurrent neural networks.\n- There is no need to learn recurrent neural networks before Transformers.\n"],
  ])("%s is found", (code, text) => {
    const findings = check(text).filter((finding) => finding.code === code);
    expect(findings).toHaveLength(1);
    expect(findingSchema.safeParse(findings[0]).success).toBe(true);
    expect(findings[0]?.message.length).toBeGreaterThan(20);
    const line = text.split("\n")[(findings[0]?.line ?? 0) - 1];
    expect(line).toBeDefined();
  });

  test("a clean text has no findings", () => {
    expect(check("# Path\n\n## Phase 1: Maths (1 month)\n- **Linear algebra**\n\n## Phase 2: Models (2 months)\n- **Machine learning** requires linear algebra.\n\nThe whole path takes about 3 months.\n")).toEqual([]);
  });
});

test("the Claude roadmap says 10 to 12 months and adds up to 10 to 14", () => {
  const file = join(import.meta.dirname, "../../public/roadmaps/claude-sonnet-4.md");
  const findings = checkRoadmaps(parseDocument({ name: "claude-sonnet-4.md", text: readFileSync(file, "utf8") }).roadmaps);
  expect(findings.find((finding) => finding.code === "duration-mismatch")?.message).toBe("The stated total is 10–12 months, but the stages add up to 10–14 months.");
});

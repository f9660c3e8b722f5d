/** Which stages a text declares and how long they take, zh and en. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** "title @line" with the duration behind it, set in under its parent. */
function stages(text: string): string[] {
  const all = parseDocument({ name: "test.md", text }).roadmaps[0]?.stages ?? [];
  return all.map((stage) => `${stage.parent === null ? "" : "  "}${stage.title} @${stage.line}${stage.duration === null ? "" : ` ${stage.duration.min}-${stage.duration.max} ${stage.duration.unit}`}`);
}

describe("stages", () => {
  test.each([
    ["lines in one paragraph", "# 数据课\n\n内容如下\n第一部分：基础\nWeek 1-2: Python\n\n变量与循环\n\n第二部分：进阶\nWeek 3: NumPy\n\n数组", ["第一部分：基础 @4", "  Week 1-2: Python @5 2-2 week", "第二部分：进阶 @9", "  Week 3: NumPy @10 1-1 week"]],
    ["told by a label", "# 路线\n\n## 阶段 1：Python\n\n**学习时长**：2-3 周\n**重点内容**：\n\n- 循环\n\n## 阶段 2：FastAPI\n\n预计时间：10天", ["阶段 1：Python @3 2-3 week", "阶段 2：FastAPI @10 10-10 day"]],
    ["told by a label in English", "# Path\n\n## Phase 1: Python\n\n**Duration:** 2 weeks\n\n- Loops\n\n## Phase 2: Docker\n\nEstimated time: 3-4 days", ["Phase 1: Python @3 2-2 week", "Phase 2: Docker @9 3-4 day"]],
    ["told by a column", "| 阶段 | 周数 | 目标 |\n|---|---|---|\n| 1 基础 | 1–2 | Python |\n| 2 定位 | 3–6 | SLAM |", ["1 基础 @3 2-2 week", "2 定位 @4 4-4 week"]],
    ["told by weeks in a column", "| Module | Focus | Duration |\n|---|---|---|\n| Basics | Python | Week 1 |\n| Vision | CNN | Weeks 2-4 |", ["Basics @3 1-1 week", "Vision @4 3-3 week"]],
    ["told by weeks in a column, zh", "| 模块 | 内容 | 时间 |\n|---|---|---|\n| 基础 | Python | 第1周 |\n| 视觉 | CNN | 第2-4周 |", ["基础 @3 1-1 week", "视觉 @4 3-3 week"]],
    ["the list of a roadmap among other sections", "# 一本书\n\n## 本书特点\n\n- 循序渐进\n- 通俗易懂\n\n## 学习路线图\n\n1. **数学**\n   - 线性代数\n   - 微积分\n2. **模型**\n   - 线性回归\n   - 决策树\n3. **应用**\n   - 文本生成\n   - 情感分析\n\n## 反馈\n\n- 来信", ["数学 @10", "模型 @13", "应用 @16"]],
    ["the list of a roadmap among other sections, en", "# A book\n\n## Highlights\n\n- Step by step\n- Easy\n\n## Learning path\n\n1. **Maths**\n   - Linear algebra\n   - Calculus\n2. **Models**\n   - Linear regression\n   - Decision trees\n3. **Applications**\n   - Text generation\n   - Sentiment analysis\n\n## Feedback\n\n- Write to us", ["Maths @10", "Models @13", "Applications @16"]],
    ["core modules under the structure of the repository", "# RL\n\n## Repository Structure\n\n### Core Modules\n\n| Module | Focus |\n|---|---|\n| Basics | Python |\n| Vision | CNN |", ["Basics @9", "Vision @10"]],
    ["a table about the sections above it is none", "# 大数据\n\n## 一、打基础（第1–6周）\n\n- Java\n- Linux\n\n## 二、离线（第7–14周）\n\n- Hadoop\n- Hive\n\n| 阶段 | 岗位 |\n|---|---|\n| 一 | 实习 |\n| 二 | 开发 |", ["一、打基础（第1–6周） @3 6-6 week", "二、离线（第7–14周） @8 8-8 week"]],
    ["a table about the sections above it is none, en", "# Data\n\n## 1. Basics\n\n- Java\n- Linux\n\n## 2. Batch\n\n- Hadoop\n- Hive\n\n| Stage | Job |\n|---|---|\n| 1 | intern |\n| 2 | engineer |", ["1. Basics @3", "2. Batch @8"]],
    ["a table of stages beside sections of other names is one", "# Data\n\n## 1. Basics\n\n- Java\n- Linux\n\n## 2. Plan\n\n| Stage | Learn |\n|---|---|\n| 1 | SQL |\n| 2 | Hive |\n| 3 | Flink |", ["1 @12", "2 @13", "3 @14"]],
    ["no stages in the structure of a project", "# RL\n\n## Project Structure\n\n### Folders\n\n| Module | Focus |\n|---|---|\n| src | Python |\n| lib | CNN |", []],
    ["told by weeks in a column, W", "| Phase | 周数 | 内容 |\n|---|---|---|\n| 0 | W1-3 | Python |\n| 1 | W4-12 | SQL |", ["0 @3 3-3 week", "1 @4 9-9 week"]],
    ["rows under a cell that is left empty", "| 阶段 | 课程 |\n|---|---|\n| 基础 | Python |\n| | SQL |\n| 进阶 | Spark |", ["基础 @3", "进阶 @5"]],
    ["columns of a table on its side", "| 阶段 | 第一阶段 | 第二阶段 |\n|---|---|---|\n| 内容 | Python | 机器学习 |\n| 时间 | 1个月 | 2个月 |", ["第一阶段 @1 1-1 month", "第二阶段 @1 2-2 month"]],
    ["columns of a table on its side, en", "| | Phase 1 | Phase 2 |\n|---|---|---|\n| Topics | Python | Machine learning |\n| Duration | 2 weeks | 3 weeks |", ["Phase 1 @1 2-2 week", "Phase 2 @1 3-3 week"]],
    ["numbered branches of a tree", "```\nJava\n├── 1. 基础\n│   └── 集合\n├── 2. 数据库\n│   └── MySQL\n└── 3. 框架\n    └── Spring\n```", ["基础 @3", "数据库 @5", "框架 @7"]],
    ["chapters with a line below each", "规划\n\n（一）数学\n线性代数\n（二）模型\n决策树\n（三）深度学习\n卷积", ["数学 @3", "模型 @5", "深度学习 @7"]],
    ["a first phase alone", "# 路线\n\n## 第一阶段：Python（2周）\n\n- 循环\n\n其余待续。", ["第一阶段：Python（2周） @3 2-2 week"]],
    ["a first phase alone, en", "# Path\n\n## Phase 1: Python (2 weeks)\n\n- Loops", ["Phase 1: Python (2 weeks) @3 2-2 week"]],
    ["a first phase alone, on a line", "# 路线\n\n先看这里。\n\n第一阶段（1-2个月）：夯实SQL基础\n\n练习查询。", ["第一阶段（1-2个月）：夯实SQL基础 @5 1-2 month"]],
    ["no stage in a later step alone", "# Path\n\n## Step 3: Install\n\nRun it.", []],
    ["topics of a table under phases", "# 路线\n\n## 阶段 1：入门\n\n| 模块 | 工具 |\n|---|---|\n| 清洗 | pandas |\n| 统计 | numpy |\n\n## 阶段 2：进阶\n\n读书。", ["阶段 1：入门 @3", "阶段 2：进阶 @10"]],
    ["chapters of a text without headings", "一、基础\n学习线性代数：\n- 矩阵\n\n二、模型\n下面是模型。\n1. 线性回归\n2. 决策树", ["基础 @1", "模型 @5"]],
    ["a numbered list under an only chapter", "（一）顺序\n我的顺序：\n（1）神经网络\n内容：卷积\n（2）深度学习\n内容：梯度\n（3）强化学习\n内容：策略\n（二）感触：", ["神经网络 @3", "深度学习 @5", "强化学习 @7"]],
  ])("%s", (_, text, expected) => {
    expect(stages(text)).toEqual(expected);
  });
});

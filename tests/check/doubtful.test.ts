/** The review queue: each reason for doubt in both languages, the most doubtful first. */
import { describe, expect, test } from "vitest";
import { anchorOf, applyCorrections, doubtful, parseDocument, type Doubt, type Roadmap } from "../../graph/index.ts";
import { doubtSchema } from "../../graph/model/doubt.ts";

const read = (text: string): Roadmap => parseDocument({ name: "post.md", text }).roadmaps[0]!;
const codes = (text: string): string[] => doubtful(read(text)).map(({ code }) => code);

describe("reasons", () => {
  const rows: readonly (readonly [Doubt["code"], string, string])[] = [
    ["cycle", "学习神经网络之前必须掌握线性代数。学习线性代数之前必须掌握神经网络。", "Neural networks require linear algebra. Linear algebra requires neural networks."],
    ["contradiction", "学习Transformer之前必须掌握RNN。学习Transformer不需要先学RNN。", "The Transformer requires RNNs. You do not need to know RNNs before the Transformer."],
    ["broken-order", "# 路线\n## 第一阶段：模型\n- **Transformer**\n## 第二阶段：基础\n- **线性代数**：线性代数是学习Transformer的前提。\n", "# A way\n## Phase 1: Models\n- **Transformer**\n## Phase 2: Foundations\n- **Linear algebra**: linear algebra is a prerequisite for the Transformer.\n"],
    ["everyday-name", "# 路线\n- **监控**\n- **Transformer**\n", "# A way\n- **Monitoring**\n- **Transformer**\n"],
    ["far-cue", "先把线性代数里最常用的那几块内容认真地过一遍，再学神经网络。", "First learn linear algebra, with its exercises and proofs, then neural networks."],
    ["duration-assumed", "# 路线\n## 第一阶段：基础（2周）\n- **Python**\n## 第二阶段：模型\n- **Transformer**\n", "# A way\n## Phase 1: Foundations (2 weeks)\n- **Python**\n## Phase 2: Models\n- **Transformer**\n"],
    ["duration-mismatch", "# 路线\n总共需要12个月。\n## 第一阶段：基础（2个月）\n- **Python**\n## 第二阶段：模型（2个月）\n- **Transformer**\n", "# A way\n## Phase 1: Foundations (2 months)\n- **Python**\n## Phase 2: Models (2 months)\n- **Transformer**\n\nTotal duration: 12 months\n"],
  ];
  test.each(rows)("%s", (code, zh, en) => {
    expect([codes(zh).includes(code), codes(en).includes(code)], JSON.stringify([codes(zh), codes(en)])).toEqual([true, true]);
  });
});

describe("the queue", () => {
  const text = "# 路线\n## 第一阶段：基础（2周）\n- **监控**\n学习神经网络之前必须掌握线性代数。学习线性代数之前必须掌握神经网络。\n## 第二阶段：模型\n- **Transformer**\n";
  const roadmap = read(text);

  test("is sorted by weight, each with its words, and the words are the text's", () => {
    const queue = doubtful(roadmap);
    expect(queue.length).toBeGreaterThan(2);
    expect(queue.map(({ weight }) => weight)).toEqual(queue.map(({ weight }) => weight).sort((a, b) => b - a));
    expect(queue[0]!.code).toBe("cycle");
    expect(doubtSchema.array().parse(queue)).toEqual(queue);
    for (const { quote } of queue) expect(text).toContain(quote.split("\n")[0]);
  });

  test("what was corrected or confirmed is in it no more", () => {
    const [doubt] = doubtful(roadmap).filter(({ code }) => code === "everyday-name");
    const corrected = applyCorrections(roadmap, [{ kind: "rename", roadmap: roadmap.id, reason: "", concept: anchorOf(roadmap, doubt!.concept!, text), label: { zh: "监控系统" } }], text).roadmap;
    expect(doubtful(corrected).filter(({ concept }) => concept === doubt!.concept || concept === "监控系统")).toEqual([]);
  });
});

/** Two versions of one roadmap: the change is empty for equals, makes the later of the earlier, and tells what a reader wants to know. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignRoadmaps, applyVersionChange, comparePlans, compareVersions, curriculumOf, isUnchanged, parseDocument, planLearning, roadmapSchema, versionFacts, type Roadmap } from "../../graph/index.ts";
import { versionChangeSchema } from "../../graph/model/version-change.ts";
import { anyRoadmap } from "../formats/any-roadmap.ts";

const read = (text: string): Roadmap => parseDocument({ name: "post.md", text }).roadmaps[0]!;

const OLD = {
  zh: "# 路线\n## 第一阶段：基础（2周）\n- **Python**\n- **线性代数**\n- **波形拆解术**\n## 第二阶段：模型\n学习Transformer之前必须掌握注意力机制。先学RAG，再学智能体。\n",
  en: "# A way\n## Phase 1: Foundations (2 weeks)\n- **Python**\n- **Linear algebra**\n- **Wave unfolding**\n## Phase 2: Models\nThe Transformer requires the attention mechanism. First learn RAG, then AI agents.\n",
};
const NEW = {
  zh: "# 路线\n新版。\n## 第一阶段：基础（3周）\n- **Python**\n- **波形拆解法**\n## 第二阶段：工具\n- **Docker**\n- **线性代数**\n## 第三阶段：模型\n学习Transformer之前必须掌握注意力机制。先学智能体，再学RAG。\n",
  en: "# A way\nNew.\n## Phase 1: Foundations (3 weeks)\n- **Python**\n- **Wave unfoldings**\n## Phase 2: Tools\n- **Docker**\n- **Linear algebra**\n## Phase 3: Models\nThe Transformer requires the attention mechanism. First learn AI agents, then RAG.\n",
};

describe("laws", () => {
  test("the change between equals is empty", () => {
    fc.assert(fc.property(anyRoadmap, (roadmap) => isUnchanged(compareVersions(roadmap, structuredClone(roadmap)))));
  });

  test("applied to the earlier version it gives the later, letter by letter", () => {
    const pair = fc.oneof(fc.tuple(anyRoadmap, anyRoadmap), fc.constantFrom(...(["zh", "en"] as const).flatMap((each) => [[read(OLD[each]), read(NEW[each])] as const, [read(NEW[each]), read(OLD[each])] as const])));
    fc.assert(fc.property(pair, ([before, after]) => {
      const change = compareVersions(before, after);
      expect(JSON.stringify(roadmapSchema.parse(applyVersionChange(before, change)))).toBe(JSON.stringify(roadmapSchema.parse(after)));
      expect(isUnchanged(change)).toBe(JSON.stringify(before) === JSON.stringify(after));
    }));
  });

  test("it survives JSON", () => {
    const change = compareVersions(read(OLD.zh), read(NEW.zh));
    expect(versionChangeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
  });
});

describe.each(["zh", "en"] as const)("%s", (language) => {
  const [before, after] = [read(OLD[language]), read(NEW[language])];
  const change = compareVersions(before, after);
  const facts = versionFacts(before, after, change);
  const of = (kind: string): string[] => facts.filter((fact) => fact.kind === kind).map(({ names }) => names.map((label) => label[language]).join(" → "));

  test("the facts that a reader wants, and no others", () => {
    const name = { zh: ["线性代数", "波形拆解法", "智能体 → 检索增强生成"], en: ["Linear algebra", "Wave unfoldings", "AI agent → Retrieval-augmented generation"] }[language];
    expect(of("concept-added")).toEqual(["Docker"]);
    expect(of("concept-removed")).toEqual([]);
    expect(of("concept-renamed")).toEqual([name[1]]);
    expect(of("concept-moved")).toEqual([name[0]]);
    expect(of("arrow-turned")).toEqual([name[2]]);
    expect([of("arrow-added"), of("arrow-removed")]).toEqual([[], []]);
    expect(of("stage-added").length).toBe(1);
    expect(of("stage-duration").length).toBe(1);
    expect([of("stage-removed"), of("stage-moved")]).toEqual([[], []]);
  });

  test("what it does to a plan", () => {
    const plan = (roadmap: Roadmap) => planLearning(curriculumOf(alignRoadmaps([roadmap]), [roadmap], { bases: ["stated", "sequence"] }), { targets: [roadmap.concepts.find(({ id }) => id === "retrieval-augmented-generation")!.id] });
    const { added, removed, steps } = comparePlans(plan(before), plan(after));
    expect([added.map(({ id }) => id), removed, steps]).toEqual([["ai-agent"], [], { before: 1, after: 2 }]);
  });
});

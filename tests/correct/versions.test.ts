/** What became of corrections in a later version of the same text, in both languages. */
import { describe, expect, test } from "vitest";
import { anchorOf, applyCorrections, parseDocument, quoteOf, type Correction, type Roadmap } from "../../graph/index.ts";

const read = (text: string): Roadmap => parseDocument({ name: "post.md", text }).roadmaps[0]!;
const has = (roadmap: Roadmap, before: string, after: string): boolean => roadmap.prerequisites.some((one) => one.before === before && one.after === after);

const OLD = {
  zh: "# 路线\n第一阶段：基础\n先学线性代数，再学**波形拆解术**。\n第二阶段：模型\n学习Transformer之前必须掌握注意力机制。\n",
  en: "# A way\n## Phase 1: Foundations\nFirst learn linear algebra, then **wave unfolding**.\n## Phase 2: Models\nThe Transformer requires the attention mechanism.\n",
};
/** A preface, a typing error mended in the name, another stage between. */
const NEW = {
  zh: "# 路线\n这是新版。\n第一阶段：基础\n先学线性代数，再学**波形拆解法**。\n第二阶段：工具\n掌握Docker。\n第三阶段：模型\n学习Transformer之前必须掌握注意力机制。\n",
  en: "# A way\nThis is the new edition.\n## Phase 1: Foundations\nFirst learn linear algebra, then **wave unfoldings**.\n## Phase 2: Tools\nLearn Docker.\n## Phase 3: Models\nThe Transformer requires the attention mechanism.\n",
};
const NAME = { zh: "波形拆解术", en: "wave unfolding" } as const;

describe.each(["zh", "en"] as const)("%s", (language) => {
  const [old, now] = [read(OLD[language]), read(NEW[language])];
  const base = { roadmap: old.id, reason: "" };
  const own = old.concepts.find(({ label }) => label[language] === NAME[language])!;
  const at = (id: string) => anchorOf(old, id, OLD[language]);

  test("both editions are one roadmap, whose own concept has another id by now", () => {
    expect(now.id).toBe(old.id);
    expect(now.concepts.map(({ id }) => id)).not.toContain(own.id);
  });

  test("an arrow turned round stays so, wherever its line went", () => {
    const turn: Correction = { kind: "turn", ...base, before: at("attention-mechanism"), after: at("transformer") };
    const { roadmap, unfit } = applyCorrections(now, [turn], NEW[language]);
    expect(unfit).toEqual([]);
    expect([has(roadmap, "transformer", "attention-mechanism"), has(roadmap, "attention-mechanism", "transformer")]).toEqual([true, false]);
    expect(roadmap.corrected).toEqual([turn]);
    expect(roadmap.prerequisites.find(({ after }) => after === "attention-mechanism")?.evidence).toEqual(now.prerequisites.find(({ before }) => before === "attention-mechanism")?.evidence);
  });

  test("a concept is found by its words though they changed a little", () => {
    const rename: Correction = { kind: "rename", ...base, concept: at(own.id), label: { en: "Unfolding" } };
    const { roadmap, unfit } = applyCorrections(now, [rename], NEW[language]);
    expect(unfit).toEqual([]);
    expect(roadmap.concepts.map(({ label }) => label.en)).toContain("Unfolding");
  });

  test("a stage is found by its title, not by its number", () => {
    const stage = old.stages.at(-1)!;
    const move: Correction = { kind: "stage", ...base, concept: at("linear-algebra"), stage: { stage: stage.id, title: stage.title } };
    const { roadmap } = applyCorrections(now, [move], NEW[language]);
    expect(roadmap.concepts.find(({ id }) => id === "linear-algebra")?.stage).toBe(now.stages.at(-1)!.id);
  });

  test("what is no longer said is listed, not dropped", () => {
    const gone = read(NEW[language].replace(/波形拆解法|wave unfoldings/, language === "zh" ? "反向传播" : "backpropagation"));
    const drop: Correction = { kind: "drop", ...base, concept: at(own.id) };
    expect(applyCorrections(gone, [drop])).toEqual({ roadmap: gone, unfit: [{ correction: drop, why: "no-concept" }], settled: [] });
  });

  test("what the new edition says itself is settled", () => {
    const stage = now.stages.find(({ id }) => id === now.concepts.find((one) => one.id === "transformer")!.stage)!;
    const move: Correction = { kind: "stage", ...base, concept: at("transformer"), stage: { stage: stage.id, title: stage.title } };
    expect(applyCorrections(now, [move], NEW[language])).toEqual({ roadmap: now, unfit: [], settled: [move] });
  });
});

describe("splitting", () => {
  const text = "# 路线\n先学RAG，再学智能体。\n\n每周整理RAG（红黄绿进度表），RAG要上墙。\n";
  const roadmap = read(text);
  const rag = roadmap.concepts.find(({ id }) => id === "retrieval-augmented-generation")!;
  const split: Correction = { kind: "split", roadmap: roadmap.id, reason: "进度表", concept: anchorOf(roadmap, "retrieval-augmented-generation", text), parts: [{ label: { zh: "红黄绿" }, quotes: rag.mentions.slice(1).map((mention) => quoteOf(mention, text)) }] };

  test("moves the quoted mentions and leaves the arrows whose words stay", () => {
    const made = applyCorrections(roadmap, [split], text).roadmap;
    expect(made.concepts.find(({ label }) => label.zh === "红黄绿")?.mentions).toEqual(rag.mentions.slice(1));
    expect(made.concepts.find(({ id }) => id === "retrieval-augmented-generation")?.mentions).toEqual(rag.mentions.slice(0, 1));
    expect(has(made, "retrieval-augmented-generation", made.prerequisites[0]!.after)).toBe(true);
  });

  test("a part can be corrected further", () => {
    const parted = applyCorrections(roadmap, [split], text).roadmap;
    const part = parted.concepts.find(({ label }) => label.zh === "红黄绿")!;
    const { roadmap: made, unfit } = applyCorrections(roadmap, [split, { kind: "drop", roadmap: roadmap.id, reason: "", concept: anchorOf(parted, part.id, text) }], text);
    expect([made.concepts.map(({ label }) => label.zh).includes("红黄绿"), unfit]).toEqual([false, []]);
  });
});

test("a number in a name is another name", () => {
  const [two, three] = ["# 路线\n学习**框架甲 2.0**，再学习Docker。\n", "# 路线\n学习**框架甲 3.0**，再学习Docker。\n"].map(read);
  const concept = two!.concepts.find(({ label }) => label.zh?.includes("2"))!;
  const drop: Correction = { kind: "drop", roadmap: two!.id, reason: "", concept: anchorOf(two!, concept.id, "# 路线\n学习**框架甲 2.0**，再学习Docker。\n") };
  expect(applyCorrections(three!, [drop], "# 路线\n学习**框架甲 3.0**，再学习Docker。\n").unfit.map(({ why }) => why)).toEqual(["no-concept"]);
});

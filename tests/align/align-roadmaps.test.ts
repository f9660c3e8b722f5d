/** What several authors say, joined: concepts with reasons, votes for and against, choices, the reader's decisions. */
import { describe, expect, test } from "vitest";
import { alignRoadmaps, parseDocument, type Atlas, type Decision, type Roadmap } from "../../graph/index.ts";
import { atlasSchema } from "../../graph/model/atlas.ts";
import { roadmapOf } from "./names.ts";

const evidence = (line: number) => [{ line, column: 1, endLine: line, endColumn: 9, quote: "quote", rule: "rule" }];
/** The id that `roadmapOf` gives the name at `index`. */
const id = (index: number, name: string): string => `_${index}-${name}`;
const groups = (atlas: Atlas): string[][] => atlas.concepts.map(({ members }) => members.map(({ roadmap, concept }) => `${roadmap}:${concept.replace(/^_\d+-/, "")}`));

describe("two documents", () => {
  const read = (name: string, text: string): readonly Roadmap[] => parseDocument({ name, text }).roadmaps;
  const atlas = alignRoadmaps([...read("a.md", "先学线性代数，再学机器学习。"), ...read("b.md", "First learn linear algebra, then machine learning.")]);

  test("meet in a sound record", () => {
    expect(atlasSchema.parse(atlas)).toEqual(atlas);
    expect(atlas.concepts.map((concept) => [concept.id, concept.members.length])).toEqual([["linear-algebra", 2], ["machine-learning", 2]]);
    expect(atlas.prerequisites.map(({ before, after, for: votes }) => [before, after, votes.length])).toEqual([["linear-algebra", "machine-learning", 2]]);
  });

  test("say why", () => {
    expect(atlas.concepts[0]!.members.map(({ match, by, why }) => [match, by, why])).toEqual([
      ["lexicon", "linear-algebra", "the lexicon knows 线性代数 and linear algebra as one concept"],
      ["lexicon", "linear-algebra", "the lexicon knows linear algebra and 线性代数 as one concept"],
    ]);
  });
});

describe("reasons", () => {
  test.each([
    ["织梦 引擎", "织梦引擎", "form", "织梦 引擎 and 织梦引擎 are one name but for spelling"],
    ["飞线寻踪", "飞线寻踪", "form", "both call it 飞线寻踪"],
    ["飞线寻踪", "飞线寻踪算法", "form", "飞线寻踪算法 is 飞线寻踪 with a word behind that adds nothing"],
    ["飞线寻踪（Flyline Tracing）", "flyline tracing", "alias", "one.md gives 飞线寻踪 the second name Flyline Tracing"],
    ["飞线寻踪", "織夢引擎", "alone", "nothing joins it to a concept of another roadmap"],
  ])("%s, %s: %s", (one, other, match, why) => {
    const [first] = alignRoadmaps([roadmapOf("one", [one]), roadmapOf("other", [other])]).concepts.flatMap(({ members }) => members).filter(({ roadmap }) => roadmap === "one");
    expect([first!.match, first!.why]).toEqual([match, why]);
  });
});

describe("labels, kind, ids", () => {
  test("the lexicon's labels come first, else the most used", () => {
    const atlas = alignRoadmaps([roadmapOf("one", ["RNN", "織夢引擎"]), roadmapOf("other", ["循环神经网络", "织梦引擎"]), roadmapOf("third", ["织梦引擎"])]);
    expect(atlas.concepts.map(({ label }) => label)).toContainEqual({ zh: "循环神经网络", en: "Recurrent neural network" });
    expect(atlas.concepts.map(({ label }) => label)).toContainEqual({ zh: "织梦引擎" });
    expect(atlas.concepts.find(({ label }) => label.zh === "织梦引擎")!.aliases).toEqual([]);
  });

  test("two concepts that want one id get two", () => {
    const one = roadmapOf("one", ["飞线"]);
    const other = roadmapOf("other", ["织梦"]);
    const named = (roadmap: Roadmap): Roadmap => ({ ...roadmap, concepts: roadmap.concepts.map((concept) => ({ ...concept, id: "x" as typeof concept.id })) });
    expect(alignRoadmaps([named(one), named(other)]).concepts.map((concept) => [concept.id, concept.label.zh])).toEqual([["x", "飞线"], ["x-2", "织梦"]]);
  });
});

describe("second names", () => {
  test("hold for everybody where one concept owns them", () => {
    expect(groups(alignRoadmaps([roadmapOf("a", ["飞线寻踪（FLT）"]), roadmapOf("b", ["FLT"])]))).toEqual([["a:飞线寻踪（FLT）", "b:FLT"]]);
  });

  test("hold for nobody else where two own them, and are suggested", () => {
    const atlas = alignRoadmaps([roadmapOf("a", ["飞线寻踪（FLT）"]), roadmapOf("b", ["FLT"]), roadmapOf("c", ["浮点量测（FLT）"])]);
    expect(atlas.concepts.length).toBe(3);
    expect(atlas.suggestions.map(({ why }) => why)).toEqual(["both are called FLT"]);
  });

  test("beside a label that is as short leave the label its name", () => {
    const roadmap = roadmapOf("a", ["飞线"]);
    const both = { ...roadmap, concepts: roadmap.concepts.map((concept) => ({ ...concept, label: { zh: "飞线", en: "FLT" } })) };
    expect(groups(alignRoadmaps([both, roadmapOf("b", ["飞线"]), roadmapOf("c", ["FLT"])]))).toEqual([["a:飞线", "b:飞线", "c:FLT"]]);
  });

  test("never lead from a model to its variant", () => {
    const roadmap = roadmapOf("b", ["Zorble"]);
    const aliased = { ...roadmap, concepts: roadmap.concepts.map((concept) => ({ ...concept, aliases: ["MiniZorble", "Zorble 2"] })) };
    expect(alignRoadmaps([roadmapOf("a", ["MiniZorble"]), aliased, roadmapOf("c", ["Zorble 2"])]).concepts.length).toBe(3);
  });
});

describe("what an author keeps apart", () => {
  const names = ["注意力机制", "attention"];
  const [zh, en] = [id(0, "注意力机制"), id(1, "attention")];
  test("nothing: two names of one entry are one concept", () => {
    expect(alignRoadmaps([roadmapOf("a", names)]).concepts.length).toBe(1);
  });
  test.each([
    ["a prerequisite", { prerequisites: [{ before: zh, after: en, basis: "stated", strength: 1, choice: null, evidence: [] }] }],
    ["a denial", { denials: [{ before: zh, after: en, evidence: [] }] }],
    ["a part", { parts: [{ whole: zh, part: en, evidence: [] }] }],
    ["a choice", { choices: [{ id: "c", of: [zh, en], preferred: null, evidence: [] }] }],
  ])("%s", (_, more) => {
    expect(alignRoadmaps([roadmapOf("a", names, more), roadmapOf("b", ["注意力"])]).concepts.map(({ members }) => members.length).sort()).toEqual([1, 2]);
  });

  test("names listed side by side", () => {
    const roadmap = roadmapOf("a", names);
    const listed = { ...roadmap, concepts: roadmap.concepts.map((concept, i) => ({ ...concept, mentions: concept.mentions.map((mention) => ({ ...mention, line: 1, endLine: 1, column: 1 + 6 * i, endColumn: 6 + 6 * i })) })) };
    expect(alignRoadmaps([listed]).concepts.length).toBe(2);
  });

  test("a name with an ending and the name without it, where he has both", () => {
    expect(alignRoadmaps([roadmapOf("a", ["飞线寻踪", "飞线寻踪算法"])]).concepts.length).toBe(2);
  });
});

describe("one entry of the lexicon, two things", () => {
  const read = (name: string, text: string): readonly Roadmap[] => parseDocument({ name, text }).roadmaps;
  test.each([
    ["先验概率", "后验概率"],
    ["UTF-8", "UTF-16"],
    ["有向图", "无向图"],
  ])("%s, %s", (one, other) => {
    const atlas = alignRoadmaps([...read("a.md", `- **${one}**\n`), ...read("b.md", `- **${other}**\n`)]);
    expect(atlas.concepts.length).toBe(2);
    expect(new Set(atlas.concepts.map(({ id: each }) => each)).size).toBe(2);
  });
});

describe("order", () => {
  const [a, b] = [id(0, "飞线"), id(1, "织梦")];
  const arrow = (before: string, after: string, strength = 0.6, basis = "stated") => ({ before, after, basis, strength, choice: null, evidence: evidence(1) });
  const names = ["飞线", "织梦"];

  test("for, against by the opposite, against by denial; strength is the strongest, not a sum", () => {
    const atlas = alignRoadmaps([
      roadmapOf("p", names, { prerequisites: [arrow(a, b), arrow(a, b, 1, "sequence")] }),
      roadmapOf("q", names, { prerequisites: [arrow(b, a, 0.3)] }),
      roadmapOf("r", names, { denials: [{ before: a, after: b, evidence: evidence(2) }] }),
    ]);
    const said = atlas.prerequisites.map(({ before, after, for: pro, against }) => [before, after, pro.map(({ roadmap, basis, strength }) => [roadmap, basis, strength]), against.map(({ roadmap, kind }) => [roadmap, kind])]);
    expect(said).toEqual([
      [a, b, [["p", "stated", 1]], [["q", "opposite"], ["r", "denial"]]],
      [b, a, [["q", "stated", 0.3]], [["p", "opposite"]]],
    ]);
    expect(atlas.denials).toEqual([]);
  });

  test("a denial that nobody contradicts", () => {
    const atlas = alignRoadmaps([roadmapOf("p", names, { denials: [{ before: a, after: b, evidence: evidence(2) }] })]);
    expect([atlas.prerequisites, atlas.denials.map(({ before, after, against }) => [before, after, against.length])]).toEqual([[], [[a, b, 1]]]);
  });

  test("what becomes one concept does not come before itself", () => {
    const decisions: Decision[] = [{ kind: "join", one: { concept: a as never }, other: { concept: b as never }, reason: "" }];
    expect(alignRoadmaps([roadmapOf("p", names, { prerequisites: [arrow(a, b)] })], decisions).prerequisites).toEqual([]);
  });
});

describe("choices", () => {
  const names = ["飞线", "织梦", "摩天"];
  const [a, b, c] = names.map((name, i) => id(i, name)) as [string, string, string];
  const choice = (preferred: string | null) => ({ id: `${a}|${b}`, of: [a, b], preferred, evidence: evidence(1) });
  const arrows = [a, b].map((before) => ({ before, after: c, basis: "stated", strength: 1, choice: `${a}|${b}`, evidence: evidence(1) }));

  test("of the same concepts are one, preferred by most", () => {
    const atlas = alignRoadmaps([roadmapOf("p", names, { choices: [choice(a)], prerequisites: arrows }), roadmapOf("q", names, { choices: [choice(b)] }), roadmapOf("r", names, { choices: [choice(b)] })]);
    expect(atlas.choices.map((each) => [each.id, each.of, each.preferred, each.for.map(({ roadmap }) => roadmap)])).toEqual([[`${a}|${b}`, [a, b], b, ["p", "q", "r"]]]);
    expect(atlas.prerequisites.map(({ for: pro }) => pro[0]!.choice)).toEqual([`${a}|${b}`, `${a}|${b}`]);
  });

  test("of what has become one concept are none", () => {
    const atlas = alignRoadmaps([roadmapOf("p", names, { choices: [choice(a)], prerequisites: arrows })], [{ kind: "join", one: { concept: a as never }, other: { concept: b as never }, reason: "" }]);
    expect(atlas.choices).toEqual([]);
    expect(atlas.prerequisites.map(({ for: pro }) => pro.map((support) => support.choice))).toEqual([[null]]);
  });
});

describe("decisions", () => {
  const join = (one: string, other: string, reason = ""): Decision => ({ kind: "join", one: { concept: one as never }, other: { concept: other as never }, reason });
  const split = (one: Decision["one"], other: Decision["other"]): Decision => ({ kind: "split", one, other, reason: "" });
  const named = (concept: string, roadmap: string): Decision["one"] => ({ concept: concept as never, roadmap: roadmap as never });
  const [flyline, dream] = [id(0, "飞线"), id(0, "织梦")];

  test("join what nothing else would, and say so", () => {
    const atlas = alignRoadmaps([roadmapOf("p", ["飞线"]), roadmapOf("q", ["织梦"])], [join(flyline, dream, "same tool")]);
    expect(groups(atlas)).toEqual([["p:飞线", "q:织梦"]]);
    expect(atlas.concepts[0]!.members.map(({ match, why }) => [match, why.endsWith("one concept: same tool")])).toEqual([["decision", true], ["decision", true]]);
  });

  test("overrule the lexicon, for a later roadmap too", () => {
    const decisions = [join("bert", "distilbert")];
    expect(groups(alignRoadmaps([roadmapOf("p", ["BERT"]), roadmapOf("q", ["DistilBERT"])], decisions)).length).toBe(1);
    expect(groups(alignRoadmaps([roadmapOf("p", ["BERT"]), roadmapOf("q", ["DistilBERT"]), roadmapOf("later", ["DistilBert"])], decisions))).toEqual([["later:DistilBert", "p:BERT", "q:DistilBERT"]]);
  });

  test("split what the lexicon joins, and what is left keeps together", () => {
    const roadmaps = [roadmapOf("p", ["BERT"]), roadmapOf("q", ["BERT"]), roadmapOf("r", ["BERT"])];
    const decisions = [split(named(id(0, "BERT"), "p"), named(id(0, "BERT"), "q"))];
    expect(groups(alignRoadmaps(roadmaps, decisions)).sort()).toEqual([["p:BERT", "r:BERT"], ["q:BERT"]]);
    expect(alignRoadmaps(roadmaps, decisions).suggestions).toEqual([]);
  });

  test("split two concepts in every roadmap", () => {
    const atlas = alignRoadmaps([roadmapOf("p", ["飞线寻踪"]), roadmapOf("q", ["飞线寻踪算法"])], [split({ concept: id(0, "飞线寻踪") as never }, { concept: id(0, "飞线寻踪算法") as never })]);
    expect(atlas.concepts.length).toBe(2);
  });

  test("the later about the same two stands, whichever is named first", () => {
    const roadmaps = [roadmapOf("p", ["飞线"]), roadmapOf("q", ["织梦"])];
    const apart = split({ concept: dream as never }, { concept: flyline as never });
    expect(alignRoadmaps(roadmaps, [join(flyline, dream), apart]).concepts.length).toBe(2);
    expect(alignRoadmaps(roadmaps, [apart, join(flyline, dream)]).concepts.length).toBe(1);
  });

  test("about nothing that is there change nothing", () => {
    const roadmaps = [roadmapOf("p", ["飞线"])];
    expect(alignRoadmaps(roadmaps, [join("no", "nothing")])).toEqual(alignRoadmaps(roadmaps));
  });
});

describe("suggestions", () => {
  test.each([
    ["飞线寻踪入门", "飞线寻踪", "飞线寻踪入门 is about 飞线寻踪"],
    ["Introduction to Zorble Weaving", "Zorble Weaving", "Introduction to Zorble Weaving is about Zorble Weaving"],
    ["分布式飞线训练框架对比", "分布式飞线训练框架比对", "分布式飞线训练框架对比 and 分布式飞线训练框架比对 look alike"],
  ])("%s, %s", (one, other, why) => {
    const atlas = alignRoadmaps([roadmapOf("p", [one]), roadmapOf("q", [other])]);
    expect(atlas.concepts.length).toBe(2);
    expect(atlas.suggestions.map((each) => each.why)).toEqual([why]);
  });

  test.each([
    ["飞线寻踪", "反飞线寻踪"],
    ["Zorble Weaving 2", "Zorble Weaving 3"],
    ["activation zorbles", "partition zorbles"],
    ["BERT", "ALBERT"],
  ])("none for %s, %s", (one, other) => {
    expect(alignRoadmaps([roadmapOf("p", [one]), roadmapOf("q", [other])]).suggestions).toEqual([]);
  });

  test("none for what one author has both of", () => {
    expect(alignRoadmaps([roadmapOf("p", ["飞线寻踪入门", "飞线寻踪"])]).suggestions).toEqual([]);
  });
});

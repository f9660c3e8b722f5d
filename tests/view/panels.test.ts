import { describe, expect, test } from "vitest";
import type { ConceptId, Stage } from "../../graph/index.ts";
import { arrivalSummary } from "../../src/view/files/arrival-summary.ts";
import { findArrowFacts, findConceptFacts } from "../../src/view/concept-facts.ts";
import { conceptList } from "../../src/view/list/concept-list.ts";
import { labelIn, otherLabel } from "../../src/view/labels.ts";
import { legendCounts } from "../../src/view/fold/legend-counts.ts";
import { quoteInContext } from "../../src/view/source/quote-in-context.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";
import { searchConcepts } from "../../src/view/search-concepts.ts";
import { shortTitle } from "../../src/view/short-title.ts";
import { fixtureRoadmap, fixtureText } from "../support/fixture-roadmap.ts";

const id = (text: string): ConceptId => text as ConceptId;

test.each([
  [{ zh: "循环神经网络", en: "RNN" }, "en", "RNN", "循环神经网络"],
  [{ zh: "Python", en: "Python" }, "zh", "Python", null],
  [{ zh: "思维链" }, "en", "思维链", null],
  [{}, "en", "x", null],
] as const)("names in both languages: %o", (label, language, name, other) => {
  expect(labelIn({ id: "x", label }, language)).toBe(name);
  expect(otherLabel({ id: "x", label }, language)).toBe(other);
});

describe("the list", () => {
  test("has every concept once, in the order of the text", () => {
    const sections = conceptList(fixtureRoadmap);
    expect(sections.flatMap(({ concepts }) => concepts)).toHaveLength(fixtureRoadmap.concepts.length);
    expect(sections[0]!.concepts.slice(0, 3).map((one) => one.id)).toEqual(["python", "numpy", "pandas"]);
  });

  test("begins with what no stage teaches", () => {
    const loose = { ...fixtureRoadmap, stages: fixtureRoadmap.stages.slice(1) };
    expect(conceptList(loose)[0]).toMatchObject({ stage: null });
    expect(conceptList(loose)[0]!.concepts).toHaveLength(10);
  });
});

test("quotes are cut between words", () => {
  const text = "Everybody should learn about Transformers before fine-tuning anything at all, or so they say.";
  const column = text.indexOf("before") + 1;
  expect(quoteInContext(text, { line: 1, column, endLine: 1, endColumn: column + 6 }, 12)).toEqual({ before: "…", quote: "before", after: " fine-tuning…" });
});

describe("search", () => {
  const found = (query: string): string[] => searchConcepts(fixtureRoadmap.concepts, query).map(({ concept }) => concept.id);

  test.each([
    ["transformer", "transformer"],
    ["注意", "attention"],
    ["cnn", "cnn"],
    ["ＲＡＧ", "rag"],
    ["descent", "gradient-descent"],
  ])("%s finds %s first", (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test("finds nothing for nothing", () => {
    expect(found("  ")).toEqual([]);
    expect(found("zzz")).toEqual([]);
  });
});

describe("facts", () => {
  test("of a concept: ties both ways, what is stated first", () => {
    const facts = findConceptFacts(fixtureRoadmap, id("transformer"))!;
    expect(facts.needs[0]!.arrow.basis).toBe("stated");
    expect(facts.unlocks.map(({ concept }) => concept.id)).toEqual(["bert", "gpt"]);
    expect(facts.denied.map(({ concept }) => concept.id)).toEqual(["rnn"]);
    expect(facts.stage?.order).toBe(5);
  });

  test("parts, choices and resources", () => {
    expect(findConceptFacts(fixtureRoadmap, id("vector"))!.wholes.map((one) => one.id)).toEqual(["linear-algebra"]);
    expect(findConceptFacts(fixtureRoadmap, id("pytorch"))!.choices[0]!.of.map((one) => one.id)).toEqual(["pytorch", "tensorflow"]);
    expect(findConceptFacts(fixtureRoadmap, id("machine-learning"))!.resources).toHaveLength(1);
  });

  test("are null for what is not there", () => {
    expect(findConceptFacts(fixtureRoadmap, id("nothing"))).toBeNull();
    expect(findArrowFacts(fixtureRoadmap, id("transformer"), id("attention"))).toBeNull();
  });
});

test("the legend counts what there is", () => {
  const counts = legendCounts(roadmapRecord(fixtureRoadmap));
  expect(counts.bases.stated + counts.bases.sequence + counts.bases.reference).toBe(fixtureRoadmap.prerequisites.length);
  expect(counts.choices).toBe(2);
});

test("the preview says how much was found and what was doubtful", () => {
  const parsed = { name: "a.md", encoding: "utf-8", text: fixtureText, roadmaps: [fixtureRoadmap], diagnostics: [], origins: [] } as const;
  const summary = arrivalSummary({ documents: [parsed], diagnostics: [] });
  expect(summary.roadmaps[0]).toMatchObject({ stages: 6, concepts: 70 });
  expect(summary.roadmaps[0]!.doubtful.map((one) => one.id)).toEqual(["databases"]);
  const nothing = { ...fixtureRoadmap, concepts: [], diagnostics: [{ code: "no-concepts", severity: "warning", message: "", line: 1, column: 1 } as const] };
  expect(arrivalSummary({ documents: [{ ...parsed, roadmaps: [nothing] }], diagnostics: [] })).toMatchObject({ roadmaps: [], findings: nothing.diagnostics });
});

test.each([
  ["第一阶段：基础准备", 1, "基础准备"],
  ["第 3 章 预训练语言模型", 3, "预训练语言模型"],
  ["阶段二：深入机器学习", 2, "深入机器学习"],
  ["Phase 2: Deep learning", 2, "Deep learning"],
  ["4. Practice", 4, "Practice"],
  ["第五阶段", 5, "第五阶段"],
  ["第二阶段：深度学习（2-3个月）", 2, "深度学习"],
  ["实践应用（持续进行）", null, "实践应用"],
  ["Phase 1: Pages (2 weeks)", 1, "Pages"],
  ["打好基础（重中之重）", null, "打好基础（重中之重）"],
  ["持续学习", null, "持续学习"],
  ["第 1-2 周：LLM 基础理论", "1–2", "LLM 基础理论"],
  ["Weeks 3–4: Practice", "3–4", "Practice"],
])("%s is shown as its number and the rest", (title, number, rest) => {
  expect(shortTitle({ title, number: number === null ? null : Number.parseInt(String(number)), duration: null, ongoing: true } as Stage)).toEqual({ number: number === null ? null : String(number), title: rest });
});

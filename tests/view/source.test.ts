/** The source beside the map: marks in place, sentences, places of a selection, quotes as a reader reads them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markupSigns, withoutMarkup } from "../../graph/text/markup-signs.ts";
import type { ConceptId } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { currentPassage } from "../../src/state/passage.ts";
import { selectPassage } from "../../src/state/select-passage.ts";
import { select } from "../../src/state/transitions.ts";
import { attentionOfPassage } from "../../src/view/map/attention.ts";
import { durationWords } from "../../src/view/source/duration-words.ts";
import { quoteInContext } from "../../src/view/source/quote-in-context.ts";
import { onePerPlace, placeAt, saidPlaces } from "../../src/view/source/said-places.ts";
import { sentencesIn } from "../../src/view/source/sentences.ts";
import { liesIn, sourceLines, type SourceLine, type Stretch } from "../../src/view/source/source-lines.ts";
import { fixtureRoadmap, fixtureText } from "../support/fixture-roadmap.ts";

const id = (text: string): ConceptId => text as ConceptId;
const stretchesOf = (line: SourceLine): readonly Stretch[] => line.pieces.flatMap(({ stretches }) => stretches);
const lines = sourceLines(fixtureRoadmap, fixtureText);
const textLines = fixtureText.split("\n");

describe("the marks", () => {
  test("keep every letter in its line", () => {
    expect(lines.map((line) => stretchesOf(line).map(({ text }) => text).join("")).join("\n")).toBe(fixtureText.trimEnd());
  });

  test("stand on every mention and every quote exactly", () => {
    for (const concept of fixtureRoadmap.concepts) {
      for (const mention of concept.mentions) {
        const words = stretchesOf(lines[mention.line - 1]!).filter(({ marks }) => marks.some((mark) => mark.type === "mention" && mark.id === concept.id));
        expect(words.map(({ text }) => text)).toContain(mention.text);
      }
    }
    const cued = lines.flatMap((line) => stretchesOf(line).filter(({ marks }) => marks.some((mark) => mark.type === "cue" && mark.after === "lstm")));
    expect(cued.map(({ text }) => text).join("")).toBe("长短期记忆网络（LSTM）是 RNN 的变体");
  });

  test("stand on stages, times and signs of markup", () => {
    const marked = (type: string): string[] => lines.map((line) => stretchesOf(line).filter(({ marks }) => marks.some((mark) => mark.type === type)).map(({ text }) => text).join("")).filter((text) => text !== "");
    expect(marked("stage").length).toBe(6);
    expect(marked("stage")[0]).toContain("工具与数据");
    expect(marked("duration")).toEqual(["9-12 个月", "3-4周", "2个月", "2-3个月", "2-3个月", "2个月"]);
    expect(marked("sign").slice(0, 2)).toEqual(["# ", "> "]);
  });

  test("show the words that say what comes first apart from the names they tie", () => {
    const said = lines.map((line) => stretchesOf(line).filter(({ marks }) => marks.some(({ type }) => type === "word"))).filter((found) => found.length > 0);
    expect(said.map((found) => found.map(({ text }) => text).join("|"))).toEqual(["先学|再学", "不必", "不需要", "先学|再做"]);
    expect(said.flat().filter(({ marks }) => marks.some(({ type }) => type === "mention"))).toEqual([]);
  });

  test("know what lies in a place over several lines", () => {
    const place = { line: 2, column: 5, endLine: 4, endColumn: 3 };
    expect([liesIn(2, 4, place), liesIn(2, 5, place), liesIn(3, 1, place), liesIn(4, 2, place), liesIn(4, 3, place)]).toEqual([
      false, true, true, true, false,
    ]);
  });

  test("take lines of any kind, and quotes over several of them", () => {
    const text = "# a\r\nfirst Python\rthen NumPy\n";
    const python = { ...fixtureRoadmap.concepts.find((one) => one.id === "python")!, mentions: [{ line: 2, column: 7, endLine: 2, endColumn: 13, text: "Python", rule: "" }] };
    const one = { ...fixtureRoadmap, endLine: 3, duration: null, stages: [], concepts: [python], prerequisites: [], choices: [], denials: [] };
    expect(sourceLines(one, text).map((line) => stretchesOf(line).map((stretch) => stretch.text))).toEqual([["# ", "a"], ["first ", "Python"], ["then NumPy"]]);
    expect(quoteInContext(text, { line: 2, column: 7, endLine: 3, endColumn: 5 })).toEqual({ before: "first ", quote: "Python then", after: " NumPy" });
  });
});

test.each([
  ["先学 Python，再学 NumPy。数据清洗离不开 Pandas！", ["先学 Python，再学 NumPy。", "数据清洗离不开 Pandas！"]],
  ["First learn HTML, then CSS. You need HTML before JavaScript.", ["First learn HTML, then CSS.", "You need HTML before JavaScript."]],
  ["1. **线性代数**：向量。", ["**线性代数**：向量。"]],
  ["- [ ] Learn Node.js 20. Then Deno.", ["Learn Node.js 20.", "Then Deno."]],
  ["## Phase 2: Data (2 weeks)", ["Phase 2: Data (2 weeks)"]],
  ["| 周 | 内容 |", ["周", "内容"]],
  ["", []],
] as const)("the sentences of %j", (line, wanted) => {
  expect(sentencesIn(line).map(({ from, to }) => line.slice(from, to))).toEqual(wanted);
});

test.each([
  ["- **Transformer** 的`自注意力`", "Transformer 的自注意力"],
  ["see [the paper](https://example.org/a_(b)) and ![logo](x.png)", "see the paper and logo"],
  ["| 阶段 | `git` |", "阶段 · git"],
  ["RNN<br>CNN", "RNN CNN"],
  ["## 第一步 ##", "第一步"],
  ["snake_case stays, _this_ and *that* and __these__ go", "snake_case stays, this and that and these go"],
  ["2 * 3 * 4 stays", "2 * 3 * 4 stays"],
  ["`**kwargs` stays, \\* goes</u>", "**kwargs stays, * goes"],
  ["a ** left alone in a cut quote", "a  left alone in a cut quote"],
] as const)("what a reader reads of %j", (text, words) => {
  expect(withoutMarkup(text)).toBe(words);
});

test("whatever is written, words are the text less some of its characters, and none is added", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "概", "*", "_", "`", "[", "]", "(", ")", "\\", "|", "#", " ", "<", ">", "!", "。"), { maxLength: 40 }), (letters) => {
      const line = letters.join("");
      const signs = markupSigns(line);
      expect(signs).toHaveLength(line.length);
      expect(withoutMarkup(line).replaceAll("·", "|")).toBe([...line].filter((_, at) => !signs[at]).join(""));
      expect(withoutMarkup(line).replace(/[^a概。]/gu, "").length).toBeLessThanOrEqual(line.replace(/[^a概。]/gu, "").length);
    }),
  );
});

test("whatever is written, sentences are in order, apart, and hold every letter that is no lead", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "B", "概", ".", "。", "！", "?", " ", "1", "|", "-", "#"), { maxLength: 40 }), (letters) => {
      const line = letters.join("");
      let at = 0;
      for (const { from, to } of sentencesIn(line)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      const within = sentencesIn(line).map(({ from, to }) => line.slice(from, to)).join("");
      expect(within.replace(/[^aB概]/gu, "")).toBe(line.replace(/[^aB概]/gu, ""));
    }),
  );
});

test.each([
  ["第二步：数学（2个月）", { min: 2, max: 2, unit: "month" }, "2个月"],
  ["Phase 1: Pages (2 weeks)", { min: 2, max: 2, unit: "week" }, "2 weeks"],
  ["整条路线预计需要10-12个月。", { min: 10, max: 12, unit: "month" }, "10-12个月"],
  ["每天两小时，共三周", { min: 3, max: 3, unit: "week" }, "三周"],
  ["6 hours a week for 3 to 4 weeks", { min: 3, max: 4, unit: "week" }, "3 to 4 weeks"],
  ["no time here", { min: 1, max: 1, unit: "year" }, null],
] as const)("the time in %j", (line, duration, words) => {
  const found = durationWords(line, duration);
  expect(found === null ? null : line.slice(found.from, found.to)).toBe(words);
});

test("the places of a selection are in the order of the text, each once", () => {
  const places = saidPlaces(fixtureRoadmap, { type: "concept", id: id("transformer") });
  expect(places.length).toBeGreaterThan(3);
  expect(places).toEqual([...places].sort((a, b) => a.line - b.line || a.column - b.column));
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
  expect(placeAt(places, { ...places[2]! })).toBe(2);
  expect(placeAt(places, null)).toBe(-1);
  expect(onePerPlace([places[0]!, places[1]!, { ...places[0]! }])).toEqual([places[0], places[1]]);
  const { before, after, evidence } = fixtureRoadmap.prerequisites[0]!;
  expect(saidPlaces(fixtureRoadmap, { type: "arrow", before, after })[0]).toMatchObject({ line: evidence[0]!.line });
});

describe("a selected sentence", () => {
  const state = { ...initialState(), shown: "f", opened: { f: { roadmap: fixtureRoadmap, text: fixtureText } } };
  const line = textLines.findIndex((one) => one.startsWith("先学 Python")) + 1;
  const [first] = sentencesIn(textLines[line - 1]!);
  const chosen = selectPassage(state, "f", { line, column: first!.from + 1, endLine: line, endColumn: first!.to + 1 });

  test("knows its concepts in the order of the words, and its arrows", () => {
    const passage = currentPassage(chosen)!;
    expect(passage.concepts).toEqual(["python", "numpy", "pandas"]);
    expect(passage.arrows).toContainEqual({ before: "python", after: "numpy" });
    const attention = attentionOfPassage(passage);
    expect([...attention.concepts.values()]).toEqual(["selected", "selected", "selected"]);
    expect(attention.arrows.size).toBe(passage.arrows.length);
  });

  test("gives way to a concept, to letting go, and to another roadmap or view", () => {
    expect(currentPassage(select(chosen, { type: "concept", id: id("python") }))).toBeNull();
    expect(currentPassage(select(chosen, null))).toBeNull();
    expect(currentPassage({ ...chosen, shown: "g" })).toBeNull();
    expect(currentPassage({ ...chosen, view: "plan" })).toBeNull();
  });
});

test.each([
  ["Everybody should learn about Transformers before fine-tuning anything at all, or so they say.", "before", 12, { before: "…", quote: "before", after: " fine-tuning…" }],
  ["先学**Python**，再学`NumPy`", "Python**，再学`NumPy", 12, { before: "先学", quote: "Python，再学NumPy", after: "" }],
] as const)("quotes of %j are cut between words, without markup", (text, words, room, wanted) => {
  const column = text.indexOf(words) + 1;
  expect(quoteInContext(text, { line: 1, column, endLine: 1, endColumn: column + words.length }, room)).toEqual(wanted);
});

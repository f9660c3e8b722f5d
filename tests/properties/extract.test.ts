/** What holds for the reading of any text: no error, exact quotes, the same result twice, a checked record, linear cost. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, type ParsedDocument } from "../../graph/atlas.ts";
import type { Place } from "../../graph/model/place.ts";
import { roadmapFileSchema } from "../../graph/model/roadmap.ts";
import { generateText } from "../bench/generate-text.ts";

const ROADMAPS = new URL("../../public/roadmaps/", import.meta.url);
const BUILT_IN = readdirSync(ROADMAPS).filter((name) => name.endsWith(".md")).map((name) => readFileSync(new URL(name, ROADMAPS), "utf8"));

const FRAGMENTS = [
  "线性代数", "概率论", "Transformer", "RAG", "量子玄学方法", "machine learning", "vector databases", "Foo Bar Theory", "先学", "再学", "学习", "之前需要掌握", "是", "的基础", "依赖于", "不需要",
  "requires ", "before ", "once you know ", ", move on to ", "which builds on ", "or", "第1阶段：", "第二章 ", "Week 3: ", "1.2 ", "（", "）", "(", ")", "[", "](https://a.b/c)", "](#x)", "**", "`", "《", "》",
  "“", "”", "、", "，", "。", "；", "：", ": ", " - ", "——", "/", "+", "&", "和", "或", "→", "-->", "|", "| --- | --- |", "\n", "\r\n", "\r", "\n\n", "\n- ", "\n  - ", "\n1. ", "\n# ", "\n## ", "\n> ",
  "\n```\n", "```mermaid\ngraph TD\nA[线性代数]-->B[概率论]\n```\n", "├── ", "前置知识：", "Prerequisites: ", "（2-3周）", "&amp;", "<br>", "<table><tr><td>", "</td></tr></table>", "\t", "\u3000", "😀", "\ud800", "\ue000", "\u0000", " ",
];
const MARKDOWN = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(""));

/** A built-in roadmap with random slices deleted, doubled, exchanged or replaced by words of another. */
const MUTATION = fc
  .record({ from: fc.constantFrom(...BUILT_IN), other: fc.constantFrom(...BUILT_IN), window: fc.double({ min: 0, max: 1, noNaN: true }), edits: fc.array(fc.record({ kind: fc.constantFrom("delete", "double", "swap", "splice"), at: fc.nat(), size: fc.nat(200), to: fc.nat() }), { minLength: 1, maxLength: 12 }) })
  .map(({ from, other, window, edits }) => {
    const start = Math.floor(window * Math.max(0, from.length - 4000));
    return edits.reduce((text, { kind, at, size, to }) => {
      const a = at % (text.length + 1);
      const piece = text.slice(a, a + size);
      const rest = text.slice(0, a) + text.slice(a + size);
      const b = to % (rest.length + 1);
      if (kind === "delete") return rest;
      if (kind === "double") return text.slice(0, a) + piece + text.slice(a);
      if (kind === "swap") return rest.slice(0, b) + piece + rest.slice(b);
      return text.slice(0, a) + other.slice(to % other.length, (to % other.length) + size) + text.slice(a + size);
    }, from.slice(start, start + 4000));
  });

function read(text: string): ParsedDocument {
  return parseDocument({ name: "any.md", text });
}

/** The original text at the place. */
function at(text: string, starts: readonly number[], place: Place): string {
  return text.slice((starts[place.line - 1] ?? Number.NaN) + place.column - 1, (starts[place.endLine - 1] ?? Number.NaN) + place.endColumn - 1);
}

/** Checks every place, the schema, and that a second reading says the same. */
function holds(text: string): void {
  const parsed = read(text);
  const starts = [0, ...[...parsed.text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  for (const roadmap of parsed.roadmaps) {
    for (const mention of roadmap.concepts.flatMap((concept) => concept.mentions)) expect(at(parsed.text, starts, mention)).toBe(mention.text);
    for (const tie of [...roadmap.prerequisites, ...roadmap.denials, ...roadmap.choices, ...roadmap.parts]) {
      for (const evidence of tie.evidence) expect(at(parsed.text, starts, evidence)).toBe(evidence.quote);
    }
  }
  expect(roadmapFileSchema.safeParse({ schema: 1, roadmaps: parsed.roadmaps }).error).toBeUndefined();
  expect(read(text)).toEqual(parsed);
}

describe("any text", () => {
  test("random characters", () => fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), holds), { numRuns: 300 }));
  test("fragments of roadmaps", () => fc.assert(fc.property(MARKDOWN, holds), { numRuns: 600 }));
  test("changed roadmaps", () => fc.assert(fc.property(MUTATION, holds), { numRuns: 40 }));
});

/** Processor time of one reading in milliseconds. */
function cost(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times the first text's cost the second's is: the least of some rounds, since a busy machine and the garbage
 * collector only ever add. What is quadratic comes out near 64 in every round.
 */
function growth(once: string, more: string): number {
  let least = Infinity;
  for (let round = 0; round < 6 && least > 10; round++) least = Math.min(least, cost(more) / Math.min(cost(once), cost(once)));
  return least;
}

/** Below this a reading is too short for its share of compiling and collecting to be that of a long one. */
const LEAST = 25;

describe("growth", { retry: 3, timeout: 60_000 }, () => {
  test.each<[string, (size: number) => string]>([
    ["a roadmap", (size) => generateText(size * 2000)],
    ["one paragraph without a stop", (size) => "线性代数".repeat(size * 1500)],
    ["a list of one name", (size) => "- 线性代数\n".repeat(size * 80)],
    ["brackets", (size) => "[线性代数(x)]（".repeat(size * 250)],
    ["an enumeration", (size) => "量子、玄学、".repeat(size * 1000)],
    ["titles, again and again", (size) => "推荐《机器学习》，学习《向量》，".repeat(size * 100)],
    ["items that each announce a list", (size) => "- 机器学习需要以下知识：\n".repeat(size * 40)],
    ["addresses between names", (size) => "see https://a.org/x Python and NumPy, ".repeat(size * 40)],
    ["clauses, and nothing but clauses", (size) => "Python, and Docker, and Git is ".repeat(size * 60)],
    ["one line of cues", (size) => "先学线性代数再学概率论".repeat(size * 250)],
  ])("%s: eight times the text costs at most ten times", (_, make) => {
    let size = 8;
    while (Math.min(cost(make(size)), cost(make(size))) < LEAST) size *= 2;
    expect(growth(make(size), make(size * 8))).toBeLessThanOrEqual(10);
  });
});

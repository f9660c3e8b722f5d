/** Plans in JSON and YAML: what their keys make of them, zh and en, what is no plan, and data that means harm. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, type Roadmap } from "../../graph/index.ts";
import { importFiles } from "../../graph/import-files.ts";
import { parseOutline } from "../../graph/parse/parse-outline.ts";
import { showOutline } from "../support/show-outline.ts";

const lines = (...all: string[]): string => all.join("\n");
const outline = (text: string): string => showOutline(parseOutline(text), { marks: false });
const read = (text: string): Roadmap | undefined => parseDocument({ name: "plan.json", text }).roadmaps[0];
const arrows = (text: string): string[] => (read(text)?.prerequisites ?? []).map(({ before, after, basis }) => `${before} ${basis === "stated" ? "->" : "~>"} ${after}`);
const stages = (text: string): string[] => (read(text)?.stages ?? []).map(({ title, duration }) => `${title}${duration === null ? "" : ` ${duration.min}-${duration.max} ${duration.unit}`}`);

describe("the entries that the same plan would have in Markdown", () => {
  test.each([
    ["JSON", '{"title":"A","stages":[{"name":"B","duration":"2 weeks","topics":["Python","SQL"],"prerequisites":["Git","Linux"]}]}', lines("h1 A", "  h2 B", "    paragraph Duration: 2 weeks", "    item Python", "    item SQL", "    paragraph Prerequisites: Git, Linux")],
    ["JSON with keys in Chinese", '{"路线":"甲","阶段":[{"名称":"乙","时长":"2周","内容":["Python","SQL"],"前置":["Git","Linux"]}]}', lines("h1 甲", "  h2 乙", "    paragraph 时长：2周", "    item Python", "    item SQL", "    paragraph 前置知识：Git、Linux")],
    ["YAML", "title: A\nstages:\n  - name: B\n    topics:\n      - Python\n      - SQL\n    requires: Git", lines("h1 A", "  h2 B", "    item Python", "    item SQL", "    paragraph Prerequisites: Git")],
    ["YAML with keys in Chinese", "路线: 甲\n阶段:\n  - 名称: 乙\n    内容: [Python, SQL]\n    前置: Git", lines("h1 甲", "  h2 乙", "    item Python", "    item SQL", "    paragraph 前置知识：Git")],
    ["names as keys", '{"beginner":["HTML","CSS"],"advanced":{"React":["Hooks","JSX"]}}', lines("h2 beginner", "  item HTML", "  item CSS", "h2 advanced", "  h3 React", "    item Hooks", "    item JSX")],
    ["weeks that are counted", '[{"week":1,"topic":"HTML"},{"week":2,"topic":"CSS","hours":3}]', lines("item week 1: HTML", "item week 2: CSS (3 hours)")],
    ["ids for names", '{"topics":[{"id":1,"name":"HTML"},{"id":2,"name":"CSS","depends_on":[1]}]}', lines("item HTML", "item CSS", "  paragraph Prerequisites: HTML")],
    ["escapes", '{"topics":["\\u7ebf\\u6027\\u4ee3\\u6570","a\\tb"]}', lines("item 线性代数", "item a b")],
    ["comments and last commas", '{"topics": [\n// first\n"HTML", /* then */ "CSS",\n],}', lines("item HTML", "item CSS")],
    ["in a fence", "# A\n\n```json\n{\"topics\":[\"HTML\",\"CSS\"]}\n```\n\nEnd.", lines("h1 A", "  item HTML", "  item CSS", "  paragraph End.")],
    ["open in an answer", "Here it is:\n\n{\n\"topics\": [\"HTML\", \"CSS\"]\n}\n\nEnd.", lines("paragraph Here it is:", "item HTML", "item CSS", "paragraph End.")],
  ])("%s", (_, text, expected) => expect(outline(text)).toBe(expected));
});

describe("what they say", () => {
  test.each([
    ["needs of a stage", '{"stages":[{"name":"基础","topics":["线性代数"]},{"name":"机器学习","prerequisites":["线性代数"],"topics":["决策树"]}]}', ["linear-algebra -> machine-learning"]],
    ["needs of a stage that is only counted", '{"Week 1":{"topics":["JavaScript"]},"Week 2":{"topics":["React"],"prerequisites":"JavaScript"}}', ["javascript -> react"]],
    ["needs by id", '[{"id":"la","topic":"Linear algebra"},{"id":"ml","topic":"Machine learning","depends_on":["la"]}]', ["linear-algebra -> machine-learning"]],
    ["arrows", '{"nodes":[{"id":1,"label":"Docker"},{"id":2,"label":"Kubernetes"},{"id":3,"label":"Helm"}],"edges":[{"source":1,"target":2},{"from":3,"to":2,"type":"requires"}]}', ["docker ~> kubernetes", "kubernetes -> helm"]],
    ["what comes next", "- topic: Docker\n  next: Kubernetes\n- topic: Kubernetes\n  prerequisites: []", ["docker ~> kubernetes"]],
  ])("%s", (_, text, expected) => expect(arrows(text)).toEqual(expected));

  test("stages and how long they take", () => {
    expect(stages('{"stages":[{"name":"第一阶段：基础","duration":"4周","topics":["Python"]},{"name":"第二阶段：进阶","duration":"8周","topics":["SQL"]}]}')).toEqual(["第一阶段：基础 4-4 week", "第二阶段：进阶 8-8 week"]);
    expect(stages("plan:\n  - phase: 1\n    title: Foundations\n    duration_weeks: 3\n    topics: [Python]\n  - phase: 2\n    title: Models\n    topics: [SQL]")).toEqual(["phase 1: Foundations 3-3 week", "phase 2: Models"]);
  });

  test("every quote is the file's own", () => {
    const text = '{"stages":[{"name":"模型","topics":["机器学习","\\u5faa\\u73af\\u795e\\u7ecf\\u7f51\\u7edc"],"prerequisites":["线性代数"]}]}';
    const roadmap = read(text);
    for (const { evidence } of roadmap?.prerequisites ?? []) for (const { quote } of evidence) expect(text).toContain(quote);
    for (const { mentions } of roadmap?.concepts ?? []) for (const { line, column, endColumn } of mentions) expect([line, column >= 1, endColumn <= text.length + 1]).toEqual([1, true, true]);
    expect(roadmap?.concepts.find(({ id }) => id === "recurrent-neural-network")?.mentions[0]?.column).toBe(text.indexOf("\\u5faa") + 1);
  });

  test("what is left out is told", () => {
    const [told] = parseDocument({ name: "a.json", text: '{"topics":[{"name":"HTML","difficulty":"easy"},{"name":"CSS","difficulty":"hard"}]}' }).diagnostics;
    expect(told).toMatchObject({ code: "data-left-out", severity: "info", message: expect.stringContaining('2 values that say nothing of what is learnt: "difficulty"') });
  });
});

test.each([
  ["a package", '{"name":"a","version":"1","scripts":{"x":"y"},"dependencies":{"react":"1","vue":"2"}}'],
  ["a workflow", "name: CI\non: [push]\njobs:\n  build:\n    steps:\n      - name: Setup\n        uses: a\n      - name: Test\n        run: b"],
  ["a description of services", "version: '3'\nservices:\n  web:\n    image: nginx\n    depends_on:\n      - redis"],
  ["a list of rows", '[{"a":1,"b":2},{"a":3,"b":4}]'],
  ["lines of prose with colons", "Python: variables and loops\nSQL: queries\nGit: branches"],
])("%s is no plan", (_, text) => {
  expect(importFiles([{ name: "a", text }])[0]?.kind).not.toBe("data");
  expect(outline(text)).not.toMatch(/^h\d/m);
});

describe("data that means harm", () => {
  test.each([
    ["nested deep", `{"topics":${'[{"name":"a","children":'.repeat(2000)}[]${"}]".repeat(2000)}}`],
    ["nested as deep as is read", `{"topics":${'[{"name":"a","children":'.repeat(120)}["b","c"]${"}]".repeat(120)}}`],
    ["YAML nested deep", `topics:\n${Array.from({ length: 400 }, (_, i) => `${" ".repeat(i * 2 + 2)}- children:`).join("\n")}`],
    ["wrong types", '{"stages":{"name":7,"topics":true},"topics":[null,1,[[["HTML"]]],{"name":["a"]},{"name":{}}],"prerequisites":{"a":[{}]},"duration":[1]}'],
    ["ids that stand twice", '{"topics":[{"id":"1","name":"HTML"},{"id":"1","name":"CSS"},{"id":"2","name":"React","prerequisites":["1","1","3"]}]}'],
    ["names of prototypes", '{"topics":[{"name":"__proto__","id":"constructor"},{"name":"toString","prerequisites":["__proto__","constructor","hasOwnProperty"]}],"__proto__":{"name":"x","topics":["a"]}}'],
    ["aliases within aliases", `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntopics:\n  - *c\n  - Python`],
    ["a comment that never ends", `{"topics":["a",${"/*".repeat(5000)}`],
  ])("%s", (_, text) => {
    const { roadmaps } = parseDocument({ name: "a.json", text });
    expect(roadmaps.length).toBeLessThanOrEqual(1);
  });

  test("the first of an id counts", () => {
    expect(arrows('{"topics":[{"id":"1","name":"HTML"},{"id":"1","name":"CSS"},{"id":"2","name":"React","prerequisites":["1"]}]}')).toEqual(["html -> react"]);
  });

  test("any value", () => {
    const keys = fc.constantFrom("name", "topics", "stages", "prerequisites", "duration", "id", "children", "edges", "from", "to", "week", "next", "阶段", "内容", "前置", "__proto__", "x");
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: "small" }, fc.constantFrom("Python", "HTML", "2 weeks", "1", "线性代数", "\u0000"), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("any"), { maxLength: 4 }), fc.dictionary(keys, tie("any"), { maxKeys: 4 })),
    })).any;
    fc.assert(fc.property(value, fc.constantFrom(undefined, 2), (data, indent) => {
      const text = JSON.stringify(data, null, indent);
      expect(parseOutline(text).text).toBe(text);
    }), { numRuns: 300 });
  });
});

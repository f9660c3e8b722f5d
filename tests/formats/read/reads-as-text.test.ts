/** What is told of a file's beginning: never a text where a closer look would find another kind, and mostly one where it is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readsAsText } from "../../../graph/formats/read/reads-as-text.ts";
import { FORMATS } from "../../../graph/index.ts";
import { importFiles, recogniseFormat } from "../../../graph/import-files.ts";
import { importText } from "../../../graph/import-text.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";

const TEXTS = ["# 路线\n\n先学 Python。\n", "- Python\n- NumPy\n", "第一阶段：数学\n线性代数\n", "# a\n\nx\0y", "", "学习 graph theory\n", "Phase 1\nLearn SQL.\n"];
const files = ["golden/in", "../golden"].flatMap((folder) => {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path).map((name) => [name, readFileSync(join(path, name), "utf8")] as const);
});
const isText = (text: string): boolean => ["markdown", "text"].includes(recogniseFormat(text, "a").kind);

describe("the beginning tells a text", () => {
  test.each(files)("%s", (_name, text) => {
    if (readsAsText(text.slice(0, 20_000))) expect(isText(text)).toBe(true);
  });

  test("only where it is one, whatever the text", () => {
    const bits = fc.constantFrom("graph", "digraph", "{", "}", "a", "->", ",", "\n", " ", "#", "before", "after", "Course ID", '"', "<html>", "\ufeff", "//", "/*", "*/", "strict", "flowchart LR", "graph TD", "mindmap", "stateDiagram-v2", "```mermaid", "```", "%%", "--", "  ", "先学", "后学", "，", "\t", "- x");
    fc.assert(fc.property(fc.array(bits, { maxLength: 14 }).map((all) => all.join("")), (text) => {
      if (readsAsText(text)) expect(isText(text)).toBe(true);
    }), { numRuns: 1000 });
  });

  test.each([["# 路线\n\n先学 Python，再学 NumPy。\n", true], ["- Python\n", true], ["Phase 1\nLearn SQL.\n", true], ["先修,课程\n", false], ["PK\u0003\u0004", false], ["[a](b)\n", false]])("%j: %s", (text, told) => {
    expect(readsAsText(text)).toBe(told);
  });
});

test.each(TEXTS)("read alone as text, it is what all readers together make of it: %j", (text) => {
  for (const input of [{ name: "a.md", text }, { name: "a.md", bytes: new TextEncoder().encode(text) }]) expect([importText(input)]).toEqual(importFiles([input]));
});

describe("kinds of the reader's choice", () => {
  const csv = { name: "a.csv", text: FORMATS.csv.write(smallRoadmap).text };
  const vault = [{ name: "Notes/.obsidian/app.json", text: "{}" }, ...["a", "b"].map((name) => ({ name: `Notes/${name}.md`, text: `# ${name}\n\n[[a]] [[b]]\n` }))];

  test("one file of several", () => {
    const [first, second] = importFiles([csv, { ...csv, name: "b.csv" }], { kinds: { "b.csv": "text" } });
    expect([first!.kind, second!.kind]).toEqual(["csv", "text"]);
  });

  test("a vault as other notes, or file by file", () => {
    const whole = importFiles(vault);
    expect(whole.map(({ kind }) => kind)).toEqual(["obsidian"]);
    expect(importFiles(vault, { kinds: { [whole[0]!.name]: "logseq" } }).map(({ kind }) => kind)).toEqual(["logseq"]);
    expect(importFiles(vault, { kinds: { [whole[0]!.name]: "markdown" } }).filter(({ name }) => name.endsWith(".md")).map(({ kind, name }) => [name, kind])).toEqual([["Notes/a.md", "markdown"], ["Notes/b.md", "markdown"]]);
  });

  test("files are counted as they are read", () => {
    const told: [number, number][] = [];
    importFiles([csv, ...vault], { onRead: (done, all) => told.push([done, all]) });
    expect(told.at(-1)).toEqual([4, 4]);
  });

  test("a kind that does not exist is a wrong call", () => {
    expect(() => importFiles([csv], { kinds: { "a.csv": "pdf" } })).toThrow('There is no kind "pdf"');
  });
});

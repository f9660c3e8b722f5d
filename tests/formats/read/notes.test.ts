/** Folders of notes: links are links, properties say what comes first. */
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../graph/import-files.ts";

const OBSIDIAN = [
  { name: "ML/.obsidian/app.json", text: "{}" },
  { name: "ML/Math/Linear Algebra.md", text: "---\naliases: [线代]\ntags:\n  - math/basics\n---\n# Linear Algebra\n\nVectors and matrices.\n" },
  { name: "ML/Math/Calculus.md", text: "Derivatives. #math\n" },
  { name: "ML/Gradient Descent.md", text: '---\nprerequisites:\n  - "[[Linear Algebra]]"\n  - "[[Calculus|derivatives]]"\n---\nSee [[Backpropagation]] and [[Nothing here]].\n' },
  { name: "ML/Backpropagation.md", text: "Depends on:: [[Gradient Descent]], [[Chain rule]]\n\nUses [calculus](Math/Calculus.md) and [[线代]].\n" },
  { name: "ML/Attention.md", text: "---\nrequires: [[Linear Algebra]]\n---\n[[Backpropagation]]\n" },
  { name: "ML/templates/Note.md", text: "requires:: [[x]]\n" },
];

describe("a vault of Obsidian", () => {
  const all = importFiles(OBSIDIAN);
  const [roadmap] = all[0]!.documents[0]!.roadmaps;

  test("is one roadmap: notes are concepts, folders stages, aliases kept", () => {
    expect(all.map(({ kind, name }) => [kind, name])).toEqual([["obsidian", "ML"]]);
    expect(roadmap!.concepts.map(({ label, stage }) => [label.zh ?? label.en, stage])).toEqual([["Gradient Descent", null], ["Backpropagation", null], ["Attention", null], ["Chain rule", null], ["Linear Algebra", "s1"], ["Calculus", "s1"]]);
    expect(roadmap!.stages.map(({ title }) => title)).toEqual(["Math"]);
    expect(roadmap!.concepts.find(({ id }) => id === "linear-algebra")!.aliases).toEqual(["线代"]);
  });

  test("states only what a property states", () => {
    expect(roadmap!.prerequisites.map(({ before, after, basis }) => `${before} ${basis} ${after}`)).toEqual(["calculus stated gradient-descent", "chain-rule stated backpropagation", "gradient-descent stated backpropagation", "linear-algebra stated attention", "linear-algebra stated gradient-descent"]);
    expect(roadmap!.prerequisites[2]!.evidence[0]!.quote).toContain("Depends on:: [[Gradient Descent]]");
  });

  test("counts links, tags and links to nothing", () => {
    expect(all[0]!.found.slice(-3)).toEqual([{ count: 5, one: "note", many: "notes" }, { count: 2, one: "tag", many: "tags" }, { count: 5, one: "prerequisite in a property", many: "prerequisites in properties" }]);
    expect(all[0]!.dropped.map(({ count, one }) => [count, one])).toEqual([[4, "link between notes"], [1, "link to no note"]]);
  });
});

test("what stands in code and comments is an example, and attachments are no notes", () => {
  const [read] = importFiles([
    { name: "v/.obsidian/app.json", text: "{}" },
    { name: "v/A.md", text: "![[drawing.png]] ![[B#Part]] `[[Code]] #no` %% [[Hidden]] #no %% [[C|see]] #yes/deep\n\n%%\nrequires:: [[Secret]]\n%%\n\n- ```js\n  requires:: [[Fenced]]\n  ```\n\nrequires:: [[B]]\n" },
    { name: "v/B.md", text: "---\nalias: 乙\n---\nAn end.\n" },
  ]);
  expect(read!.documents[0]!.roadmaps[0]!.prerequisites.map(({ before, after }) => [before, after])).toEqual([["b", "a"]]);
  expect(read!.found.find(({ one }) => one === "tag")?.count).toBe(1);
  expect(read!.dropped.map(({ count, one }) => [count, one])).toEqual([[1, "link to no note"]]);
});

test.each(["g/", "logseq/", "notes/logseq/", ""])("a graph of Logseq may lie in a folder of any name: %j", (folder) => {
  const files = { "logseq/config.edn": "{}", "logseq/bak/pages/Old.md": "- old", "journals/2026_01_01.md": "- read [[A]]", "pages/A.md": "requires:: [[B]]\n- a", "pages/B.md": "- b", "pages/ML___C.md": "- c" };
  const all = importFiles(Object.entries(files).map(([name, text]) => ({ name: `${folder}${name}`, text })));
  expect(all.map(({ kind }) => kind)).toEqual(["logseq"]);
  expect(all[0]!.documents[0]!.roadmaps[0]!.concepts.map(({ label }) => label.en).sort()).toEqual(["A", "B", "ML/C"]);
});

test("a graph of Logseq reads properties of blocks, and names with stages in them", () => {
  const [read] = importFiles([
    { name: "g/logseq/config.edn", text: "{}" },
    { name: "g/journals/2026_01_01.md", text: "- read [[神经网络]]\n" },
    { name: "g/pages/神经网络.md", text: "前置知识:: [[线性代数]], [[微积分]]\n- 一些笔记 [[线性代数]]\n" },
    { name: "g/pages/线性代数.md", text: "alias:: Linear algebra\n- x\n" },
  ]);
  expect(read!.kind).toBe("logseq");
  expect(read!.documents[0]!.roadmaps[0]!.prerequisites.map(({ before, after }) => [before, after])).toEqual([["微积分", "神经网络"], ["线性代数", "神经网络"]]);
});

test("Markdown files without links between them are roadmaps of their own", () => {
  const all = importFiles([{ name: "a.md", text: "- Python\n" }, { name: "b.md", text: "- SQL\n" }, { name: "c.md", text: "- Go\n" }]);
  expect(all.map(({ kind }) => kind)).toEqual(["markdown", "markdown", "markdown"]);
});

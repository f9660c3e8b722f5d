/** roadmap.sh: lines are layout and grouping, in both forms of its files. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../graph/import-files.ts";

const node = (id: string, type: string, label: string, y: number, more: object = {}): object => ({ id, type, position: { x: 0, y }, width: 192, height: 49, data: { label, style: { fontSize: 17 }, ...more } });
const edge = (source: string, target: string, edgeStyle: string): object => ({ id: `xy-edge__stale${source}-${target}`, source, target, sourceHandle: "z2", targetHandle: "y2", data: { edgeStyle }, style: { strokeDasharray: edgeStyle === "dashed" ? "0.8 8" : "0", stroke: "#2B78E4" } });
const CURRENT = JSON.stringify({
  nodes: [
    node("t", "title", "Machine Learning", -50),
    node("p", "paragraph", "Mathematical Foundations", 0),
    node("la", "topic", "Linear Algebra", 100),
    node("mx", "subtopic", "Matrix & Matrix Operations", 90),
    node("ml", "topic", "What is ML?", 300),
    node("c", "paragraph", "", 200),
    node("de", "topic", "Deep Learning", 400, { legend: { id: "l", label: "Alternative option", color: "#000" } }),
    node("todo", "todo", "Hypothesis Testing", 120),
    node("v", "vertical", "vertical node", 250),
    node("b", "button", "Visit the beginner version", 500, { href: "https://roadmap.sh" }),
  ],
  edges: [edge("p", "la", "dashed"), edge("mx", "la", "dashed"), edge("la", "c", "solid"), edge("c", "ml", "solid"), edge("de", "ml", "solid"), edge("ml", "gone", "solid")],
});
const control = (controlName: string, children: object[] = []): object => ({ ID: "1", typeID: "__group__", properties: { controlName }, children: { controls: { control: children } } });
const OLD = JSON.stringify({ mockup: { controls: { control: [
  control("101-learn-a-language:git", [{ ID: "2", typeID: "TextArea", properties: { text: "Git%20basics" } }]),
  control("100-learn-a-language"),
  control("ext_link:roadmap.sh/go"),
  { ID: "9", typeID: "Arrow", properties: {} },
] }, attributes: { name: "backend" }, version: "1.0" } });

describe("the current form", () => {
  const [read] = importFiles([{ name: "machine-learning.json", text: CURRENT }]);
  const [roadmap] = read!.documents[0]!.roadmaps;

  test("has topics and subtopics for concepts, a caption with dashed lines for a stage", () => {
    expect(read!.kind).toBe("roadmap-sh");
    expect(roadmap!.title).toBe("Machine Learning");
    expect(roadmap!.concepts.map(({ label, stage }) => [label.en, stage])).toEqual([["Matrix & Matrix Operations", null], ["Hypothesis Testing", null], ["What is ML?", null], ["Deep Learning", null], ["Linear Algebra", "s1"]]);
    expect(roadmap!.stages.map(({ title }) => title)).toEqual(["Mathematical Foundations"]);
  });

  test("states no prerequisite; solid lines are sequence, through captions and downwards", () => {
    expect(roadmap!.prerequisites.map(({ before, after, basis, strength }) => [before, after, basis, strength])).toEqual([["linear-algebra", "what-is-ml", "sequence", 0.3], ["what-is-ml", "deep-learning", "sequence", 0.3]]);
    expect(roadmap!.parts.map(({ whole, part }) => [whole, part])).toEqual([["linear-algebra", "matrix-matrix-operations"]]);
  });

  test("says what it dropped", () => {
    expect(read!.dropped.map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`)).toEqual(["1 line without an end", "3 lines through captions", "1 bare stroke", "1 button or list of links", "1 caption"]);
  });
});

test("the old form has its groups in the order of their numbers", () => {
  const [read] = importFiles([{ name: "backend.json", text: OLD }]);
  const [roadmap] = read!.documents[0]!.roadmaps;
  expect(read!.kind).toBe("roadmap-sh-old");
  expect(roadmap!.concepts.map(({ label }) => label.en)).toEqual(["learn a language", "Git basics"]);
  expect(roadmap!.parts).toMatchObject([{ whole: "learn-a-language", part: "git-basics" }]);
  expect(roadmap!.prerequisites).toEqual([]);
  expect(read!.dropped.map(({ one }) => one)).toEqual(["stroke or arrow of the drawing", "button to another page"]);
});

describe("texts beside the drawing", () => {
  const [LINEAR, MATRIX] = ["83UDoO1vC0LjL-qpI0Jh-", "1IhaXJxNREq2HA1nT-lMM"];
  const DRAWING = JSON.stringify({ nodes: [node("t", "title", "Maths 数学", -9), node(LINEAR, "topic", "Linear Algebra", 0), node("hyphen", "subtopic", "k-Nearest {n} Neighbours / (k-NN)", 5), node(MATRIX, "subtopic", "Matrix & Matrix Operations", 10), node("nKE9sO-f2fdMiuLu2xby1", "subtopic", "NumPy", 20), node("zh", "subtopic", "线性变换", 30)], edges: [edge(LINEAR, MATRIX, "dashed")] });
  const FILES = {
    "maths/maths.json": DRAWING,
    "maths/maths.md": "---\njsonUrl: /maths.json\ntitle: Maths\n---\n",
    "maths/migration-mapping.json": '{"arrays:numpy": "nKE9sO-f2fdMiuLu2xby1"}',
    [`maths/content/linear-algebra@${LINEAR}.md`]: "# Linear Algebra\n\nWhoever turns vectors does <b>linear algebra</b>.\r\nMatrices too: `A*B`.\n\nVisit the following resources to learn more:\n\n- [@video@Vectors [drawn]](https://example.org/v)\n- [@article@Fields](https://example.org/Field_(mathematics))\n- [@article@Bad](javascript:alert(1))\n",
    "maths/content/matrix--matrix-operations.md": "# Matrices\n\nTables of numbers.\n",
    "maths/content/100-arrays/101-numpy.md": "# NumPy\n\n<ResourceGroupTitle>Free Content</ResourceGroupTitle>\n<BadgeLink colorScheme='yellow' badgeText='Watch' href='https://example.org/n?a=1&amp;b=2'>NumPy seen</BadgeLink>\n",
    "maths/content/linear-maps@zh.md": "# Old name\n\n学习线性变换。\n",
    "maths/content/knn@hyphen.md": "Few use k-nearest {N} neighbours / (k-NN) today.",
    "maths/content/gone@AAAAAAAAAAAAAAAAAAAAA.md": "# Gone\n",
  };
  const inputs = Object.entries(FILES).map(([name, text]) => ({ name, text }));
  const [read, ...others] = importFiles(inputs);
  const [document] = read!.documents;
  const [roadmap] = document!.roadmaps;
  const lines = document!.text.split("\n");

  test("are read as one with it, and give what they say and link to", () => {
    expect([read!.kind, read!.name, others]).toEqual(["roadmap-sh-content", "maths", []]);
    expect(document!.text).toContain("- Linear Algebra\n  Whoever turns vectors does linear algebra.\n  Matrices too: `A*B`.\n");
    expect(roadmap!.resources.map(({ title, url, kind, teaches }) => [title, url, kind, teaches[0]])).toEqual([
      ["Vectors [drawn]", "https://example.org/v", "video", "linear-algebra"],
      ["Fields", "https://example.org/Field_(mathematics)", "link", "linear-algebra"],
      ["Bad", null, "link", "linear-algebra"],
      ["NumPy seen", "https://example.org/n?a=1&b=2", "video", "numpy"],
    ]);
    expect(roadmap!.prerequisites).toEqual([]);
  });

  test("every place is where its words stand, and leads back to the file and its line", () => {
    const mentions = roadmap!.concepts.flatMap((concept) => concept.mentions);
    expect(mentions.length).toBeGreaterThan(roadmap!.concepts.length);
    for (const { line, column, endColumn, text } of mentions) expect(lines[line - 1]!.slice(column - 1, endColumn - 1)).toBe(text);
    const said = lines.findIndex((line) => line.includes("Tables of numbers.")) + 1;
    expect(document!.origins.find(({ line }) => line === said)).toEqual({ line: said, file: "maths/content/matrix--matrix-operations.md", fileLine: 3 });
    const link = roadmap!.resources[0]!.line;
    expect(document!.origins.find(({ line }) => line === link)).toMatchObject({ file: `maths/content/linear-algebra@${LINEAR}.md`, fileLine: 8 });
    const zh = roadmap!.concepts.find(({ label }) => label.zh === "线性变换")!;
    expect(zh.mentions.map(({ column, text }) => [column, text])).toEqual([[3, "线性变换"], [5, "线性变换"]]);
  });

  test("what belongs nowhere is told by name", () => {
    expect(read!.diagnostics.map(({ message }) => message)).toEqual(["1 text belongs to no topic of the drawing and was left out: maths/content/gone@AAAAAAAAAAAAAAAAAAAAA.md."]);
    expect(read!.dropped.map(({ one }) => one)).toEqual(["page about the whole roadmap"]);
    const bare = importFiles(inputs.filter(({ name }) => !name.includes("numpy")))[0]!;
    expect(bare.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["content-without-topic", "warning"], ["topic-without-content", "info"]]);
  });

  test("the old form joins by the path; several drawings keep their own; an archive and one folder up are the same", () => {
    const old = { "backend/backend.json": OLD, "backend/content/100-learn-a-language/index.md": "# Language\n\nPick one to learn a language.", "backend/content/100-learn-a-language/101-git.md": "# Git\n\nKeeps versions: Git basics." };
    const packed = zipSync(Object.fromEntries(Object.entries({ ...FILES, ...old }).map(([name, text]) => [`roadmaps/${name}`, strToU8(text)])));
    const [both, ...rest] = importFiles([{ name: "roadmaps.zip", bytes: packed }]);
    expect(rest).toEqual([]);
    expect(both!.documents.map(({ name, text }) => [name, text.includes("Keeps versions"), text.includes("Tables of numbers")])).toEqual([["roadmaps.zip/roadmaps/backend/backend.json", true, false], ["roadmaps.zip/roadmaps/maths/maths.json", false, true]]);
    expect(both!.documents[0]!.roadmaps[0]!.concepts.map(({ mentions }) => mentions.map(({ line, text }) => [line, text]))).toEqual([[[3, "learn a language"], [4, "learn a language"]], [[5, "Git basics"], [6, "Git basics"]]]);
    expect(both!.found.find(({ one }) => one === "text about a topic")?.count).toBe(7);
  });

  test("no names and no words in the folder are too strange", () => {
    const strange = fc.oneof(fc.string(), fc.constantFrom("\u2028", "\ud800", "\u202e", "\0", "content/a@b/c.md", "content/.md", "content/@.md", "content/<BadgeLink href='", "- [@@](", "- [a](b", "__proto__", "[", "100-"));
    fc.assert(fc.property(fc.array(fc.tuple(strange, fc.array(strange).map((parts) => parts.join("\n")))), (files) => {
      const given = [{ name: "maths.json", text: DRAWING }, { name: `content/x@${LINEAR}.md`, text: "# X" }, ...files.map(([name, text]) => ({ name: `content/${name.replace(/\n/g, " ")}.md`, text }))];
      const all = importFiles(given, { as: "roadmap-sh-content" });
      for (const { documents } of all) for (const { text, roadmaps } of documents) for (const each of roadmaps) for (const { mentions } of each.concepts) for (const { line, column, endColumn, text: words } of mentions) expect(text.split("\n")[line - 1]!.slice(column - 1, endColumn - 1)).toBe(words);
    }), { numRuns: 60 });
  });
});

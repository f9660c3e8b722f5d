/** roadmap.sh: lines are layout and grouping, in both forms of its files. */
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

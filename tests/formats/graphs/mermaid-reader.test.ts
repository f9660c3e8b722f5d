// @vitest-environment happy-dom
/** Mermaid files as graphs: what is read is what Mermaid's own parser reads, and means what its author drew. */
import DOMPurify from "dompurify";
import mermaidProgram from "mermaid";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { importFiles, recogniseFormat } from "../../../graph/index.ts";
import { arrowsByName, readText, stagesByName } from "./read-text.ts";

beforeAll(() => {
  vi.spyOn(DOMPurify, "sanitize").mockImplementation(((text: string) => text) as unknown as typeof DOMPurify.sanitize);
});

const flow = (...lines: string[]): string => ["flowchart TD", ...lines].join("\n");

interface FlowDb {
  getVertices(): ReadonlyMap<string, unknown>;
  getEdges(): readonly { readonly start: string; readonly end: string; readonly stroke: string; readonly type: string }[];
  getSubGraphs(): readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
}

describe("flowcharts", () => {
  test.each([
    ["chains and sets", ["A --> B --> C & D", "E & F --> G"], ["A -> B sequence 0.6", "B -> C sequence 0.6", "B -> D sequence 0.6", "E -> G sequence 0.6", "F -> G sequence 0.6"]],
    ["all shapes", ["a([线性代数]) --> b[(概率)] --> c((微积分)) --> d{优化} --> e[/Python/] --> f>Git] --> g{{SQL}} --> h[[Linux]] --> i[\\Bash\\] --> j[/R\\] --> k(((CUDA)))"], ["Bash -> R sequence 0.6", "Git -> SQL sequence 0.6", "Linux -> Bash sequence 0.6", "Python -> Git sequence 0.6", "R -> CUDA sequence 0.6", "SQL -> Linux sequence 0.6", "优化 -> Python sequence 0.6", "微积分 -> 优化 sequence 0.6", "概率 -> 微积分 sequence 0.6", "线性代数 -> 概率 sequence 0.6"]],
    ["words that turn an arrow round", ["A -->|requires| B", "C -- depends on --> D", "E -. 依赖 .-> F", "G ==>|unlocks| H"], ["B -> A stated 1", "D -> C stated 1", "F -> E stated 1", "G -> H stated 1"]],
    ["words in quotes, parts, and what is no order", ['A -->|"needed for"| B', "A -->|part of| C", "A -->|see also| D"], ["A -> B stated 1"]],
    ["links: dashed, thick, long, back, named", ["A -.-> B", "C ==> D", "E ----> F", "G <-- then --- H", "I e1@--> J", "e1@{ animate: true }"], ["A -> B sequence 0.3", "C -> D sequence 0.6", "E -> F sequence 0.6", "H -> G sequence 0.6", "I -> J sequence 0.6"]],
    ["links without an order", ["A --- B", "B <--> C", "C ~~~ D", "D o--o E", "A --> E"], ["A -> E sequence 0.6"]],
    ["labels: quotes, Markdown, codes, breaks, icons", ['A["线性代数<br/>与矩阵"] --> B["`**Deep** learning`"]', "B --> C[\"C#35; #amp; #quot;R#quot;\"]", "C --> D(fa:fa-book 阅读)"], ["C# & \"R\" -> 阅读 sequence 0.6", "Deep learning -> C# & \"R\" sequence 0.6", "线性代数 与矩阵 -> Deep learning sequence 0.6"]],
    ["what says nothing", ["%% A --> X", "classDef x fill:#fff", "A:::x --> B", "style A fill:#f00", "linkStyle 0 stroke:red", "accDescr {", "Y --> Z", "}"], ["A -> B sequence 0.6"]],
    ["a choice", ["P[PyTorch] --- k{one of}", "T[TensorFlow] --> k", "k -->|needed for| M[模型]"], ["PyTorch -> 模型 stated 1", "TensorFlow -> 模型 stated 1"]],
  ])("%s", async (_, lines, arrows) => {
    await expect(mermaidProgram.parse(flow(...lines))).resolves.toBeTruthy();
    const { roadmap, read } = readText(flow(...lines));
    expect(read.kind).toBe("mermaid");
    expect(arrowsByName(roadmap)).toEqual(arrows);
  });

  test("boxes are stages, addresses are resources, the title is the title", () => {
    const { roadmap, read } = readText("---\ntitle: 学习路线\n---\n%%{init: {'theme': 'dark'}}%%\nflowchart LR\nA --> B\nsubgraph one [第一阶段]\ndirection TB\nA[数学]\nsubgraph two [\"内 层\"]\nC\nend\nend\none --> B\nA --- C\nclick A \"https://a.org/x\" \"线性代数讲义\"\nclick B call go()\n");
    expect(roadmap.title).toBe("学习路线");
    expect(stagesByName(roadmap)).toEqual({ 数学: "第一阶段", B: "", C: "第一阶段 > 内 层" });
    expect(roadmap.resources).toMatchObject([{ title: "线性代数讲义", url: "https://a.org/x", teaches: [roadmap.concepts.find(({ label }) => label.zh === "数学")!.id] }]);
    expect(read.dropped.map(({ one, count }) => [one, count])).toEqual([["line without a direction", 1], ["arrow at a box", 1]]);
  });

  test("reads the things, arrows and boxes that Mermaid reads", async () => {
    const text = flow("A[a b] --> B & C --> D", "subgraph s1 [One]", "  D --> E{x?}", "  subgraph s2", "    F -.->|y| G", "  end", "end", "E -- yes --> H & I", "subgraph s3 [\"Three, four\"]", "  J:::hot ==> K; K --> L", "end", "L --> A2@{ shape: rounded, label: \"new\" }", "H x--x I", "I --o J");
    const db = (await mermaidProgram.mermaidAPI.getDiagramFromText(text)).db as unknown as FlowDb;
    const { roadmap } = readText(text);
    expect(roadmap.concepts).toHaveLength(db.getVertices().size);
    expect(roadmap.prerequisites).toHaveLength(db.getEdges().filter(({ type }) => !type.startsWith("double") && type !== "arrow_open").length);
    expect(roadmap.stages.map(({ title }) => title).sort()).toEqual(db.getSubGraphs().map(({ title }) => title).sort());
    expect(roadmap.concepts.filter(({ stage }) => stage !== null)).toHaveLength(db.getSubGraphs().flatMap(({ nodes }) => nodes).filter((id) => !id.startsWith("s")).length);
  });
});

describe("other diagrams", () => {
  test("a mind map is an outline about its centre", () => {
    const [read] = importFiles([{ name: "m.mmd", text: "mindmap\n  root((大模型))\n    基础\n      ::icon(fa fa-book)\n      线性代数\n      Python\n    id[\"进阶\"]\n      Transformer\n      RAG\n" }]);
    expect(read!.kind).toBe("mermaid");
    expect(read!.documents[0]!.text).toBe("# 大模型\n\n## 基础\n\n- 线性代数\n- Python\n\n## 进阶\n\n- Transformer\n- RAG\n");
    expect(read!.dropped).toMatchObject([{ count: 1, one: "icon" }]);
  });

  test("a state diagram is a graph: composite states are stages, forks are passed through", async () => {
    const text = "stateDiagram-v2\n  [*] --> Math\n  state \"线性代数\" as Math\n  state f <<fork>>\n  Math --> f : then\n  f --> A\n  f --> B\n  state Deep {\n    A --> C\n  }\n  B : Backpropagation\n  note right of A : hm\n  C --> [*]\n";
    await expect(mermaidProgram.parse(text)).resolves.toBeTruthy();
    const { roadmap, read } = readText(text);
    expect(arrowsByName(roadmap)).toEqual(["A -> C sequence 0.6", "线性代数 -> A sequence 0.6", "线性代数 -> Backpropagation sequence 0.6"]);
    expect(stagesByName(roadmap)["C"]).toBe("Deep");
    expect(read.dropped).toMatchObject([{ count: 1, one: "note" }]);
  });
});

test.each([
  ["flowchart", "flowchart TD\n  A[线性代数] --> B[神经网络]\n  subgraph 第一阶段\n    C[Python] --> A\n  end\n"],
  ["state diagram", "stateDiagram-v2\n  state \"线性代数\" as A\n  A --> B\n  B : 神经网络\n  state 第一阶段 {\n    Python --> A\n  }\n"],
  ["mind map", "mindmap\n  学习路线\n    基础\n      线性代数\n      Python\n    进阶\n      神经网络\n"],
  ["timeline", "timeline\n  title 学习路线\n  section 基础\n  一月 : 线性代数 : Python\n  section 进阶\n  三月 : 神经网络\n"],
  ["plan of sections", "gantt\n  dateFormat YYYY-MM-DD\n  section 基础\n  线性代数 :a1, 2024-01-01, 30d\n  Python :after a1, 20d\n  section 进阶\n  神经网络 :20d\n"],
])("a %s says the same in a file of its own and in a document", (_, text) => {
  const [alone] = importFiles([{ name: "a.mmd", text }]);
  const [within] = importFiles([{ name: "a.md", text: `# 学习路线\n\n\`\`\`mermaid\n${text}\`\`\`\n` }]);
  expect([alone!.kind, within!.kind]).toEqual(["mermaid", "markdown"]);
  const said = ({ documents }: typeof alone & object): unknown => documents[0]!.roadmaps.map(({ concepts, prerequisites }) => [concepts.flatMap(({ label }) => label.zh ?? label.en!).filter((name) => /线性代数|Python|神经网络/.test(name)).sort(), prerequisites.map(({ basis }) => basis)]);
  expect(said(alone!)).toEqual(said(within!));
  expect(JSON.stringify(said(alone!))).toContain("线性代数");
  if (text.includes("title ")) expect(alone!.documents[0]!.roadmaps[0]!.title).toBe("学习路线");
});

describe("is told from other texts", () => {
  test.each([
    ["graph TD\nA-->B", "mermaid"],
    ["%% c\n\nflowchart LR;A-->B;", "mermaid"],
    ["graph\r\nA --> B\r\n", "mermaid"],
    ["```mermaid\ngraph TD\nA-->B\n```\n", "mermaid"],
    ["graph { a -- b }", "dot"],
    ["graph TD\nA-->B\n\n# 学习路线\n\n- 数学", "markdown"],
    ["# 图\n\n```mermaid\ngraph TD\nA-->B\n```\n", "markdown"],
    ["mindmap is a nice word\nfor a map", "text"],
    ["timeline\n  section 基础\n  2017 : Transformer", "mermaid"],
    ["timeline\n\n- 2017: Transformer", "markdown"],
    ["pie\nis sweet", "text"],
    ["graph theory\nthen trees -- they are fine", "text"],
  ])("%j", (text, kind) => expect(recogniseFormat(text, "x").kind).toBe(kind));
});

test.each([["classDiagram\n  动物 <|-- 鸭子\n"], ["sequenceDiagram\n  Alice->>Bob: hello\n"], ["xychart-beta\n  bar [1, 2]\n"]])("a diagram without order is refused with words: %j", (text) => {
  const [read] = importFiles([{ name: "a.mmd", text }]);
  expect(read).toMatchObject({ kind: "mermaid", documents: [], diagnostics: [{ code: "mermaid-kind", line: 1 }] });
});

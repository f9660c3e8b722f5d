/** What Mermaid diagrams become. */
import { describe, expect, it } from "vitest";
import type { Entry } from "../../graph/model/outline.ts";
import { parseOutline } from "../../graph/parse/parse-outline.ts";
import { showOutline } from "../support/show-outline.ts";

const diagram = (body: string): string => showOutline(parseOutline(`\`\`\`mermaid\n${body}\n\`\`\``), { marks: false });
const flow = (...body: string[]): string => diagram(["flowchart TD", ...body].join("\n"));
const graph = (...all: string[]): string => ["diagram(mermaid)", ...all.map((line) => `  ${line}`)].join("\n");

describe("flowcharts", () => {
  it.each([
    ["chains and lists", ["A[数学] --> B & C", "B --> D(深度学习) --> E"], ["node 数学", "node B", "node C", "node 深度学习", "node E", "数学 --> B", "数学 --> C", "B --> 深度学习", "深度学习 --> E"]],
    ["arrows and labels", ["A -.-> B", "B ==> C", "C --- D", "D -->|先学| E", "E -- then --> F", "F -. maybe .-> G", "H <-- back --- I"], ["node A", "node B", "node C", "node D", "node E", "node F", "node G", "node H", "node I", "A -.-> B", "B --> C", "C --> D", "D --> E |先学|", "E --> F |then|", "F -.-> G |maybe|", "I --> H |back|"]],
    ["shapes", ["a([x1]) & b[(x2)] & c((x3)) & d{x4} & e[/x5/] & f>x6] & g{{x7}} & h[[x8]]"], ["node x1", "node x2", "node x3", "node x4", "node x5", "node x6", "node x7", "node x8"]],
    ["labels in quotes, over lines, with tags", ['A["线性代数<br/>(基础)"]', 'B["`**粗** 体`"]', 'C[/"Examples:', "    - one", '    - two"/]', 'D@{ shape: rect, label: "新" }'], ["node 线性代数⏎(基础)", "node 粗 体", "node Examples:⏎- one⏎- two", "node 新"]],
    ["groups, declared late, linked as nodes", ["A --> s1", "subgraph s1 [第一 阶段]", "  direction LR", "  B[数学]", "  subgraph 内层", "    C", "  end", "end", 'subgraph "Two words"', "  A2", "end", "B --> A2"], ["node A", "group 第一 阶段", "  node 数学", "  group 内层", "    node C", "group Two words", "  node A2", "A --> 第一 阶段", "数学 --> A2"]],
    ["styles and comments, which say nothing", ["%% comment", "classDef x fill:#fff", "A:::x --> B; B --> C", "style A fill:#f00", "class A,B x", 'click A "http://a.b"', "linkStyle 0 stroke:red"], ["node A", "node B", "node C", "A --> B", "B --> C"]],
    ["odd lines, which are skipped", ["))) what", "A --> ", "--> B", "C -->|x D", "E[open", "F --> G"], ["node A", "node C", "node E", "node F", "node G", "F --> G"]],
  ])("%s", (_, body, expected) => expect(flow(...body)).toBe(graph(...expected)));

  it("gives words to a node that first had only its id", () => {
    expect(flow("A --> B", "B[编程]")).toBe(graph("node A", "node 编程", "A --> 编程"));
  });

  it("knows where each label stands", () => {
    const text = '# 图\n\n> ```mermaid\n> graph LR\n>   A["数学 &amp; 统计"] --> B[编程]\n> ```\n';
    const outline = parseOutline(text);
    const found: string[] = [];
    const visit = (entry: Entry): void => {
      if (entry.kind === "node") found.push(text.slice(entry.words.pieces[0]?.from, entry.words.end));
      for (const child of entry.children) visit(child);
    };
    visit(outline.root);
    expect(found).toEqual(["数学 &amp; 统计", "编程"]);
  });
});

describe("other diagrams", () => {
  it.each([
    ["mind maps", "mindmap\n  root((大模型))\n    基础\n      ::icon(fa fa-book)\n      数学\n    id[进阶]", "item 大模型\n  item 基础\n    item 数学\n  item 进阶"],
    ["timelines", "timeline\n  title 历史\n  section 早期\n  2017 : Transformer : 注意力\n  2018 : BERT", "item 早期\n  item 2017\n    item Transformer\n    item 注意力\n  item 2018\n    item BERT"],
    ["Gantt charts", "gantt\n  dateFormat YYYY-MM-DD\n  section 基础\n  数学 :a1, 2024-01-01, 30d\n  编程 :after a1, 20d", "item 基础\n  item 数学\n  item 编程"],
    ["front matter and directives", "---\ntitle: x\n---\n%%{init: {}}%%\nmindmap\n  A\n    B", "item A\n  item B"],
    ["state diagrams", "stateDiagram-v2\n  direction LR\n  [*] --> Math\n  state \"线性代数 &amp; 统计\" as Math %% first\n  state f <<fork>>\n  Math --> f : then\n  f --> A\n  f --> B:::big\n  state \"深 处\" as Deep {\n    A2 --> C\n    state Inner {\n      D\n    }\n  }\n  B : Backpropagation\n  note right of A : hm\n  Math --> Deep : requires\n  C --> [*]", "diagram(mermaid)\n  node 线性代数 & 统计\n  node A\n  node Backpropagation\n  group 深 处\n    node A2\n    node C\n    group Inner\n      node D\n  线性代数 & 统计 --> A |then|\n  线性代数 & 统计 --> Backpropagation |then|\n  A2 --> C\n  线性代数 & 统计 --> 深 处 |requires|"],
    ["unknown kinds are code", "pie title P\n  \"a\" : 1", "code(mermaid)\n  line pie title P\n  line \"a\" : 1"],
  ])("%s", (_, body, expected) => expect(diagram(body)).toBe(expected));

  it.each([["classDiagram\n  动物 <|-- 鸭子", "classDiagram"], ["sequenceDiagram\n  A->>B: hi", "sequenceDiagram"], ["erDiagram\n  A ||--o{ B : has", "erDiagram"], ['pie title P\n  "a" : 1', "pie"]])("that say nothing of order are told with their place: %j", (body, kind) => {
    const { diagnostics } = parseOutline(`# 图\n\n- 学习数学\n\n\`\`\`mermaid\n${body}\n\`\`\`\n`);
    expect(diagnostics.map(({ code, severity, line, message }) => [code, severity, line, message.includes(`"${kind}"`)])).toEqual([["mermaid-kind", "warning", 6, true]]);
  });

  it("are recognised without a fence or a language", () => {
    expect(showOutline(parseOutline("```\nstateDiagram-v2\n  A --> B\n```"))).toBe(graph("node A", "node B", "A --> B"));
    expect(showOutline(parseOutline("graph TD\nA --> B"))).toBe(graph("node A", "node B", "A --> B"));
    expect(showOutline(parseOutline("```\nmindmap\n  A\n    B\n```"))).toBe("item A\n  item B");
  });
});

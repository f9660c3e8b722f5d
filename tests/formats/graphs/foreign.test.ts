/** Files that other programs' own libraries make, and what their documentation shows, restated. */
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import cytoscape from "cytoscape";
import { DirectedGraph } from "graphology";
import { parse, write } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { atlasToCase, FORMATS, mergeRoadmaps } from "../../../graph/index.ts";
import { roadmapIdSchema } from "../../../graph/model/ids.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";
import { arrowsByName, readText, stagesByName } from "./read-text.ts";

describe("GraphML", () => {
  test("of NetworkX: keys by number, no id of the graph", () => {
    const { roadmap, read } = readText(`<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d1" for="edge" attr.name="relation" attr.type="string"/><key id="d0" for="node" attr.name="label" attr.type="string"><default>unnamed</default></key>
<graph edgedefault="directed"><node id="a"><data key="d0">向量 &amp; &lt;矩阵&gt;</data></node><node id="b"><data key="d0">Attention</data></node><node id="__proto__"/>
<edge source="a" target="b"><data key="d1">is required for</data></edge><edge source="__proto__" target="b"><data key="d1">depends_on</data></edge></graph></graphml>`);
    expect(read.kind).toBe("graphml");
    expect(arrowsByName(roadmap)).toEqual(["Attention -> unnamed stated 1", "向量 & <矩阵> -> Attention stated 1"]);
  });

  test("of yEd: labels in shapes, groups within each other, keys by id", () => {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d6" yfiles.type="nodegraphics"/><key attr.name="description" attr.type="string" for="node" id="d5"/>
  <graph edgedefault="directed" id="G">
    <node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:GroupNode><y:NodeLabel>第一阶段</y:NodeLabel></y:GroupNode></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n0:">
        <node id="n0::n0"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="0" y="0"/><y:NodeLabel alignment="center">线性代数<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
        <node id="n0::n1" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>Tools</y:NodeLabel></y:GroupNode></data>
          <graph edgedefault="directed" id="n0::n1:"><node id="n0::n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>NumPy</y:NodeLabel></y:ShapeNode></data></node></graph></node>
      </graph></node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>&lt;html&gt;Neural &lt;b&gt;network&lt;/b&gt;</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0::n0" target="n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>然后</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n0::n1::n0" target="n1"/>
  </graph>
</graphml>`;
    const { roadmap } = readText(text, "plan.graphml");
    expect(stagesByName(roadmap)).toEqual({ 线性代数: "第一阶段", NumPy: "第一阶段 > Tools", "Neural network": "" });
    expect(arrowsByName(roadmap)).toEqual(["NumPy -> Neural network sequence 0.6", "线性代数 -> Neural network sequence 0.6"]);
    expect(roadmap.title).toBe("plan");
  });

  test("without direction is counted, not guessed", () => {
    const { roadmap, read } = readText('<graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="b" target="a" directed="true"/></graph></graphml>');
    expect(arrowsByName(roadmap)).toEqual(["b -> a sequence 0.6"]);
    expect(read.dropped).toMatchObject([{ count: 1, one: "line without a direction" }]);
  });
});

describe("GEXF", () => {
  test("of graphology", () => {
    const graph = new DirectedGraph<Record<string, string>>();
    graph.addNode("a", { label: "向量 & <矩阵>", level: "1" });
    graph.addNode("b", { label: "Attention" });
    graph.addEdge("a", "b", { label: "is required for" });
    const { roadmap, read } = readText(write(graph, { version: "1.3" }));
    expect(read.kind).toBe("gexf");
    expect(arrowsByName(roadmap)).toEqual(["向量 & <矩阵> -> Attention stated 1"]);
  });

  test("is read by graphology as it was written", () => {
    const graph = parse(DirectedGraph, FORMATS.gexf.write(smallRoadmap).text);
    expect(graph.mapNodes((id, { label_zh, kind }) => [id, label_zh ?? undefined, kind])).toEqual(smallRoadmap.concepts.map(({ id, label, kind }) => [id, label.zh, kind]));
    expect(graph.mapEdges((_, { basis, strength }, before, after) => [before, after, basis, strength])).toEqual(smallRoadmap.prerequisites.map(({ before, after, basis, strength }) => [before, after, basis, strength]));
  });

  test("of Gephi's older versions: attributes by number, parents by pid, edges without direction", () => {
    const { roadmap, read } = readText(`<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2"><meta><description>计划</description></meta><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="name" type="string"/></attributes><attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
<nodes><node id="s" label="第一阶段"/><node id="1" pid="s"><attvalues><attvalue for="0" value="Python"/></attvalues><viz:size value="9"/></node><node id="2" label="NumPy"/></nodes>
<edges><edge source="2" target="1"><attvalues><attvalue for="0" value="requires"/></attvalues></edge><edge source="1" target="2" type="undirected"/></edges></graph></gexf>`);
    expect([roadmap.title, stagesByName(roadmap)]).toEqual(["计划", { Python: "第一阶段", NumPy: "" }]);
    expect(arrowsByName(roadmap)).toEqual(["Python -> NumPy stated 1"]);
    expect(read.dropped).toMatchObject([{ count: 1, one: "line without a direction" }]);
  });
});

test("a table of edges as Gephi keeps it: its types are directions, no relations", () => {
  const { roadmap, read } = readText("Source,Target,Type,Id,Label,Weight\nPython,NumPy,Directed,0,,1.0\nNumPy,SciPy,Undirected,1,,1.0\n");
  expect(arrowsByName(roadmap)).toEqual(["Python -> NumPy sequence 0.6"]);
  expect(read.diagnostics).toEqual([]);
  expect(read.dropped).toMatchObject([{ count: 1, one: "line without a direction" }]);
});

describe("CASE", () => {
  test("as the specification describes a package: children, parts, order, matches", () => {
    const node = (identifier: string): object => ({ title: identifier, identifier, uri: `https://example.org/ims/case/v1p1/CFItems/${identifier}` });
    const item = (identifier: string, fullStatement: string, humanCodingScheme: string): object => ({ identifier, uri: `https://example.org/${identifier}`, fullStatement, humanCodingScheme, lastChangeDateTime: "2024-01-01T00:00:00+00:00" });
    const link = (associationType: string, origin: string, destination: string, sequenceNumber = 0): object => ({ identifier: `${origin}${destination}`, uri: "urn:x", associationType, sequenceNumber, originNodeURI: node(origin), destinationNodeURI: node(destination), lastChangeDateTime: "2024-01-01T00:00:00+00:00" });
    const { roadmap, read } = readText(JSON.stringify({
      CFDocument: { identifier: "doc", uri: "urn:doc", title: "Mathematics", creator: "A school", lastChangeDateTime: "2024-01-01T00:00:00+00:00" },
      CFItems: [item("i3", "Understand ratios", "6.RP.1"), item("g", "Grade 6", "6"), item("i2", "Divide fractions", "6.NS.1"), item("i4", "Use rates", "6.RP.1a")],
      CFAssociations: [link("isChildOf", "g", "doc"), link("isChildOf", "i3", "g", 2), link("isChildOf", "i2", "g", 1), link("isChildOf", "i4", "i3"), link("precedes", "i2", "i3"), link("exactMatchOf", "i2", "elsewhere"), link("isRelatedTo", "i2", "i4")],
    }));
    expect([read.kind, roadmap.title, roadmap.author]).toEqual(["case", "Mathematics", "A school"]);
    expect(stagesByName(roadmap)).toEqual({ "Divide fractions": "Grade 6", "Understand ratios": "Grade 6", "Use rates": "" });
    expect(arrowsByName(roadmap)).toEqual(["Divide fractions -> Understand ratios sequence 0.6"]);
    expect(roadmap.parts.map(({ whole, part }) => [whole, part])).toEqual([["understand-ratios", "use-rates"]]);
    expect(roadmap.concepts.map(({ aliases }) => aliases)).toContainEqual(["6.NS.1"]);
    expect(read.dropped).toMatchObject([{ count: 2, one: "line that means no order" }]);
  });

  const CASE_ITEM = (identifier: string, fullStatement: string): object => ({ identifier, uri: `urn:${identifier}`, fullStatement });
  const ENDS: Readonly<Record<string, string>> = { here: "Understand ratios", there: "Divide fractions", zh: "理解比" };
  const packageWith = (associationType: string, destination: string, title = ENDS[destination] ?? destination): string => JSON.stringify({
    CFDocument: { identifier: "doc", uri: "urn:doc", title: "Mathematics" },
    CFItems: Object.entries(ENDS).map(([identifier, name]) => CASE_ITEM(identifier, name)),
    CFAssociations: [{ identifier: "a", uri: "urn:a", associationType, originNodeURI: { title: "Understand ratios", identifier: "here", uri: "urn:here" }, destinationNodeURI: { title, identifier: destination, uri: `https://example.org/${destination}` } }],
  });

  test.each([
    ["isChildOf", "there", ["in the stage of there"]],
    ["isPartOf", "there", ["part of there"]],
    ["precedes", "there", ["before there, sequence"]],
    ["exactMatchOf", "there", ["one of two, also Divide fractions"]],
    ["exactMatchOf", "far", ["also Compare amounts"]],
    ["isTranslationOf", "zh", ["zh 理解比"]],
    ["isTranslationOf", "远", ["zh 比较数量"]],
    ["exemplar", "far", ["resource https://example.org/far"]],
    ["exemplar", "there", ["left out"]],
    ["isPeerOf", "there", ["left out"]],
    ["isRelatedTo", "there", ["left out"]],
    ["replacedBy", "there", ["left out"]],
    ["hasSkillLevel", "there", ["left out"]],
    ["ext:unlocks", "there", ["before there, stated"]],
    ["ext:glorp", "there", ["before there, sequence", "asked"]],
  ])("%s to %s, of the specification's list and beyond: %j", (type, destination, becomes) => {
    const { roadmap, read } = readText(packageWith(type, destination, destination === "far" ? "Compare amounts" : destination === "远" ? "比较数量" : undefined));
    const here = roadmap.concepts.find(({ label }) => label.en === "Understand ratios")!;
    const told = [
      ...(here.stage === null ? [] : ["in the stage of there"]),
      ...roadmap.parts.map(() => "part of there"),
      ...roadmap.prerequisites.map(({ basis }) => `before there, ${basis}`),
      ...here.aliases.map((alias) => `${roadmap.concepts.length === 2 ? "one of two, " : ""}also ${alias}`),
      ...(here.label.zh === undefined ? [] : [`zh ${here.label.zh}`]),
      ...roadmap.resources.map(({ url }) => `resource ${url}`),
      ...read.dropped.filter(({ one }) => one === "line that means no order").map(() => "left out"),
      ...read.diagnostics.map(() => "asked"),
    ];
    expect(told).toEqual(becomes);
    expect(read.found.some(({ one }) => one === "exact match")).toBe(["exactMatchOf", "isTranslationOf"].includes(type));
  });

  test("several roadmaps with their matches, out and in again: what was aligned is one concept with all its names", () => {
    const other = { ...smallRoadmap, id: roadmapIdSchema.parse("other"), concepts: smallRoadmap.concepts.map((concept) => ({ ...concept, aliases: [] })) };
    const { atlas } = mergeRoadmaps([smallRoadmap, other]);
    const text = atlasToCase(atlas, [smallRoadmap, other]);
    const { CFItems, CFAssociations } = JSON.parse(text) as { CFItems: { identifier: string }[]; CFAssociations: { identifier: string; associationType: string }[] };
    expect(CFItems.length).toBe(2 * (smallRoadmap.concepts.length + smallRoadmap.stages.length));
    expect(CFAssociations.filter(({ associationType }) => associationType === "exactMatchOf").length).toBe(smallRoadmap.concepts.length);
    expect(new Set(CFAssociations.map(({ identifier }) => identifier)).size).toBe(CFAssociations.length);
    const { roadmap } = readText(text);
    expect(roadmap.concepts.length).toBe(atlas.concepts.length);
    expect(roadmap.prerequisites.filter(({ basis }) => basis === "stated").length).toBe(smallRoadmap.prerequisites.filter(({ basis }) => basis === "stated").length);
  });

  test("ids are UUIDs, each its own", () => {
    const { CFItems, CFAssociations } = JSON.parse(FORMATS.case.write(smallRoadmap).text) as { CFItems: { identifier: string }[]; CFAssociations: { identifier: string }[] };
    const ids = [...CFItems, ...CFAssociations].map(({ identifier }) => identifier);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("DOT", () => {
  const FILES: readonly (readonly [string, string])[] = [
    ["chains, ports and sets", "digraph { a:p:nw -> {b c} -> d:e [label=x]; subgraph s { e f } -> a; g }"],
    ["names of all sorts", 'digraph "π" { 注意 -> 1.5 -> -.5 -> "x \\"y\\" z" -> "a" + "b"; "\\\\" -> a_1 }'],
    ["comments and defaults", "/* c */ digraph G { # pre\n// line\nnode [shape=box, label=\"same\"] a; node [label=\"\\N\"]; b [label=<<b>B</b> &amp; c>]; a -> b [dir=back]; edge [color=red]; b -> c }"],
    ["clusters", 'digraph { subgraph cluster_a { label="甲"; x -> y; subgraph cluster_b { label=乙; z } } subgraph "cluster a" { graph [label="Gr\\no"]; w } v -> w; subgraph cluster_a { u } }'],
    ["strict and keywords in any case", 'STRICT DiGraph t { Node [color=red]; "node" -> "graph"; SUBGRAPH { i j } ; i -> j; i -> j }'],
    ["nothing between statements", "digraph{a->b b->c c[label=C]d}"],
  ];
  test.each(FILES)("%s, as Graphviz reads it", async (_, text) => {
    const graphviz = await Graphviz.load();
    const drawn = JSON.parse(graphviz.layout(text, "dot_json", "dot")) as { objects: { _gvid: number; name: string; nodes?: unknown; compound?: string }[]; edges?: { tail: number; head: number; dir?: string }[] };
    const names = new Map(drawn.objects.map(({ _gvid, name }) => [_gvid, name]));
    const { read, roadmap } = readText(text);
    expect(read.kind).toBe("dot");
    const nodes = drawn.objects.filter((each) => !("nodes" in each) && !("subgraphs" in each)).map(({ name }) => name);
    expect(roadmap.concepts).toHaveLength(nodes.length);
    const pairs = new Set((drawn.edges ?? []).map(({ tail, head, dir }) => (dir === "back" ? `${names.get(head)} ${names.get(tail)}` : `${names.get(tail)} ${names.get(head)}`)));
    expect(roadmap.prerequisites).toHaveLength(pairs.size);
  });

  test("labels and clusters", () => {
    expect(stagesByName(readText(FILES[3]![1]).roadmap)).toEqual({ x: "甲", y: "甲", z: "甲 > 乙", w: "Gr o", v: "", u: "甲" });
    expect(readText(FILES[2]![1]).roadmap.concepts.map(({ label }) => label.en)).toEqual(["same", "B & c", "c"]);
    expect(readText(FILES[1]![1]).roadmap.concepts.map(({ label }) => label.zh ?? label.en)).toEqual(["注意", "1.5", "-.5", 'x "y" z', "ab", "\\\\", "a_1"]);
  });

  test("a graph without arrow heads, and a second graph, are told", () => {
    const { read } = readText("graph { a -- b -- c } digraph { d }");
    expect(read.dropped).toMatchObject([{ count: 2, one: "line without a direction" }]);
    expect(read.diagnostics).toMatchObject([{ code: "further-graphs" }]);
  });
});

describe("Cytoscape", () => {
  test.each(["lists", "flat"] as const)("of Cytoscape.js itself, elements as %s", (form) => {
    const elements = [{ data: { id: "p", label: "阶段一" } }, { data: { id: "a", label: "Python", parent: "p" } }, { data: { id: "b", label: "PyTorch" } }, { data: { id: "e", source: "b", target: "a", label: "requires" } }];
    const json = cytoscape({ headless: true, elements }).json() as { elements: { nodes: unknown[]; edges: unknown[] } };
    const text = JSON.stringify(form === "lists" ? json : { elements: [...json.elements.nodes, ...json.elements.edges] }, null, 2);
    const { roadmap, read } = readText(text);
    expect(read.kind).toBe("cytoscape");
    expect(stagesByName(roadmap)).toEqual({ Python: "阶段一", PyTorch: "" });
    expect(arrowsByName(roadmap)).toEqual(["Python -> PyTorch stated 1"]);
    expect(read.documents[0]!.origins.filter(({ fileLine }) => fileLine !== null && fileLine > 1).length).toBeGreaterThan(2);
  });
});

describe("JSON Canvas", () => {
  test("as the specification describes it: every type of card, ends of edges, groups by place", () => {
    const card = (id: string, type: string, content: object, x = 0, y = 0): object => ({ id, type, x, y, width: 200, height: 60, ...content });
    const text = JSON.stringify({
      nodes: [
        { id: "g1", type: "group", x: -20, y: -20, width: 500, height: 400, label: "基础" },
        { id: "g2", type: "group", x: 0, y: 100, width: 300, height: 200, label: "Inner" },
        card("0123456789abcdef", "text", { text: "# Vectors\n\nArrows with a length", color: "4" }),
        card("fedcba9876543210", "text", { text: "注意力机制\nAttention" }, 20, 150),
        card("c", "file", { file: "notes/Transformer.md", subpath: "#Heads" }, 900, 0),
        card("d", "link", { url: "https://example.org/paper" }, 900, 300),
        card("e", "link", { url: "javascript:alert(1)" }, 900, 400),
      ],
      edges: [
        { id: "1", fromNode: "0123456789abcdef", fromSide: "right", toNode: "fedcba9876543210", toSide: "left", label: "prerequisite" },
        { id: "2", fromNode: "c", toNode: "fedcba9876543210", fromEnd: "arrow", toEnd: "none" },
        { id: "3", fromNode: "c", toNode: "fedcba9876543210", fromEnd: "arrow", toEnd: "arrow" },
        { id: "4", fromNode: "d", toNode: "c" },
      ],
    });
    const { roadmap, read } = readText(text);
    expect(read.kind).toBe("canvas");
    expect(roadmap.concepts.map(({ id, label }) => [id, label])).toEqual([["transformer", { en: "Transformer" }], ["vectors", { en: "Vectors" }], ["attention", { zh: "注意力机制", en: "Attention" }]].map(([id, label]) => [id === "transformer" ? "c" : id, label]));
    expect(stagesByName(roadmap)).toEqual({ Transformer: "", Vectors: "基础", 注意力机制: "基础 > Inner" });
    expect(arrowsByName(roadmap)).toEqual(["Vectors -> 注意力机制 stated 1", "注意力机制 -> Transformer sequence 0.6"]);
    expect(roadmap.resources).toMatchObject([{ url: "https://example.org/paper", teaches: ["c"] }]);
    expect(read.diagnostics).toMatchObject([{ code: "direction-unsure" }]);
    expect(read.dropped.map(({ one, count }) => [one, count])).toEqual([["line without a direction", 1], ["resource that teaches no concept", 1]]);
  });
});

describe("edge lists", () => {
  const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
    ["source and target", "source,target\nCalculus,Optimization\n", ["Calculus -> Optimization sequence 0.6"]],
    ["起点和终点", "起点\t终点\n微积分\t优化\n", ["微积分 -> 优化 sequence 0.6"]],
    ["a course and its prerequisites", "Course;Prerequisites\nOptimization;\"Calculus; Linear algebra\"\n", ["Calculus -> Optimization stated 1", "Linear algebra -> Optimization stated 1"]],
    ["课程与先修", "课程，先修课程\n优化，微积分、线性代数\n", ["微积分 -> 优化 stated 1", "线性代数 -> 优化 stated 1"]],
    ["ids of topics", "topicId,prerequisiteId,strength\nt2,t1,0.5\n", ["t1 -> t2 stated 0.5"]],
    ["a relation that points back", "from|to|relation\nOptimization|Calculus|depends on\n", ["Calculus -> Optimization stated 1"]],
    ["关系反向", "源,目标,关系\n优化,微积分,依赖\n", ["微积分 -> 优化 stated 1"]],
    ["a formula and quotes", 'before,after\n"\'=1+1","say ""hi"""\n', ['=1+1 -> say "hi" sequence 0.6']],
  ];
  test.each(TABLES)("%s", (_, text, arrows) => {
    const { roadmap, read } = readText(text);
    expect([read.kind, read.diagnostics]).toEqual(["csv", []]);
    expect(arrowsByName(roadmap)).toEqual(arrows);
  });

  test("whose header says nothing are read when asked for, with a question", () => {
    const { roadmap, read } = readText("Calculus,Optimization\nOptimization,Learning\n", "list.csv", "csv");
    expect(arrowsByName(roadmap)).toEqual(["Calculus -> Optimization sequence 0.6", "Optimization -> Learning sequence 0.6"]);
    expect(read.diagnostics).toMatchObject([{ code: "header-unknown", severity: "warning" }]);
  });
});

test("a degree plan of Curricular Analytics", () => {
  const text = `Curriculum,Example Curriculum,,,,,,,,,
Degree Plan,Example Degree Plan,,,,,,,,,
Institution,Example University,,,,,,,,,
Degree Type,BS,,,,,,,,,
System Type,semester,,,,,,,,,
CIP,14.0901,,,,,,,,,
Courses,,,,,,,,,,
Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
1,Calculus I,MATH,101,,,,4,,Calculus,1
2,"Physics, I",PHYS,111,1,4,,3,,,2
4,Physics Lab,PHYS,112,,,2,1,,,2
9,Calculus II,MATH,102,1;77,,,4,,,2
`;
  const { roadmap, read } = readText(text);
  expect([read.kind, roadmap.title]).toEqual(["curricular", "Example Degree Plan"]);
  expect(arrowsByName(roadmap)).toEqual(["Calculus I -> Calculus II stated 1", "Calculus I -> Physics, I stated 1", "Physics Lab -> Physics, I sequence 0.3"]);
  expect(stagesByName(roadmap)).toEqual({ "Calculus I": "Term 1", "Physics, I": "Term 2", "Physics Lab": "Term 2", "Calculus II": "Term 2" });
  expect(roadmap.concepts[0]).toMatchObject({ id: "Calculus", aliases: ["MATH 101"], kind: "course" });
  expect(read.dropped).toMatchObject([{ count: 1, one: "arrow to a concept that is not there" }]);
  expect(read.diagnostics).toMatchObject([{ code: "strict-corequisites" }]);
});

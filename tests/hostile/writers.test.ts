// @vitest-environment happy-dom
/**
 * What is written of a roadmap whose every word is hostile, read by the program that it is meant for: the same skeleton as
 * of the same roadmap in harmless words, so that no word became an element, a row, a statement or an event, and every name
 * letter by letter.
 */
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import DOMPurify from "dompurify";
import { DirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import ICAL from "ical.js";
import jsonld from "jsonld";
import MarkdownIt from "markdown-it";
import mermaidProgram from "mermaid";
import Papa from "papaparse";
import { parse as parseHtml } from "parse5";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { curriculumOf, FORMATS, type FormatId, importFiles, mergeRoadmaps, planLearning, planToCalendar, planToCsv, planToMarkdown, type Roadmap, roadmapSchema, schedulePlan } from "../../graph/index.ts";
import { createDatabase } from "../support/opencypher-engine.ts";
import { PAYLOAD } from "./scripts.ts";

const HOSTILE = [
  PAYLOAD, "javascript:window.hit=1", "=cmd|'/C calc'!A0", "+1+cmd", "@SUM(1)", "-2+3", '"]; x -> y; z [label="', "]]><script>window.hit=1</script><![CDATA[", "&lt;script&gt;&#60;b>&amp;amp;", '"] --> injected["', "end; subgraph injected", "%%{init: {'securityLevel': 'loose'}}%%", "click a href \"javascript:window.hit=1\"",
  "'}) DETACH DELETE n //", "\\'; MATCH (n) DETACH DELETE n;", "x', x: 'y", "---\ntitle: x\n---", "```\n<b>", "[words](javascript:window.hit=1)", "![i](https://elsewhere.example/x)", "<!-- --> --!>", "{{7*7}} ${7*7} <%= 7 %>", "# x", "- [x] x", "| a | b |", "\\", "\\\\\"", "a;b,c\td", "__proto__", "x END:VEVENT BEGIN:VEVENT SUMMARY:y", "@import url(//elsewhere.example)",
].map((text) => text.replace(/\s+/g, " "));

/** Two stages of concepts in a line, with a choice, a part, aliases, quotes and addresses; `word` says the words. */
function roadmapOf(word: (at: number) => string): Roadmap {
  let next = 0;
  const say = (): string => word(next++ % HOSTILE.length);
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const ids = HOSTILE.map((_, at) => `c${String(at).padStart(2, "0")}`);
  const labels = HOSTILE.map((_, at) => word(at));
  return roadmapSchema.parse({
    id: "r", title: say(), author: say(), url: "https://a.example/", language: "en", document: say(), line: 1, endLine: 2, duration: null,
    stages: ["s1", "s2"].map((id, at) => ({ id, title: word(at + 3), number: at + 1, order: at + 1, line: 1, endLine: 1, parent: null, duration: null, ongoing: false })),
    concepts: ids.map((id, at) => ({ id, label: { en: labels[at] }, aliases: [word((at + 5) % HOSTILE.length)], kind: "concept", stage: at % 2 === 0 ? "s1" : "s2", emphasis: "required", duration: null, score: 1, mentions: [{ ...place, text: labels[at], rule: "r" }] })),
    prerequisites: ids.slice(1).map((after, at) => ({ before: ids[at], after, basis: "stated", strength: 1, choice: null, evidence: [{ ...place, quote: say(), rule: "r" }] })),
    denials: [], parts: [{ whole: ids[0], part: ids[4], evidence: [] }],
    choices: [{ id: "k", of: [ids[6], ids[7]], preferred: null, evidence: [{ ...place, quote: say(), rule: "r" }] }],
    resources: [{ title: say(), url: "https://a.example/x", kind: "link", teaches: [ids[0]], line: 1 }],
    diagnostics: [],
  });
}

const hostile = roadmapOf((at) => HOSTILE[at]!);
const harmless = roadmapOf((at) => `Word ${String(at).padStart(2, "0")}`);
const written = (id: FormatId, roadmap: Roadmap): string => FORMATS[id].write(roadmap).text;
const sorted = (texts: Iterable<string>): string[] => [...texts].sort();

/** Mermaid's sanitizer needs a whole browser; see tests/formats/mermaid.test.ts. */
beforeAll(() => {
  vi.spyOn(DOMPurify, "sanitize").mockImplementation(((text: string) => text) as unknown as typeof DOMPurify.sanitize);
});

function elementsOfXml(text: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => names.push(`${name} ${sorted(Object.keys(attributes))}`));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return names;
}

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** Elements with their attributes' names, in order. Markdown is shown with raw HTML let through, as many programs do. */
function elementsOfMarkdown(text: string): string[] {
  const found: string[] = [];
  const walk = ({ nodeName, attrs = [], childNodes = [] }: HtmlNode): void => {
    if (!nodeName.startsWith("#")) found.push([nodeName, ...attrs.map(({ name }) => name)].join(" "));
    childNodes.forEach(walk);
  };
  walk(parseHtml(new MarkdownIt({ html: true, linkify: false }).render(text)) as unknown as HtmlNode);
  return found;
}

/** The paths of a JSON text's values, without what they hold. */
function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}/${key}`));
}

function rowsOf(text: string, delimiter = ""): string[][] {
  return (Papa.parse<string[]>(text.trimEnd().replace(/^(?:#[^\n]*\n)+/, ""), { delimiter }) as { data: string[][] }).data;
}

describe("the same skeleton as in harmless words", () => {
  test.each(["graphml", "gexf", "opml", "freemind"] as const)("%s, by an XML parser", (id) => {
    expect(elementsOfXml(written(id, hostile))).toEqual(elementsOfXml(written(id, harmless)));
  });

  test.each(["markdown", "checklist", "markmap"] as const)("%s, shown with HTML let through", (id) => {
    const found = elementsOfMarkdown(written(id, hostile));
    expect(found.filter((one) => /^(?:script|img|svg|style|iframe|table|input|form)|\bon\w+/.test(one))).toEqual([]);
    expect(found).toEqual(elementsOfMarkdown(written(id, harmless)));
  });

  test.each(["json", "cytoscape", "canvas", "case", "skos"] as const)("%s, as JSON", (id) => {
    expect(pathsOf(JSON.parse(written(id, hostile)))).toEqual(pathsOf(JSON.parse(written(id, harmless))));
  });

  test.each([["csv", ","], ["curricular", ","], ["neo4j-nodes", ","], ["neo4j-relationships", ","], ["anki", "\t"]] as const)("%s, row by row; no cell begins a formula", (id, delimiter) => {
    const rows = rowsOf(written(id, hostile), delimiter);
    expect(rows.map((row) => row.length)).toEqual(rowsOf(written(id, harmless), delimiter).map((row) => row.length));
    if (id === "csv" || id === "curricular") expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  test("plain text, line by line", () => {
    const depths = (roadmap: Roadmap): number[] => written("text", roadmap).split("\n").map((line) => /^\s*/.exec(line)![0].length);
    expect(depths(hostile)).toEqual(depths(harmless));
  });

  test("skos, as triples", async () => {
    const count = async (roadmap: Roadmap): Promise<number> => ((await jsonld.toRDF(JSON.parse(written("skos", roadmap)) as object)) as unknown as readonly unknown[]).length;
    expect(await count(hostile)).toBe(await count(harmless));
  });

  test("dot, as Graphviz draws it", async () => {
    const graphviz = await Graphviz.load();
    const drawn = (roadmap: Roadmap): string[] => {
      const { objects, edges } = JSON.parse(graphviz.layout(written("dot", roadmap), "dot_json", "dot")) as { objects: { name: string }[]; edges: { tail: number; head: number }[] };
      return [...objects.map(({ name }) => name), ...edges.map(({ tail, head }) => `${tail} ${head}`)];
    };
    expect(drawn(hostile)).toEqual(drawn(harmless));
    expect(graphviz.layout(written("dot", hostile), "svg", "dot")).not.toMatch(/<script|<img|href="javascript/i);
  });

  test("mermaid, as Mermaid reads it", async () => {
    const read = async (roadmap: Roadmap): Promise<unknown> => {
      await mermaidProgram.parse(written("mermaid", roadmap));
      const { db } = (await mermaidProgram.mermaidAPI.getDiagramFromText(written("mermaid", roadmap))) as unknown as { db: { getVertices(): Map<string, { link?: string }>; getEdges(): { start: string; end: string }[]; getSubGraphs(): { nodes: string[] }[] } };
      return [[...db.getVertices()].map(([id, { link }]) => [id, link]), db.getEdges().map(({ start, end }) => [start, end]), db.getSubGraphs().map(({ nodes }) => nodes)];
    };
    expect(await read(hostile)).toEqual(await read(harmless));
  });

  test.skipIf(createDatabase === undefined)("cypher, as an engine runs it", async () => {
    const run = async (roadmap: Roadmap): Promise<unknown> => {
      const database = createDatabase!();
      for (const statement of written("cypher", roadmap).split(/;\n(?=CREATE|UNWIND|$)/)) if (statement.trim() !== "") await database.executeCypher(statement);
      const ask = async (query: string): Promise<unknown> => [...(await database.executeCypher(query)).toArray()];
      return [await ask("MATCH (n) RETURN count(n) AS count"), await ask("MATCH ()-[r]->() RETURN count(r) AS count"), await ask("MATCH (c:Concept) RETURN c.id AS id ORDER BY id")];
    };
    expect(await run(hostile)).toEqual(await run(harmless));
  });
});

describe("every name, letter by letter", () => {
  const names = sorted(HOSTILE);

  test("by graphology", () => {
    expect(sorted(parseGexf(DirectedGraph, written("gexf", hostile)).mapNodes((_, { label }) => String(label)))).toEqual(names);
    expect(sorted(parseGraphml(DirectedGraph, written("graphml", hostile)).mapNodes((_, { label }) => String(label)))).toEqual(names);
  });

  test("by a CSV parser, a formula behind its apostrophe", () => {
    const cells = new Set(rowsOf(written("csv", hostile), ",").flat());
    expect(HOSTILE.filter((name) => !cells.has(name) && !cells.has(`'${name}`))).toEqual([]);
  });

  test.each(["json", "cytoscape", "case", "canvas", "graphml", "gexf", "dot", "mermaid", "csv", "opml"] as const)("%s, by our own reader", (id) => {
    const [read] = importFiles([{ name: `x.${FORMATS[id].extension}`, text: written(id, hostile) }]);
    const back = read!.documents[0]!.roadmaps[0]!;
    const found = new Set(back.concepts.flatMap(({ label, aliases }) => [label.en, label.zh, ...aliases]));
    expect(HOSTILE.filter((name) => !found.has(name))).toEqual([]);
  });
});

describe("plans", () => {
  const planned = (roadmap: Roadmap) => {
    const { atlas } = mergeRoadmaps([roadmap]);
    const curriculum = curriculumOf(atlas, [roadmap], { roadmaps: [roadmap.id], bases: ["stated"] });
    const plan = planLearning(curriculum, { targets: [atlas.concepts.at(-1)!.id] });
    const schedule = schedulePlan(plan, { start: "2026-03-02" });
    return { plan, options: { language: "en" as const, title: roadmap.title, schedule } };
  };
  const [bad, good] = [planned(hostile), planned(harmless)];

  test("as a calendar, by iCal.js: the same events, named", () => {
    const events = ({ plan, options }: typeof bad): ICAL.Component[] => new ICAL.Component(ICAL.parse(planToCalendar(plan, options)) as never).getAllSubcomponents("vevent");
    expect(events(bad)).toHaveLength(events(good).length);
    expect(events(bad).map((event) => sorted(event.getAllProperties().map(({ name }) => name)))).toEqual(events(good).map((event) => sorted(event.getAllProperties().map(({ name }) => name))));
  });

  test("as a table and as a checklist", () => {
    const rows = rowsOf(planToCsv(bad.plan, bad.options), ",");
    expect(rows.map((row) => row.length)).toEqual(rowsOf(planToCsv(good.plan, good.options), ",").map((row) => row.length));
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(elementsOfMarkdown(planToMarkdown(bad.plan, bad.options)).filter((one) => /^(?:script|img|svg|style|iframe|a)\b|\bon\w+/.test(one))).toEqual([]);
  });
});

/** What is far too long, too deep or too many, built in circles or out of range. Everything is generated; sizes are letters or things. */
import type { HostileFile } from "./hostile-file.ts";

const DEPTH = 100_000;
/** Of what is long or many, `npm test` tries a fiftieth; with `HOSTILE=whole` it is the whole. */
const SHARE = process.env["HOSTILE"] === "whole" ? 1 : 0.02;
const many = (count: number, write: (at: number) => string): string => Array.from({ length: count }, (_, at) => write(at)).join("");

const GIGANTIC = "长".repeat(1_000_000 * SHARE);

/** A single name of up to a million letters in each format's field for names. */
const LABELS: readonly (readonly [string, () => string])[] = [
  ["label.md", () => `# ${GIGANTIC}\n\n- **${GIGANTIC}**\n`],
  ["label.html", () => `<h1>${GIGANTIC}</h1><ul><li><b>${GIGANTIC}</b></li></ul>`],
  ["label.opml", () => `<opml><head><title>${GIGANTIC}</title></head><body><outline text="${GIGANTIC}"/></body></opml>`],
  ["label.mm", () => `<map><node TEXT="${GIGANTIC}"><node TEXT="${GIGANTIC}"/></node></map>`],
  ["label.mmd", () => `graph TD\n  a["${GIGANTIC}"] --> b\n`],
  ["label.dot", () => `digraph { a [label="${GIGANTIC}"]; a -> b }`],
  ["label.graphml", () => `<graphml><key id="l" for="node" attr.name="label"/><graph><node id="a"><data key="l">${GIGANTIC}</data></node></graph></graphml>`],
  ["label.gexf", () => `<gexf><graph><nodes><node id="a" label="${GIGANTIC}"/></nodes></graph></gexf>`],
  ["label.cyjs", () => JSON.stringify({ elements: { nodes: [{ data: { id: "a", label: GIGANTIC } }], edges: [] } })],
  ["label.canvas", () => JSON.stringify({ nodes: [{ id: "a", type: "text", text: GIGANTIC, x: 0, y: 0, width: 9, height: 9 }], edges: [] })],
  ["label.csv", () => `before,after\n${GIGANTIC},b\n`],
  ["label.txt", () => `${"word ".repeat(200_000 * SHARE)}\n`],
  ["line.txt", () => "x".repeat(1_000_000 * SHARE)],
];

/** Brackets, elements, lists and quotes 100,000 deep. */
const DEEP: readonly (readonly [string, () => string])[] = [
  ["deep-quotes.md", () => `${"> ".repeat(DEPTH)}a\n`],
  ["deep-brackets.md", () => `${"[".repeat(DEPTH)}a${"]".repeat(DEPTH)}\n`],
  ["deep-links.md", () => `${"[a](".repeat(DEPTH)}\n`],
  ["deep-emphasis.md", () => `${"*a _b ".repeat(DEPTH)}\n`],
  ["deep-list.md", () => many(1200, (at) => `${"  ".repeat(at)}- Topic ${at}\n`)],
  ["deep-html.html", () => `<div>`.repeat(DEPTH)],
  ["deep-list.html", () => `<ul><li>a`.repeat(DEPTH)],
  ["deep-table.html", () => `<table><tr><td>`.repeat(DEPTH)],
  ["deep.opml", () => `<opml><body>${'<outline text="a">'.repeat(DEPTH)}${"</outline>".repeat(DEPTH)}</body></opml>`],
  ["deep.mm", () => `<map>${'<node TEXT="a">'.repeat(DEPTH)}${"</node>".repeat(DEPTH)}</map>`],
  ["deep.mmd", () => `graph TD\n${"subgraph s\n".repeat(DEPTH)}a --> b\n${"end\n".repeat(DEPTH)}`],
  ["deep-arrows.mmd", () => `graph TD\n  ${many(DEPTH * SHARE, (at) => `a${at} --> `)}z\n`],
  ["deep.dot", () => `digraph { ${"subgraph { ".repeat(DEPTH)} a -> b ${"}".repeat(DEPTH)} }`],
  ["deep.graphml", () => `<graphml>${'<graph><node id="a">'.repeat(DEPTH)}`],
  ["deep.gexf", () => `<gexf><graph><nodes>${'<node id="a"><nodes>'.repeat(DEPTH)}`],
  ["deep.cyjs", () => `{"elements":${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}}`],
  ["deep-objects.json", () => `${'{"children":[{"a":'.repeat(DEPTH)}1`],
  ["deep-xmind.json", () => `[{"rootTopic":${'{"title":"a","children":{"attached":['.repeat(DEPTH)}`],
];

/** Rows, arrows and names, up to a million. */
const MANY: readonly (readonly [string, () => string])[] = [
  ["rows.csv", () => `before,after\n${"a,b\n".repeat(1_000_000 * SHARE)}`],
  ["rows.md", () => `| Stage | Learn |\n|---|---|\n${"| 1 | Python |\n".repeat(1_000_000 * SHARE)}`],
  ["columns.csv", () => `before,after${",x".repeat(200_000 * SHARE)}\na,b\n`],
  ["columns.md", () => `|${"a|".repeat(50_000 * SHARE)}\n|${"-|".repeat(50_000 * SHARE)}\n|${"b|".repeat(50_000 * SHARE)}\n`],
  ["spans.html", () => `<table>${"<tr><td rowspan=65534 colspan=1000>a".repeat(2000)}</table>`],
  ["attributes.html", () => `<p ${many(50_000 * SHARE, (at) => `a${at}=1 `)}>a</p>`],
  ["product.mmd", () => `graph TD\n  ${many(2000, (at) => `a${at} & `)}x --> ${many(2000, (at) => `b${at} & `)}y\n`],
  ["product.dot", () => `digraph { {${many(3000, (at) => `a${at} `)}} -> {${many(3000, (at) => `b${at} `)}} }`],
  ["headings.md", () => many(20_000 * SHARE, (at) => `# Path ${at}\n`)],
  ["many-definitions.md", () => many(20_000 * SHARE, (at) => `[a${at}]: b "\n`)],
  ["entities.html", () => `<p>${"&amp;&lt;&#x202e;&notareal;".repeat(50_000 * SHARE)}</p>`],
];

/** Circles, doubles, loose ends and names that every object has. */
const PROTOTYPES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "isPrototypeOf", "then", "length"];
const pairs = PROTOTYPES.map((name, at) => [name, PROTOTYPES[(at + 1) % PROTOTYPES.length]!] as const);
const SHAPES: readonly (readonly [string, () => string])[] = [
  ["circle.md", () => "# Path\n\nA needs B. **Python** requires **NumPy**. **NumPy** requires **Pandas**. **Pandas** requires **Python**. **Python** requires **Python**.\n"],
  ["circle.dot", () => `digraph { ${many(5000, (at) => `n${at} -> n${(at + 1) % 5000};`)} }`],
  ["doubles.graphml", () => `<graphml><graph>${'<node id="a"/>'.repeat(1000)}${'<edge source="a" target="a"/><edge source="a" target="gone"/>'.repeat(1000)}</graph></graphml>`],
  ["stages-in-circles.json", () => ownFile({ stages: [stage("s1", "s2"), stage("s2", "s1"), stage("s3", "s3")] })],
  ["stages-deep.json", () => ownFile({ stages: Array.from({ length: 20_000 }, (_, at) => stage(`s${at}`, at === 0 ? null : `s${at - 1}`)) })],
  ["doubles.json", () => ownFile({ concepts: [concept("a"), concept("a")] })],
  ["loose.json", () => ownFile({ prerequisites: [{ before: "gone", after: "away", basis: "stated", strength: 1, choice: null, evidence: [] }] })],
  ["nested-groups.canvas", () => JSON.stringify({ nodes: Array.from({ length: 300 }, (_, at) => ({ id: `g${at}`, type: "group", label: "g", x: at, y: at, width: 9000 - at, height: 9000 - at })), edges: [] })],
  ["prototypes.md", () => `# constructor\n\n## Phase 1: toString\n\n${pairs.map(([one, other]) => `- **${one}** requires **${other}**`).join("\n")}\n`],
  ["prototypes-front.md", () => "---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntitle: Path\n? {__proto__: 1}\n: 2\n---\n# Path\n\nFirst learn Python, then NumPy.\n"],
  ["prototypes.csv", () => `before,after,__proto__,constructor\n${pairs.map(([one, other]) => `${one},${other},polluted,polluted`).join("\n")}\n`],
  ["prototypes.dot", () => `digraph { ${pairs.map(([one, other]) => `"${one}" -> "${other}"; "${one}" ["${other}"="polluted"]`).join("; ")} }`],
  ["prototypes.mmd", () => `graph TD\n${pairs.map(([one, other]) => `  ${one}["${one}"] --> ${other}["${other}"]`).join("\n")}\n`],
  ["prototypes.graphml", () => `<graphml>${pairs.map(([one, other]) => `<key id="${one}" attr.name="${other}"/>`).join("")}<graph>${pairs.map(([one, other]) => `<node id="${one}" ${one}="x"><data key="${one}">${other}</data></node><edge source="${one}" target="${other}"/>`).join("")}</graph></graphml>`],
  ["prototypes.gexf", () => `<gexf><graph><attributes class="node">${pairs.map(([one, other]) => `<attribute id="${one}" title="${other}"/>`).join("")}</attributes><nodes>${pairs.map(([one, other]) => `<node id="${one}" label="${other}"><attvalues><attvalue for="${one}" value="x"/></attvalues></node>`).join("")}</nodes></graph></gexf>`],
  ["prototypes.cyjs", () => `{"__proto__":{"polluted":1},"elements":{"__proto__":{"polluted":1},"nodes":[${pairs.map(([one]) => `{"data":{"id":"${one}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`).join(",")}],"edges":[${pairs.map(([one, other]) => `{"data":{"source":"${one}","target":"${other}"}}`).join(",")}]}}`],
  ["prototypes.opml", () => `<opml><body>${pairs.map(([one, other]) => `<outline text="${one}" ${one}="${other}" _type="${one}"/>`).join("")}</body></opml>`],
  ["prototypes.json", () => ownFile({ concepts: PROTOTYPES.map(concept), prerequisites: pairs.slice(0, -1).map(([before, after]) => ({ before, after, basis: "stated", strength: 1, choice: null, evidence: [] })) })],
];

/** Numbers where none can be, in every field that takes one. */
const NUMBERS = ["-1", "0", "1e999", "-1e999", "9007199254740993", "0.1", "1e-400", "99999999999999999999", "NaN"];
const OUT_OF_RANGE: readonly (readonly [string, () => string])[] = [
  ...["line", "endLine", "strength", "order", "column", "score", "min", "schema"].map((key) => [`number-${key}.json`, () => `[${NUMBERS.slice(0, 8).map((value) => ownFile({ stages: [stage("s1", null)], concepts: [concept("a"), concept("b")], prerequisites: [{ before: "a", after: "b", basis: "stated", strength: 1, choice: null, evidence: [] }] }).replaceAll(new RegExp(`"${key}":[\\d.]+`, "g"), `"${key}":${value}`)).join(",")}]`] as const),
  ["numbers.md", () => `# Path (${NUMBERS.join(" weeks, ")} months)\n\n${NUMBERS.map((value) => `## Phase ${value}: Topic (${value} weeks)\n\n${value}. **Python** takes ${value} hours, ${value}-${value} months\n`).join("\n")}`],
  ["numbers.zh.md", () => `# 路线\n\n${["九千九百九十九兆", "零", "负一", "〇", "9".repeat(400)].map((value) => `## 第${value}阶段：入门（${value}个月）\n\n学 Python，约${value}周。\n`).join("\n")}`],
  ["numbers.canvas", () => `{"nodes":[${NUMBERS.slice(0, 8).map((value, at) => `{"id":"n${at}","type":"group","label":"g","x":${value},"y":${value},"width":${value},"height":${value}}`).join(",")}],"edges":[]}`],
  ["numbers.cyjs", () => `{"elements":{"nodes":[${NUMBERS.slice(0, 8).map((value) => `{"data":{"id":${value},"strength":${value},"weight":${value}}}`).join(",")}],"edges":[{"data":{"source":0,"target":-1,"strength":1e999}}]}}`],
  ["numbers.gexf", () => `<gexf><graph><nodes><node id="a" label="a" start="NaN"/><node id="b" label="b"/></nodes><edges>${NUMBERS.map((value) => `<edge source="a" target="b" weight="${value}"/>`).join("")}</edges></graph></gexf>`],
];

function stage(id: string, parent: string | null): object {
  return { id, title: id, number: 1, order: 1, line: 1, endLine: 1, parent, duration: { min: 1, max: 2, unit: "week", line: 1 }, ongoing: false };
}

function concept(id: string): object {
  return { id, label: { en: id }, aliases: [id], kind: "concept", stage: null, emphasis: "required", duration: null, score: 1, mentions: [{ line: 1, column: 1, endLine: 1, endColumn: 2, text: id, rule: "r" }] };
}

function ownFile(parts: object): string {
  return JSON.stringify({ schema: 1, roadmaps: [{ id: "r", title: "Path", author: null, url: "javascript:window.hit=1", language: "en", document: "d", line: 1, endLine: 1, duration: null, stages: [], concepts: [concept("x")], prerequisites: [], denials: [], choices: [], parts: [], resources: [{ title: "t", url: "javascript:window.hit=1", kind: "link", teaches: [], line: 1 }], diagnostics: [], ...parts }] });
}

const files = (family: HostileFile["family"], all: readonly (readonly [string, () => string])[]): HostileFile[] => all.map(([name, make]) => ({ name, family, make }));

export const SIZES: readonly HostileFile[] = [...files("size", LABELS), ...files("size", MANY), ...files("depth", DEEP), ...files("shape", SHAPES), ...files("number", OUT_OF_RANGE)];

/** Files that are broken, huge or meant to harm: something is read or told, nothing is thrown, and the time grows with the size only. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, importFiles, roadmapSchema, type FormatId } from "../../../graph/index.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";
import { arrowsByName, readText } from "./read-text.ts";

const KINDS = ["dot", "graphml", "gexf", "case", "cytoscape", "canvas", "csv", "curricular"] as const satisfies readonly FormatId[];
const golden = KINDS.map((id) => [id, FORMATS[id].write(smallRoadmap).text] as const);

describe("mutated files", () => {
  const bits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 30 }), put: fc.oneof(fc.constantFrom("<", ">", '"', "{", "}", "[", "]", "]]>", "\\", "/*", "<!--", "&x;", "->", ";", ",", "\n", "\u0000", "\ud800", "subgraph", "null", "1e999", "-1"), fc.string({ maxLength: 5 })) }), { minLength: 1, maxLength: 6 });
  test.each(golden)("%s", (id, text) => {
    fc.assert(
      fc.property(bits, fc.boolean(), (edits, isAsked) => {
        let broken = text;
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * broken.length);
          broken = broken.slice(0, from) + put + broken.slice(from + cut);
        }
        for (const { documents } of importFiles([{ name: "x", text: broken }], isAsked ? { as: id } : {})) for (const { roadmaps } of documents) for (const roadmap of roadmaps) roadmapSchema.parse(roadmap);
      }),
      { numRuns: 40 },
    );
  });

  test("any text as any kind", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.json()), fc.constantFrom(...KINDS), (text, as) => void importFiles([{ name: "x", text }], { as })), { numRuns: 100 });
  });
});

describe("files that are meant to harm", () => {
  test("entities are not expanded", () => {
    const bomb = `<!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><graphml><graph><node id="n"><data key="label">&j;</data></node></graph></graphml>`;
    const [read] = importFiles([{ name: "bomb.graphml", text: bomb }]);
    expect(read!.kind).toBe("graphml");
    expect(JSON.stringify(read).length).toBeLessThan(5000);
  });

  test("names of prototypes are names", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const { roadmap } = readText(`{"elements":{"nodes":[{"data":{"id":"${name}","label":"${name}"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"${name}","target":"b"}}]}}`);
      expect(arrowsByName(roadmap)).toEqual([`${name} -> b sequence 0.6`]);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  const DEEP: readonly (readonly [FormatId, string])[] = [
    ["dot", `digraph { a -> b; ${"subgraph cluster_x {".repeat(50_000)} c ${"}".repeat(50_000)} }`],
    ["dot", `digraph { a -> b; c [label=${"<".repeat(100_000)}] }`],
    ["graphml", `<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/>${'<node id="g"><graph>'.repeat(50_000)}`],
    ["cytoscape", `{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b","x":${"[".repeat(400)}${"]".repeat(400)}}}]}}`],
  ];
  test.each(DEEP)("depth in %s costs no stack", (kind, text) => {
    const { roadmap, read } = readText(text);
    expect(read.kind).toBe(kind);
    expect(arrowsByName(roadmap)).toContain("a -> b sequence 0.6");
  });

  test("gigantic labels are cut", () => {
    const { roadmap } = readText(`digraph { a [label="${"长".repeat(2_000_000)}"]; a -> b }`);
    expect(roadmap.concepts[0]!.label.zh!.length).toBeLessThanOrEqual(2000);
  });

  test("products of sets are bounded and told", () => {
    const set = `{${Array.from({ length: 3000 }, (_, i) => `n${i}`).join(" ")}}`;
    const { read } = readText(`digraph { x -> y; ${set} -> ${set} }`);
    expect(read.diagnostics).toMatchObject([{ code: "too-many-arrows" }]);
  });

  test("duplicates, loops, loose ends and circles are told", () => {
    const { roadmap, read } = readText(`<graphml><graph edgedefault="directed"><node id="a"/><node id="a"/><node id="b"/><node id="c"/>
      <edge source="a" target="a"/><edge source="a" target="nowhere"/><edge source="a" target="b"/><edge source="b" target="c"/><edge source="c" target="a"/><edge source="a" target="b"/></graph></graphml>`);
    expect(arrowsByName(roadmap)).toHaveLength(2);
    expect(read.dropped.map(({ one, count }) => [one, count])).toEqual([["concept listed again", 1], ["arrow to a concept that is not there", 1], ["arrow from a concept to itself", 1]]);
    expect(roadmap.diagnostics).toMatchObject([{ code: "cycle", severity: "warning" }]);
  });
});

describe("growth", () => {
  const make: Readonly<Record<string, (n: number) => string>> = {
    dot: (n) => `digraph {\n${Array.from({ length: n }, (_, i) => `n${i} [label="Concept ${i}"];\nn${i} -> n${i + 1 + ((i * 7) % 13)};\n`).join("")}}`,
    csv: (n) => `before,after\n${Array.from({ length: n }, (_, i) => `Concept ${i},Concept ${i + 1 + ((i * 7) % 13)}\n`).join("")}`,
    cytoscape: (n) => JSON.stringify({ elements: { nodes: Array.from({ length: n + 14 }, (_, i) => ({ data: { id: `n${i}`, label: `Concept ${i}` } })), edges: Array.from({ length: n }, (_, i) => ({ data: { source: `n${i}`, target: `n${i + 1 + ((i * 7) % 13)}` } })) } }),
    graphml: (n) => `<graphml><key id="l" attr.name="label"/><graph edgedefault="directed">${Array.from({ length: n + 14 }, (_, i) => `<node id="n${i}"><data key="l">Concept ${i}</data></node>`).join("")}${Array.from({ length: n }, (_, i) => `<edge source="n${i}" target="n${i + 1 + ((i * 7) % 13)}"/>`).join("")}</graph></graphml>`,
  };
  test.each(Object.entries(make))("of %s is near linear", (kind, textOf) => {
    const least = (n: number): number => Math.min(...[1, 2].map(() => timed(() => expect(readText(textOf(n)).read.kind).toBe(kind))));
    least(500);
    expect(least(4000) / least(1000)).toBeLessThan(10);
  });
});

function timed(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage();
  return after.user + after.system - user - system;
}

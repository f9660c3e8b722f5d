/** Graphviz lays out what is written, and its drawing shows every label. */
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { dot } from "../../graph/formats/dot.ts";
import type { Roadmap } from "../../graph/model/roadmap.ts";
import { fixtureRoadmap } from "../support/fixture-roadmap.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { anyRoadmap, printable } from "./any-roadmap.ts";

let graphviz: Graphviz;
beforeAll(async () => {
  graphviz = await Graphviz.load();
});

interface Drawn {
  readonly id: string;
  readonly lines: readonly string[];
}

/** The groups of one class in the drawing: their names and lines of text. Graphviz writes no-break spaces for runs of spaces. */
function drawn(svg: string, kind: "node" | "edge" | "cluster"): Drawn[] {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const groups = Array.from(document.getElementsByTagName("g")).filter((group) => (group.getAttribute("class") ?? "").split(" ")[0] === kind);
  return groups.map((group) => ({
    id: group.getElementsByTagName("title")[0]?.textContent ?? "",
    lines: Array.from(group.getElementsByTagName("text")).map((line) => flat(line.textContent ?? "")),
  }));
}

const flat = (text: string): string => text.replace(/[\s\u00a0]+/gu, " ").trim();
const linesOf = (text: string): string[] => printable(text).split(/\r\n|[\n\r\u2028\u2029]/).map(flat).filter((line) => line !== "");
const own = ({ label, id }: Roadmap["concepts"][number], { language }: Roadmap): string => label[language] ?? label.zh ?? label.en ?? id;

describe("dot", () => {
  test.each([["small", smallRoadmap], ["fixture", fixtureRoadmap]] as const)("the %s roadmap is laid out with all its labels", (_, roadmap) => {
    const svg = graphviz.layout(dot.write(roadmap).text, "svg", "dot");
    const nodes = new Map(drawn(svg, "node").map((node) => [node.id, node.lines]));
    for (const concept of roadmap.concepts) expect(nodes.get(concept.id)).toEqual([own(concept, roadmap)]);
    expect([...nodes.values()].filter((lines) => lines[0] === "one of")).toHaveLength(roadmap.choices.length);
    expect(drawn(svg, "cluster").map(({ lines }) => lines[0]).sort()).toEqual(roadmap.stages.map((stage) => stage.title).sort());
    expect(svg).toContain(roadmap.title.replace(/"/g, "&quot;"));
  });

  test("draws bases as lines and quotes as tooltips", () => {
    const svg = graphviz.layout(dot.write(smallRoadmap).text, "svg", "dot");
    expect(drawn(svg, "edge")).toHaveLength(9);
    expect(svg).toContain('xlink:title="4: 傅里叶变换；然后是梅尔频谱"');
    expect(svg.match(/stroke-dasharray="5,2"/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="1,5"/g)).toHaveLength(3);
  });

  test("any text is laid out and shown", () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const svg = graphviz.layout(dot.write(roadmap).text, "svg", "dot");
        const shown = drawn(svg, "node").map(({ lines }) => lines.join("\n"));
        for (const concept of roadmap.concepts) expect(shown).toContain((linesOf(own(concept, roadmap)).join("\n") || linesOf(concept.id).join("\n") || "?"));
        expect(shown.length).toBeGreaterThanOrEqual(roadmap.concepts.length);
      }),
      { numRuns: 30 },
    );
  });
});

/** graphology's reader takes what is written: the same concepts, the same arrows, every attribute. */
import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { graphml } from "../../graph/formats/graphml.ts";
import type { Roadmap } from "../../graph/model/roadmap.ts";
import { fixtureRoadmap } from "../support/fixture-roadmap.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { anyRoadmap, printable } from "./any-roadmap.ts";

function read(roadmap: Roadmap): MultiDirectedGraph {
  return parse(MultiDirectedGraph, graphml.write(roadmap).text) as MultiDirectedGraph;
}

function arrowsOf(graph: MultiDirectedGraph): unknown[] {
  return graph.mapEdges((key, { basis, strength, choice, quote, line }, before, after) => ({ key, before, after, basis, strength, choice, quote, line }));
}

function expected(roadmap: Roadmap): unknown[] {
  const names = new Set<string>(roadmap.concepts.map((concept) => concept.id));
  const known = roadmap.prerequisites.filter((each) => names.has(each.before) && names.has(each.after));
  return known.map(({ before, after, basis, strength, choice, evidence }, at) => ({
    key: `e${at + 1}`, before, after, basis, strength, choice: choice ?? undefined, quote: evidence[0] && printable(evidence[0].quote), line: evidence[0]?.line,
  }));
}

describe("graphml", () => {
  test.each([["small", smallRoadmap], ["fixture", fixtureRoadmap]] as const)("the %s roadmap comes back", (_, roadmap) => {
    const graph = read(roadmap);
    expect(graph.nodes()).toEqual(roadmap.concepts.map((concept) => concept.id));
    for (const { id, label, kind, emphasis, stage } of roadmap.concepts) {
      const read = graph.getNodeAttributes(id);
      expect(read).toMatchObject({ kind, emphasis, label: label.zh ?? label.en });
      expect([read["label_zh"], read["label_en"], read["stage"] ?? null]).toEqual([label.zh, label.en, stage]);
    }
    expect(arrowsOf(graph)).toEqual(expected(roadmap));
  });

  test("any text comes back", () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const graph = read(roadmap);
        const label = roadmap.concepts.map((concept) => [concept.label.zh, concept.label.en].map((text) => text && printable(text)));
        expect(graph.mapNodes((_, attributes) => [attributes["label_zh"], attributes["label_en"]])).toEqual(label);
        const ids = roadmap.concepts.map((concept) => concept.id);
        if (ids.every((id) => printable(id) === id)) expect([graph.nodes(), arrowsOf(graph)]).toEqual([ids, expected(roadmap)]);
        else expect([graph.order, graph.size]).toEqual([ids.length, expected(roadmap).length]);
      }),
      { numRuns: 50 },
    );
  });

  test("ids that differ in a forbidden character only stay apart", () => {
    const [first, second] = smallRoadmap.concepts;
    const twins = { ...smallRoadmap, concepts: [{ ...first!, id: "a" }, { ...second!, id: "a\u0001" }], prerequisites: [{ ...smallRoadmap.prerequisites[0]!, before: "a", after: "a\u0001" }] } as unknown as Roadmap;
    expect(arrowsOf(read(twins))).toMatchObject([{ before: "a", after: "a_2" }]);
    expect(graphml.write(twins).losses).toContain("1 forbidden control character");
  });
});

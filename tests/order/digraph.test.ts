import fc from "fast-check";
import { expect, test } from "vitest";
import { arrowsOf } from "../../graph/order/arrows-of.ts";
import { digraph } from "../../graph/order/digraph.ts";
import { keepArrows } from "../../graph/order/keep-arrows.ts";
import { anyDigraph, chains, written } from "./arrows.ts";

test("ids are sorted by code point, ends of arrows included, equal arrows added up", () => {
  const graph = digraph({ ids: ["b", "Ä", "注意力"], arrows: [["b", "a", 0.5], ["b", "a", 0.25], ["注意力", "b"]] });
  expect(graph.ids).toEqual(["a", "b", "Ä", "注意力"]);
  expect(arrowsOf(graph)).toEqual([
    { before: "b", after: "a", weight: 0.75 },
    { before: "注意力", after: "b", weight: 1 },
  ]);
});

test("the order of the input makes no difference", () => {
  const arrows = [["a", "b", 0.1], ["a", "b", 0.2], ["a", "b", 0.3], ["c", "a", 1]] as const;
  expect(digraph({ ids: ["c", "b"], arrows: [...arrows].reverse() })).toEqual(digraph({ ids: ["b", "c"], arrows }));
});

test("rows out and rows in hold the same arrows", () => {
  fc.assert(
    fc.property(anyDigraph(8), (graph) => {
      for (let v = 0; v < graph.ids.length; v++) {
        for (let i = graph.inStart[v]!; i < graph.inStart[v + 1]!; i++) expect(graph.head[graph.inArrow[i]!]).toBe(v);
        for (let i = graph.outStart[v]!; i < graph.outStart[v + 1]!; i++) expect(graph.tail[i]).toBe(v);
      }
      expect([...graph.inArrow].sort((a, b) => a - b)).toEqual([...graph.head.keys()]);
    }),
  );
});

test("an empty graph and a filtered one", () => {
  expect(digraph({ ids: [], arrows: [] }).ids).toEqual([]);
  const kept = keepArrows(chains("a -> b -> c"), (arrow) => arrow === 1);
  expect(kept.ids).toEqual(["a", "b", "c"]);
  expect(written(kept)).toEqual(["b -> c"]);
});

/** Curricular metrics against their published examples and against all paths. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curriculumMetrics } from "../../graph/compare/curriculum-metrics.ts";
import { closure } from "../../graph/order/closure.ts";
import { digraph, type Digraph } from "../../graph/order/digraph.ts";
import { transitiveReduction } from "../../graph/order/transitive-reduction.ts";
import { anyDigraph, chains, reachable } from "../order/arrows.ts";

const total = (graph: Digraph): number => curriculumMetrics(graph).reduce((sum, { complexity }) => sum + complexity, 0);

test.each([
  ["1 -> 2, 1 -> 3 -> 4", 15],
  ["1 -> 3, 2 -> 3 -> 4", 17],
  ["1 -> 2 -> 3", 12],
  ["1", 1],
])("%s has complexity %i", (text, complexity) => expect(total(chains(text))).toBe(complexity));

test("blocking, delay and centrality of the first example", () => {
  expect(curriculumMetrics(chains("1 -> 2, 1 -> 3 -> 4")).map(({ blocking, delay, centrality }) => [blocking, delay, centrality])).toEqual([[3, 3, 0], [0, 2, 0], [1, 3, 3], [0, 3, 0]]);
});

/** All lines from a node without prerequisites to one that nothing rests on. */
function allPaths(graph: Digraph): string[][] {
  const next = (v: number): number[] => [...graph.head.subarray(graph.outStart[v]!, graph.outStart[v + 1]!)];
  const onward = (v: number): string[][] => (next(v).length === 0 ? [[graph.ids[v]!]] : next(v).flatMap((w) => onward(w).map((path) => [graph.ids[v]!, ...path])));
  return graph.ids.flatMap((_, v) => (graph.inStart[v] === graph.inStart[v + 1] ? onward(v) : []));
}

test("any graph: the same as by all paths", () => {
  fc.assert(
    fc.property(anyDigraph(8, true), (graph) => {
      const paths = allPaths(graph);
      const expected = graph.ids.map((id, v) => {
        const through = paths.filter((path) => path.includes(id));
        const blocking = reachable(graph, v).size;
        const delay = Math.max(...through.map((path) => path.length));
        const between = through.filter((path) => path[0] !== id && path.at(-1) !== id);
        return { concept: id, blocking, delay, complexity: blocking + delay, centrality: between.reduce((sum, path) => sum + path.length, 0) };
      });
      expect(curriculumMetrics(graph)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

const METACADEMY = join(import.meta.dirname, "../../../shared/graphs/metacademy.json");

describe.runIf(existsSync(METACADEMY))("a real prerequisite graph of 487 concepts", () => {
  const read = (): Digraph => {
    const { concepts, prerequisites } = JSON.parse(readFileSync(METACADEMY, "utf8")) as { concepts: { id: string }[]; prerequisites: { before: string; after: string }[] };
    return digraph({ ids: concepts.map(({ id }) => id), arrows: prerequisites.map(({ before, after }) => [before, after]) });
  };

  test("closure and redundant prerequisites as by plain search", () => {
    const graph = read();
    const reach = graph.ids.map((_, v) => reachable(graph, v));
    const closed = closure(graph);
    graph.ids.forEach((id, v) => expect(closed.after(id)).toEqual([...reach[v]!].map((w) => graph.ids[w]!).sort()));
    const redundant = [...graph.head.keys()].filter((arrow) => {
      const others = graph.head.subarray(graph.outStart[graph.tail[arrow]!]!, graph.outStart[graph.tail[arrow]! + 1]!);
      return others.some((w) => w !== graph.head[arrow] && reach[w]!.has(graph.head[arrow]!));
    });
    expect(graph.head.length - transitiveReduction(graph).head.length).toBe(redundant.length);
    expect(Math.min(...curriculumMetrics(graph).map(({ delay }) => delay))).toBeGreaterThanOrEqual(1);
  });
});

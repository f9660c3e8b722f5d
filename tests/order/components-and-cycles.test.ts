import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCycles } from "../../graph/order/find-cycles.ts";
import { stronglyConnected } from "../../graph/order/strongly-connected.ts";
import { anyDigraph, chains, longDigraph, reachable } from "./arrows.ts";

describe("stronglyConnected", () => {
  test("nodes share a component exactly when they reach each other; arrows never lead to a lower one", () => {
    fc.assert(
      fc.property(anyDigraph(8), (graph) => {
        const { of, members } = stronglyConnected(graph);
        const reach = graph.ids.map((_, v) => reachable(graph, v));
        for (const v of graph.ids.keys()) {
          for (const w of graph.ids.keys()) expect(of[v] === of[w]).toBe(v === w || (reach[v]!.has(w) && reach[w]!.has(v)));
        }
        graph.head.forEach((w, arrow) => expect(of[w]!).toBeGreaterThanOrEqual(of[graph.tail[arrow]!]!));
        expect(members.flat().sort((a, b) => a - b)).toEqual([...graph.ids.keys()]);
      }),
    );
  });
});

describe("findCycles", () => {
  test("the cycle of a knot, from its smallest id, with its arrows", () => {
    const cycles = findCycles(chains("x -> c -> b -2> a -> c, a -> x, p -> q -> p, z -> z, y"));
    expect(cycles.map(({ ids }) => ids)).toEqual([["a", "c", "b"], ["p", "q"], ["z"]]);
    expect(cycles[0]!.arrows).toEqual([
      { before: "a", after: "c", weight: 1 },
      { before: "c", after: "b", weight: 1 },
      { before: "b", after: "a", weight: 2 },
    ]);
  });

  test("one for each component that has a cycle, and none is shorter", () => {
    fc.assert(
      fc.property(anyDigraph(8), (graph) => {
        const { of } = stronglyConnected(graph);
        const cycles = new Map(findCycles(graph).map((cycle) => [of[graph.indexOf.get(cycle.ids[0]!)!], cycle]));
        for (const v of graph.ids.keys()) {
          const length = shortestThrough(v);
          const cycle = cycles.get(of[v]);
          if (length < Infinity) expect(cycle!.ids.length).toBeLessThanOrEqual(length);
        }
        for (const { ids, arrows } of cycles.values()) {
          expect(new Set(ids).size).toBe(ids.length);
          arrows.forEach(({ before, after }, at) => expect([before, after]).toEqual([ids[at], ids[(at + 1) % ids.length]]));
          expect(shortestThrough(graph.indexOf.get(ids[0]!)!)).toBe(ids.length);
        }
        function shortestThrough(v: number): number {
          const steps = new Map([[v, 0]]);
          for (const u of steps.keys()) {
            for (let arrow = graph.outStart[u]!; arrow < graph.outStart[u + 1]!; arrow++) {
              const w = graph.head[arrow]!;
              if (w === v) return steps.get(u)! + 1;
              if (!steps.has(w)) steps.set(w, steps.get(u)! + 1);
            }
          }
          return Infinity;
        }
      }),
    );
  });

  test("a ring of a hundred thousand", () => {
    const line = longDigraph(100_000, 100_000, false);
    expect(findCycles(line)).toEqual([]);
    expect(stronglyConnected(line).members.length).toBe(100_000);
    const [cycle] = findCycles(longDigraph(100_000, 160_000, true));
    expect(cycle!.ids.length).toBe(2);
  });
});

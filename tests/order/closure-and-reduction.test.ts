import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closure } from "../../graph/order/closure.ts";
import { depth } from "../../graph/order/depth.ts";
import { keepArrows } from "../../graph/order/keep-arrows.ts";
import { topologicalOrder } from "../../graph/order/topological-order.ts";
import { transitiveReduction } from "../../graph/order/transitive-reduction.ts";
import { anyDigraph, chains, longDigraph, reachable, written } from "./arrows.ts";

describe("closure", () => {
  test("says what plain search says, cycles or not", () => {
    fc.assert(
      fc.property(anyDigraph(9), (graph) => {
        const all = closure(graph);
        let pairs = 0;
        graph.ids.forEach((a, v) => {
          const reach = reachable(graph, v);
          pairs += reach.size;
          expect(all.after(a)).toEqual(graph.ids.filter((_, w) => reach.has(w)));
          for (const b of graph.ids) expect(all.before(b).includes(a)).toBe(all.isBefore(a, b));
        });
        expect(all.pairs).toBe(pairs);
      }),
    );
  });

  test("is a strict partial order on acyclic graphs", () => {
    fc.assert(
      fc.property(anyDigraph(8, true), (graph) => {
        const { isBefore } = closure(graph);
        for (const a of graph.ids) {
          expect(isBefore(a, a)).toBe(false);
          for (const b of graph.ids) {
            if (isBefore(a, b)) expect(isBefore(b, a)).toBe(false);
            for (const c of graph.ids) if (isBefore(a, b) && isBefore(b, c)) expect(isBefore(a, c)).toBe(true);
          }
        }
      }),
    );
  });

  test("knows nothing of ids that are not there", () => {
    const { isBefore, before, after } = closure(chains("a -> b"));
    expect([isBefore("a", "x"), before("x"), after("x")]).toEqual([false, [], []]);
  });
});

describe("transitiveReduction", () => {
  test("drops shortcuts only", () => {
    expect(written(transitiveReduction(chains("a -> b -> c -> d, a -> c, a -> d, e -> d")))).toEqual(["a -> b", "b -> c", "c -> d", "e -> d"]);
  });

  test("keeps the closure, cycles or not", () => {
    fc.assert(
      fc.property(anyDigraph(9), (graph) => {
        const reduced = transitiveReduction(graph);
        graph.ids.forEach((_, v) => expect(reachable(reduced, v)).toEqual(reachable(graph, v)));
      }),
    );
  });

  test("is minimal on acyclic graphs: without any one arrow the closure is smaller", () => {
    fc.assert(
      fc.property(anyDigraph(8, true), (graph) => {
        const reduced = transitiveReduction(graph);
        const { pairs } = closure(graph);
        for (const gone of reduced.head.keys()) expect(closure(keepArrows(reduced, (arrow) => arrow !== gone)).pairs).toBeLessThan(pairs);
      }),
    );
  });

  test("gives the same across blocks of targets", () => {
    const graph = longDigraph(5_000, 9_000, false);
    expect(transitiveReduction(graph).head.length).toBe(4_999);
  });
});

describe("order and depth", () => {
  test("ties go to the smallest id", () => {
    expect(topologicalOrder(chains("c -> a, d -> b, e"))).toEqual(["c", "a", "d", "b", "e"]);
    expect(topologicalOrder(chains("a -> b -> a"))).toBeUndefined();
  });

  test("an order keeps every arrow; depth is the longest line", () => {
    fc.assert(
      fc.property(anyDigraph(9, true), (graph) => {
        const place = new Map(topologicalOrder(graph)!.map((id, at) => [id, at]));
        const deep = depth(graph);
        graph.head.forEach((w, arrow) => {
          expect(place.get(graph.ids[graph.tail[arrow]!]!)).toBeLessThan(place.get(graph.ids[w]!)!);
        });
        for (const v of graph.ids.keys()) {
          const into = [...graph.head.keys()].filter((arrow) => graph.head[arrow] === v).map((arrow) => deep[graph.tail[arrow]!]! + 1);
          expect(deep[v]).toBe(Math.max(0, ...into));
        }
      }),
    );
  });

  test("members of a cycle share their depth", () => {
    expect([...depth(chains("a -> b -> c -> b, c -> d"))]).toEqual([0, 1, 1, 2]);
  });

  test("a line of a hundred thousand", () => {
    const graph = longDigraph(100_000, 160_000, false);
    expect(topologicalOrder(graph)?.length).toBe(100_000);
    expect(depth(graph)[99_999]).toBe(99_999);
  });
});

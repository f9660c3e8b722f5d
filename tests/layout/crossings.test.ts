import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countCrossings } from "../../graph/layout/order/count-crossings.ts";
import { countOrderCrossings } from "../../graph/layout/order/count-order-crossings.ts";
import { isotonic } from "../../graph/layout/place/isotonic.ts";
import { layerOrder } from "../../graph/layout/layer/layer-order.ts";
import { layeredGraph } from "../../graph/layout/layer/layered-graph.ts";
import { orderLayers } from "../../graph/layout/order/order-layers.ts";

const line = (...numbers: number[]): { points: { x: number; y: number }[] } => ({
  points: numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1]! }] : [])),
});

describe("countCrossings", () => {
  test("counts each time two lines cross, also at a bend", () => {
    expect(countCrossings([line(0, 0, 10, 10), line(0, 10, 10, 0)])).toBe(1);
    expect(countCrossings([line(0, 0, 10, 0), line(0, 5, 5, -5, 10, 5)])).toBe(2);
    expect(countCrossings([line(0, 0, 5, 5, 10, 10), line(0, 10, 5, 5, 10, 0)])).toBe(0);
    expect(countCrossings([line(0, 0, 5, 0, 10, 0), line(5, -5, 5, 5)])).toBe(1);
  });

  test("is none where lines only start or end together, or are far apart", () => {
    expect(countCrossings([line(0, 0, 10, 5), line(0, 0, 10, -5), line(0, 9, 10, 5)])).toBe(0);
    expect(countCrossings([line(0, 0, 1, 1), line(5, 0, 6, 1)])).toBe(0);
  });
});

/** Arrows from four nodes to four others, and what every order of both layers would give. */
const pairs = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 4, max: 7 })), { maxLength: 10 });

function twoLayers(arrows: readonly (readonly [number, number])[]): ReturnType<typeof layeredGraph> {
  const flow = { first: Int32Array.from(arrows, ([v]) => v), last: Int32Array.from(arrows, ([, w]) => w) };
  return layeredGraph(flow, { layer: Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]), start: Int32Array.from([0, 2]) });
}

describe("orderLayers", () => {
  test("counts as plain counting does", () => {
    fc.assert(
      fc.property(pairs, (arrows) => {
        const graph = twoLayers(arrows);
        let plain = 0;
        for (const [v, w] of arrows) for (const [x, y] of arrows) if (v < x && w > y) plain++;
        expect(countOrderCrossings(graph, layerOrder(graph, (v) => v))).toBe(plain);
      }),
    );
  });

  test("comes within a tenth of the best of all orders of two small layers, taken together, and never falls below it", () => {
    const orders = permutations([0, 1, 2, 3]);
    let found = 0;
    let least = 0;
    for (const arrows of fc.sample(pairs, { numRuns: 40, seed: 1 })) {
      const graph = twoLayers(arrows);
      let best = Infinity;
      for (const upper of orders) {
        for (const lower of orders) best = Math.min(best, countOrderCrossings(graph, layerOrder(graph, (v) => (v < 4 ? upper[v]! : lower[v - 4]!))));
      }
      const { crossings } = orderLayers(graph, 1);
      expect(crossings).toBeGreaterThanOrEqual(best);
      found += crossings;
      least += best;
    }
    expect(found).toBeLessThanOrEqual(1.1 * least);
  });
});

function permutations(items: readonly number[]): number[][] {
  return items.length === 0 ? [[]] : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

test("isotonic values never fall and are nearest: no pool can be moved for the better", () => {
  const wishes = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(wishes, (list) => {
      const values = isotonic(Float64Array.from(list, ([wish]) => wish), Float64Array.from(list, ([, weight]) => weight));
      values.forEach((value, at) => expect(value).toBeGreaterThanOrEqual(values[at - 1] ?? -Infinity));
      for (const value of new Set(values)) {
        const pool = list.filter((_, at) => values[at] === value);
        const mass = pool.reduce((sum, [, weight]) => sum + weight, 0);
        expect(pool.reduce((sum, [wish, weight]) => sum + wish * weight, 0) / mass).toBeCloseTo(value, 9);
      }
    }),
  );
});

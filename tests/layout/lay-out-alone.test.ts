import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutAlone } from "../../graph/layout/lay-out-alone.ts";
import { assignLayers } from "../../graph/layout/layer/assign-layers.ts";
import { layeredGraph } from "../../graph/layout/layer/layered-graph.ts";
import { orientArrows } from "../../graph/layout/layer/orient-arrows.ts";
import { orderLayers } from "../../graph/layout/order/order-layers.ts";
import { frameOf } from "../../graph/layout/place/frame.ts";
import type { Drawing } from "../../graph/layout/drawing.ts";
import { generateDrawing, numbersFrom } from "../support/generate-drawing.ts";
import { anyDrawing, expectOwn, expectSound } from "./any-drawing.ts";

const plate = (id: string, band: number | null = null): Drawing["nodes"][number] => ({ id, width: 100, height: 36, band });
const stage = (order: number): Drawing["bands"][number] => ({ id: `s${order}`, title: `Stage ${order}`, order });
const draw = (nodes: Drawing["nodes"], arrows: readonly string[] = [], bands: Drawing["bands"] = []): Drawing => ({
  direction: "right",
  nodes,
  bands,
  arrows: arrows.map((text) => ({ id: text, before: text.split(">")[0]!, after: text.split(">")[1]! })),
});

describe("any drawing", () => {
  test("is placed whole, without overlaps, in its bands, and with exact counts", () => {
    fc.assert(
      fc.property(anyDrawing(14), fc.constantFrom({}, { perColumn: 1 }, { perColumn: 3, gapAcross: 4, gapArrow: 3, titleRoom: 0 }), (drawing, options) => {
        const placement = layOutAlone(drawing, options);
        expectSound(drawing, placement);
        expectOwn(drawing, placement);
      }),
      { numRuns: 150 },
    );
  });

  test("gives the same placement whatever the order of its lists", () => {
    fc.assert(
      fc.property(anyDrawing(12), (drawing) => {
        const turned = { ...drawing, nodes: drawing.nodes.toReversed(), arrows: drawing.arrows.toReversed(), bands: drawing.bands.toReversed() };
        expect(layOutAlone(turned)).toEqual(layOutAlone(drawing));
      }),
      { numRuns: 40 },
    );
  });
});

describe("roadmaps", () => {
  test.each([
    { nodes: 60, seed: 1 },
    { nodes: 60, seed: 2, direction: "down" as const },
    { nodes: 80, seed: 3, arrowsPerNode: 0.5 },
    { nodes: 150, seed: 4 },
    { nodes: 150, seed: 5, bands: 0 },
  ])("$nodes concepts, seed $seed: sound, arrows forward, twice the same", (recipe) => {
    const drawing = generateDrawing(recipe);
    const placement = layOutAlone(drawing);
    expectSound(drawing, placement);
    expectOwn(drawing, placement);
    const box = new Map(placement.nodes.map((node) => [node.id, node]));
    for (const { before, after } of drawing.arrows) {
      const [a, b] = [box.get(before)!, box.get(after)!];
      if (drawing.direction === "right") expect(a.x + a.width).toBeLessThan(b.x);
      else expect(a.y + a.height).toBeLessThan(b.y);
    }
    expect(layOutAlone(generateDrawing(recipe))).toEqual(placement);
  });

  test("the cost grows little more than the size", () => {
    const [small, large] = [250, 1_000].map((nodes) => generateDrawing({ nodes, seed: 1, arrowsPerNode: 1.2 }));
    const cost = (drawing: Parameters<typeof layOutAlone>[0]): number => {
      const from = process.cpuUsage().user;
      layOutAlone(drawing);
      return process.cpuUsage().user - from;
    };
    let [one, four] = [Infinity, Infinity];
    for (let round = 0; round < 6 && !(four / one < 16); round += 1) {
      one = Math.min(one, cost(small!));
      four = Math.min(four, cost(large!));
    }
    expect(four / one).toBeLessThan(16);
  }, 60_000);
});

describe("a drawing too large for the full search", () => {
  const random = numbersFrom(1);
  const ids = Array.from({ length: 220 }, (_, at) => `n${String(at).padStart(3, "0")}`);
  const long = Array.from({ length: 240 }, () => [Math.floor(random() * 110), 110 + Math.floor(random() * 110)] as const);
  const drawing = draw(ids.map((id) => plate(id)), [...ids.slice(1).map((id, at) => `${ids[at]}>${id}`), ...new Set(long.map(([from, to]) => `${ids[from]}>${ids[to]}`))]);

  test("is told as quick, sound all the same, and twice the same; a smaller one is not told so", () => {
    const placement = layOutAlone(drawing);
    expect(placement.quick).toBe(true);
    expectSound(drawing, placement);
    expectOwn(drawing, placement);
    expect(layOutAlone({ ...drawing, nodes: drawing.nodes.toReversed() })).toEqual(placement);
    expect(layOutAlone({ ...drawing, arrows: drawing.arrows.slice(0, 230) })).not.toHaveProperty("quick");
  });

  test("is crossed at most a tenth more than by the full search", () => {
    const frame = frameOf(generateDrawing({ nodes: 1_000, seed: 1 }));
    const flow = orientArrows(frame);
    const graph = layeredGraph(flow, assignLayers(frame, flow, frame.spacing.perColumn));
    expect(orderLayers(graph, 1, true).crossings).toBeLessThan(1.1 * orderLayers(graph, 1, false).crossings);
  });
});

describe("small drawings", () => {
  test("nothing, one plate, two plates", () => {
    expect(layOutAlone(draw([]))).toMatchObject({ nodes: [], arrows: [], bands: [], width: 0, height: 0, crossings: 0 });
    expect(layOutAlone(draw([plate("a")]))).toMatchObject({ nodes: [{ id: "a", x: 0, y: 0 }], width: 100, height: 36 });
    const two = layOutAlone(draw([plate("a"), plate("b")], ["a>b"]));
    expect(two.arrows[0]!.points).toEqual([{ x: 100, y: 18 }, { x: two.nodes[1]!.x, y: 18 }]);
  });

  test("the band wins over the arrow, which is drawn backwards", () => {
    const { nodes, arrows } = layOutAlone(draw([plate("a", 2), plate("b", 1)], ["a>b"], [stage(1), stage(2)]));
    expect(nodes[1]!.x).toBeLessThan(nodes[0]!.x);
    expect(arrows[0]!.points[0]!.x).toBe(nodes[0]!.x);
    expect(arrows[0]!.points.at(-1)!.x).toBe(nodes[1]!.x + 100);
  });

  test("a cycle turns its weakest arrow only", () => {
    const { nodes } = layOutAlone(draw([plate("a"), plate("b"), plate("c")], ["a>b", "b>c", "c>a"]));
    expect(nodes.map(({ x }) => x)).toEqual(nodes.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test("a stage without concepts is a band of its own, as wide as its title", () => {
    const { bands, width } = layOutAlone(draw([plate("a", 1), plate("b", 3)], [], [stage(1), { ...stage(2), minWidth: 230 }, stage(3)]));
    expect(bands[1]).toMatchObject({ id: "s2", width: 230 });
    expect(bands[2]!.x + bands[2]!.width).toBe(width);
  });

  test("concepts without a stage stand in front of the bands, between two, or behind them", () => {
    const nodes = [plate("a", 1), plate("b", 2), plate("front"), plate("middle"), plate("rear")];
    const { nodes: placed, bands } = layOutAlone(draw(nodes, ["front>a", "a>middle", "middle>b"], [stage(1), stage(2)]));
    const x = (id: string): number => placed.find((node) => node.id === id)!.x;
    expect([x("front") < bands[0]!.x, x("middle") > bands[0]!.x + bands[0]!.width, x("middle") < bands[1]!.x, x("rear") > bands[1]!.x]).toEqual([true, true, true, true]);
  });

  test("many concepts without arrows fill several columns, none higher than asked", () => {
    const nodes = Array.from({ length: 45 }, (_, at) => plate(`n${at}`, 1));
    const columns = (perColumn?: number): number[] => {
      const { nodes: placed } = layOutAlone(draw(nodes, ["n1>n2"], [stage(1)]), perColumn === undefined ? {} : { perColumn });
      const heights = new Map<number, number>();
      for (const { x } of placed) heights.set(x, (heights.get(x) ?? 0) + 1);
      return [...heights.values()];
    };
    expect(columns(14).length).toBe(4);
    expect(Math.max(...columns(14))).toBeLessThanOrEqual(14);
    expect(columns().length).toBeGreaterThan(2);
  });
});

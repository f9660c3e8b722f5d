/** The layout against the real engine: our pictures never cross more than its own, and its answers are read rightly. */
import ELK from "elkjs/lib/elk.bundled.js";
import { describe, expect, test } from "vitest";
import { countCrossings } from "../../graph/layout/order/count-crossings.ts";
import type { Drawing } from "../../graph/layout/drawing.ts";
import type { ElkNode, LayoutEngine } from "../../graph/layout/elk/elk-node.ts";
import { frameOf } from "../../graph/layout/place/frame.ts";
import { fromElk } from "../../graph/layout/elk/from-elk.ts";
import { layOut } from "../../graph/layout/lay-out.ts";
import { layOutAlone } from "../../graph/layout/lay-out-alone.ts";
import { sketch } from "../../graph/layout/sketch.ts";
import { toElk } from "../../graph/layout/elk/to-elk.ts";
import { toPlacement } from "../../graph/layout/to-placement.ts";
import { generateDrawing } from "../support/generate-drawing.ts";
import { expectSound } from "./any-drawing.ts";

const elk = new ELK();
const engine: LayoutEngine = (graph) => elk.layout(structuredClone(graph) as Parameters<typeof elk.layout>[0]) as Promise<ElkNode>;

/** The crossings of the engine's picture of a drawing without bands, left to itself. */
async function plainCrossings({ nodes, arrows }: Drawing): Promise<number> {
  const answer = await engine({
    id: "plain",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT", "elk.edgeRouting": "POLYLINE" },
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: arrows.map(({ id, before, after }) => ({ id, sources: [before], targets: [after] })),
  });
  return countCrossings(answer.edges!.map(({ sections }) => ({ points: [sections![0]!.startPoint, ...(sections![0]!.bendPoints ?? []), sections![0]!.endPoint] })));
}

describe("with the real engine", () => {
  test.each([
    { nodes: 60, seed: 1 },
    { nodes: 60, seed: 2, bands: 0 },
    { nodes: 200, seed: 1 },
    { nodes: 200, seed: 2, bands: 0 },
  ])("$nodes concepts, seed $seed: no more crossings than the engine's own picture", async (recipe) => {
    const drawing = generateDrawing(recipe);
    const placement = await layOut(drawing, engine);
    expectSound(drawing, placement);
    expect(placement.crossings).toBeLessThanOrEqual(await plainCrossings(drawing));
    expect(placement.crossings).toBeLessThanOrEqual(layOutAlone(drawing).crossings);
  }, 120_000);

  test("its picture is sound, keeps the bands, and is the same again", async () => {
    for (const direction of ["right", "down"] as const) {
      const drawing = generateDrawing({ nodes: 40, seed: 6, direction });
      const own = sketch(frameOf(drawing));
      const [once, again] = [await engine(toElk(own)), await engine(toElk(own))];
      const placement = toPlacement(own.frame, fromElk(own, once)!, "elk")!;
      expectSound(drawing, placement);
      expect(toPlacement(own.frame, fromElk(own, again)!, "elk")).toEqual(placement);
    }
  }, 60_000);
});

describe("with an engine of any mind", () => {
  const drawing = generateDrawing({ nodes: 20, seed: 1 });

  test("an answer without places, or out of order, is passed over", async () => {
    const alone = layOutAlone(drawing);
    expect(await layOut(drawing, (graph) => Promise.resolve({ ...graph, edges: [] }))).toEqual(alone);
    const heap: LayoutEngine = (graph) => Promise.resolve({ ...graph, children: graph.children!.map((child) => ({ ...child, x: 0, y: 0 })) });
    expect(await layOut(drawing, heap)).toEqual(alone);
  });

  test("a better answer is taken", async () => {
    const own = sketch(frameOf(drawing));
    const straight: LayoutEngine = (graph) =>
      Promise.resolve({ ...graph, edges: own.frame.arrowIds.map((id) => ({ id, sources: [], targets: [], sections: [{ id: "s", startPoint: { x: 0, y: 0 }, endPoint: { x: 0, y: 0 } }] })) });
    expect(await layOut(drawing, straight)).toMatchObject({ engine: "elk", crossings: 0 });
  });

  test("it is not asked for what is too large or has nothing to cross, and its failure is not hidden", async () => {
    const never: LayoutEngine = () => Promise.reject(new Error("asked"));
    await expect(layOut(drawing, never)).rejects.toThrow("asked");
    await expect(layOut(drawing, never, { engineUpTo: 10 })).resolves.toMatchObject({ engine: "own" });
    await expect(layOut({ ...drawing, arrows: [] }, never)).resolves.toMatchObject({ crossings: 0 });
  });
});

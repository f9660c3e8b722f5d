/** Plates put elsewhere: in their band, on no other plate, and nothing else moves. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../../graph/index.ts";
import { dropPlace } from "../../../src/view/arrange/drop-place.ts";
import { movePlates } from "../../../src/view/arrange/move-plates.ts";

const node = (id: string, x: number, y: number) => ({ id, x, y, width: 80, height: 24 });
const NODES = [node("a", 20, 50), node("b", 20, 90), node("c", 220, 50), node("d", 220, 90), node("e", 420, 50)];
const BAND_OF = new Map(([["a", "one"], ["b", "one"], ["c", "two"], ["d", "two"]] as const).map(([id, band]) => [id as ConceptId, band]));
const turned = <T extends { x: number; y: number; width: number; height: number }>(box: T): T => ({ ...box, x: box.y, y: box.x, width: box.height, height: box.width });

function placementIn(direction: "right" | "down") {
  const turn = direction === "down" ? turned : <T,>(box: T): T => box;
  const bands = [{ id: "one", x: 0, y: 0, width: 180, height: 140 }, { id: "two", x: 180, y: 0, width: 220, height: 140 }];
  const arrows = ["a > c", "b > d", "part a > b"].map((id) => ({ id, points: [{ x: 0, y: 0 }, { x: 1, y: 1 }] }));
  return { nodes: NODES.map(turn), arrows, bands: bands.map(turn), ...(direction === "right" ? { width: 540, height: 140 } : { width: 140, height: 540 }), crossings: 0, engine: "own" as const };
}

const spots = (...of: readonly (readonly [string, number, number])[]) => new Map(of.map(([id, along, across]) => [id as ConceptId, { along, across }]));
const overlap = (one: { x: number; y: number; width: number; height: number }, other: typeof one): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

describe.each(["right", "down"] as const)("%s", (direction) => {
  const placement = placementIn(direction);
  const [along, size] = direction === "right" ? (["x", "width"] as const) : (["y", "height"] as const);

  test("however plates are put, they stay in their band, lie on no other, and leave the rest alone", () => {
    const anywhere = fc.double({ min: -300, max: 900, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), anywhere, anywhere), { selector: ([id]) => id }), (put) => {
        const { nodes, bands, arrows } = movePlates(placement, direction, spots(...put), BAND_OF);
        const ids = new Set<string>(put.map(([id]) => id));
        for (const [at, box] of nodes.entries()) {
          if (!ids.has(box.id)) expect(box).toEqual(placement.nodes[at]);
          for (const other of nodes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          const band = bands.find(({ id }) => id === BAND_OF.get(box.id as ConceptId));
          const [from, to] = band === undefined ? [400, 540] : [band[along], band[along] + band[size]];
          expect(box[along] >= from && box[along] + box[size] <= to).toBe(true);
        }
        for (const { id } of placement.arrows) expect(arrows.some((one) => one.id === id)).toBe(![...ids].some((one) => id.split(" ").includes(one)));
      }),
    );
  });

  test("what is dropped is found again where it was dropped", () => {
    const content = { direction, width: placement.width, height: placement.height, plates: placement.nodes.map((box) => ({ id: box.id as ConceptId, box })) as never, folds: [], bands: [{ id: "one", stage: null, steps: null, from: 0, to: 180 }, { id: "two", stage: null, steps: null, from: 180, to: 400 }, { id: "gap 4", stage: null, steps: null, from: 400, to: 540 }] };
    fc.assert(
      fc.property(fc.constantFrom(...placement.nodes), fc.integer({ min: -50, max: 700 }), fc.integer({ min: -50, max: 700 }), (box, x, y) => {
        const drop = dropPlace(content, { id: box.id as ConceptId, box }, { x, y });
        const back = movePlates(placement, direction, new Map([[box.id as ConceptId, drop.spot]]), BAND_OF).nodes.find(({ id }) => id === box.id)!;
        expect(back.x).toBeCloseTo(drop.box.x, 1);
        expect(back.y).toBeCloseTo(drop.box.y, 1);
      }),
    );
  });

  test("without spots, or with spots of others, the placement is the same", () => {
    expect(movePlates(placement, direction, spots(["nobody", 1, 1]), BAND_OF)).toBe(placement);
  });
});

/** Folding: what goes into what, bundled arrows, positions. Laws over random small maps. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId, Placement } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { wholeOutlook } from "../../src/state/outlook.ts";
import { bundleArrows } from "../../src/view/fold/bundle-arrows.ts";
import { bundleRoutes } from "../../src/view/fold/bundle-route.ts";
import { foldedInto, foldId, partsBelow } from "../../src/view/fold/fold.ts";
import { foldPlacement } from "../../src/view/fold/fold-placement.ts";
import { mapContent } from "../../src/view/map/map-content.ts";
import type { MapRecord } from "../../src/view/map/map-record.ts";
import { gridPlacement, mapRecordOf, anyMap } from "../support/any-map.ts";

const id = (text: string): ConceptId => text as ConceptId;
const { filters } = initialState();
const content = (record: MapRecord, placement: Placement, outlook: Partial<ReturnType<typeof wholeOutlook>> = {}): ReturnType<typeof mapContent> =>
  mapContent(record, placement, { direction: "right", language: "en", filters: { ...filters, implied: true }, selection: null, colours: new Map(), outlook: { ...wholeOutlook(), ...outlook } });

describe("what is folded into what", () => {
  const record = mapRecordOf({ bands: { one: ["algebra", "matrix", "vector"], two: ["net"] }, parts: ["algebra matrix", "matrix vector"], arrows: ["vector net"] });
  test.each([
    ["nothing", [], [], {}],
    ["a stage", ["one"], [], { algebra: "fold one", matrix: "fold one", vector: "fold one" }],
    ["a whole, with the parts of its parts", [], ["algebra"], { matrix: "algebra", vector: "algebra" }],
    ["a whole within a folded whole", [], ["algebra", "matrix"], { matrix: "algebra", vector: "algebra" }],
    ["a part alone", [], ["matrix"], { vector: "matrix" }],
    ["a whole in a folded stage", ["one"], ["algebra"], { algebra: "fold one", matrix: "fold one", vector: "fold one" }],
    ["a stage that is not there", ["three"], [], {}],
  ])("%s", (_, folds, wholes, into) => {
    expect(Object.fromEntries(foldedInto(record, { folds, wholes: wholes.map(id) }))).toEqual(into);
  });

  test("parts are counted with the parts of parts", () => {
    expect([...partsBelow(record.parts)]).toEqual([["algebra", 2], ["matrix", 1]]);
  });

  test("a whole says how many parts are in it, and takes over their arrows", () => {
    const drawn = content(record, gridPlacement(record), { wholes: [id("algebra")] });
    expect(drawn.plates.map(({ id: plate, folded }) => [plate, folded])).toEqual([["algebra", 2], ["net", 0]]);
    expect(drawn.arrows.map(({ key }) => key)).toEqual(["algebra > net"]);
    expect(drawn.parts).toEqual([]);
  });
});

describe("laws of folding", () => {
  test("every arrow is in one bundle or inside of one plate", () => {
    fc.assert(fc.property(anyMap, ({ record, folds, wholes }) => {
      const arrows = record.arrows.map(({ before, after }) => ({ before, after }));
      const { bundles, inside } = bundleArrows(arrows, foldedInto(record, { folds, wholes }));
      expect(bundles.reduce((sum, one) => sum + one.arrows.length, inside)).toBe(arrows.length);
      expect(new Set(bundles.map(({ before, after }) => `${before}\n${after}`)).size).toBe(bundles.length);
    }));
  });

  test("a folded stage and what is outside of it hold every concept once", () => {
    fc.assert(fc.property(anyMap, ({ record, placement, folds, wholes }) => {
      const drawn = content(record, placement, { folds, wholes });
      const held = [...drawn.plates.map((plate) => plate.id), ...drawn.plates.flatMap((plate) => [...drawn.into].flatMap(([one, into]) => (into === plate.id ? [one] : []))), ...drawn.folds.flatMap(({ members }) => members)];
      expect([...held].sort()).toEqual(record.concepts.map((one) => one.id).sort());
    }));
  });

  test("unfolded again everything is where it was", () => {
    fc.assert(fc.property(anyMap, fc.constantFrom("right" as const, "down" as const), ({ record, placement }, direction) => {
      expect(foldPlacement(placement, direction, [], record.bandOf).placement).toBe(placement);
      expect(content(record, placement, { folds: [], wholes: [] })).toEqual(content(record, placement));
    }));
  });

  test("folding moves nothing before the fold, and what is behind it all alike", () => {
    fc.assert(fc.property(anyMap, ({ record, placement, folds }) => {
      const fold = folds[0];
      if (fold === undefined) return;
      const { placement: moved, plates } = foldPlacement(placement, "right", [fold], record.bandOf);
      const band = placement.bands.find((box) => box.id === fold);
      if (band === undefined) return;
      const shifts = new Set<number>();
      placement.nodes.forEach((box, at) => {
        const now = moved.nodes[at]!;
        expect(now.y).toBe(box.y);
        if (record.bandOf.get(id(box.id)) === fold) return;
        if (box.x < band.x) expect(now.x).toBe(box.x);
        else shifts.add(Math.round((box.x - now.x) * 1000) / 1000);
      });
      expect(shifts.size).toBeLessThanOrEqual(1);
      expect([...shifts].every((shift) => shift >= 0)).toBe(true);
      const plate = plates.get(fold)!;
      const now = moved.bands.find((box) => box.id === fold)!;
      expect(plate.x).toBeGreaterThanOrEqual(now.x);
      expect(plate.x + plate.width).toBeLessThanOrEqual(now.x + now.width + 1e-6);
    }));
  });

  test("the order of folding makes no difference", () => {
    fc.assert(fc.property(anyMap, ({ record, placement, folds }) => {
      expect(content(record, placement, { folds: [...folds].reverse() })).toEqual(content(record, placement, { folds }));
    }));
  });

  test("bundles begin and end at their plates", () => {
    fc.assert(fc.property(anyMap, ({ record, placement, folds }) => {
      const drawn = content(record, placement, { folds });
      const boxes = new Map([...drawn.plates, ...drawn.folds].map((plate) => [plate.id as string, plate.box]));
      for (const { before, after, route } of drawn.arrows.filter((arrow) => arrow.before.startsWith("fold ") && arrow.after.startsWith("fold "))) {
        for (const [plate, point] of [[before, route!.at(0)!], [after, route!.at(-1)!]] as const) {
          const { x, y, width, height } = boxes.get(plate)!;
          expect(point.x >= x - 0.01 && point.x <= x + width + 0.01 && point.y >= y - 0.01 && point.y <= y + height + 0.01).toBe(true);
        }
      }
    }));
  });
});

describe("lines of bundles", () => {
  const at = (x: number): { x: number; y: number; width: number; height: number } => ({ x, y: 0, width: 100, height: 60 });
  const plates = [0, 160, 320].map(at);
  const standing = plates.map((box) => ({ box, folded: true }));
  const ends = (one: number, two: number): { from: typeof plates[0]; to: typeof plates[0]; folded: readonly [boolean, boolean]; ways: [] } => ({ from: plates[one]!, to: plates[two]!, folded: [true, true], ways: [] });

  test("neighbours are tied by a straight line", () => {
    expect(bundleRoutes([ends(0, 1)], standing, "right")).toEqual([[{ x: 100, y: 30 }, { x: 160, y: 30 }]]);
  });

  test("past a plate it goes below, backwards above, each in its lane", () => {
    const [past, back, again] = bundleRoutes([ends(0, 2), ends(2, 0), ends(2, 1)], standing, "right");
    expect(Math.max(...past!.map(({ y }) => y))).toBe(74);
    expect(Math.min(...again!.map(({ y }) => y))).toBe(-14);
    expect(Math.min(...back!.map(({ y }) => y))).toBe(-28);
  });

  test("downwards it is the same, turned", () => {
    const turned = ({ x, y, width, height }: (typeof plates)[0]): (typeof plates)[0] => ({ x: y, y: x, width: height, height: width });
    const right = bundleRoutes([ends(0, 2)], standing, "right")[0]!;
    const down = bundleRoutes([{ ...ends(0, 2), from: turned(plates[0]!), to: turned(plates[2]!) }], standing.map(({ box, folded }) => ({ box: turned(box), folded })), "down")[0]!;
    expect(down.map(({ x, y }) => ({ x: y, y: x }))).toEqual(right);
  });

  test("past plates of concepts it takes the way that an arrow had", () => {
    const way = [{ x: 90, y: 40 }, { x: 110, y: 90 }, { x: 310, y: 90 }, { x: 330, y: 20 }];
    const mixed = standing.map((one, index) => ({ ...one, folded: index !== 1 }));
    expect(bundleRoutes([{ ...ends(0, 2), ways: [way] }], mixed, "right")[0]).toEqual([{ x: 100, y: 30 }, { x: 110, y: 90 }, { x: 310, y: 90 }, { x: 320, y: 30 }]);
  });
});

test("a folded band is drawn once, with what is in sight of it", () => {
  const record = mapRecordOf({ bands: { one: ["a", "b"], two: ["c"] }, parts: [], arrows: ["a c", "b c", "a b"] });
  const drawn = mapContent(record, gridPlacement(record), { direction: "right", language: "en", filters, selection: null, colours: new Map(), outlook: { ...wholeOutlook(), folds: ["one"] }, shown: new Set([id("a"), id("c")]) });
  expect(drawn.folds.map(({ id: fold, members }) => [fold, members])).toEqual([[foldId("one"), ["a"]]]);
  expect(drawn.arrows.map(({ key, bundled }) => [key, bundled.length])).toEqual([["fold one > c", 1]]);
  expect(drawn.all).toBe(3);
});

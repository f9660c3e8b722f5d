/** Large maps: what lies where, what is drawn in detail, what is left out as implied, and what is folded at first. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Basis } from "../../graph/index.ts";
import { wholeOutlook } from "../../src/state/outlook.ts";
import { foldedFirst } from "../../src/view/fold/folded-first.ts";
import { drawnArrows } from "../../src/view/map/drawn-arrows.ts";
import { mapGrid } from "../../src/view/map/map-grid.ts";
import { arrowsAt, mapWindow } from "../../src/view/map/map-window.ts";
import type { MapContent, Rectangle } from "../../src/view/map/map-content.ts";
import { mapRecordOf } from "../support/any-map.ts";

const side = fc.integer({ min: -3000, max: 6000 });
const length = fc.integer({ min: 0, max: 1500 });
const rectangle: fc.Arbitrary<Rectangle> = fc.record({ x: side, y: side, width: length, height: length });
const touch = (a: Rectangle, b: Rectangle): boolean => a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Plates in rows of a hundred, each with an arrow to the next and to one three rows on. */
function rows(count: number): Pick<MapContent, "plates" | "arrows"> {
  const plates = Array.from({ length: count }, (_, at) => ({ id: `c${at}`, box: { x: 200 * (at % 100), y: 60 * Math.floor(at / 100), width: 150, height: 30 } }));
  const middle = (at: number): { x: number; y: number } => ({ x: plates[at]!.box.x + 75, y: plates[at]!.box.y + 15 });
  const arrows = plates.flatMap((_, at) => [at + 1, at + 300].flatMap((to) => (to < count ? [{ key: `c${at} > c${to}`, before: `c${at}`, after: `c${to}`, route: [middle(at), middle(to)] }] : [])));
  return { plates, arrows } as unknown as Pick<MapContent, "plates" | "arrows">;
}

describe("the grid", () => {
  test("finds exactly the plates that touch a part", () => {
    fc.assert(fc.property(fc.array(rectangle, { maxLength: 40 }), rectangle, (boxes, part) => {
      const found = mapGrid({ plates: boxes.map((box) => ({ box })), arrows: [] }).plates(part);
      expect(found).toEqual(boxes.flatMap((box, at) => (touch(box, part) ? [at] : [])));
    }));
  });

  test("finds every line that has an end in a part", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.record({ x: side, y: side }), { minLength: 2, maxLength: 4 }), { maxLength: 20 }), rectangle, (routes, part) => {
      const found = mapGrid({ plates: [], arrows: routes.map((route) => ({ route })) }).arrows(part);
      const inside = routes.flatMap((route, at) => (route.some(({ x, y }) => touch({ x, y, width: 0, height: 0 }, part)) ? [at] : []));
      expect(inside.filter((at) => !found.includes(at))).toEqual([]);
    }));
  });
});

describe("the window", () => {
  const windowOn = (count: number, part: Rectangle): ReturnType<typeof mapWindow> => {
    const content = rows(count);
    return mapWindow(content, mapGrid(content), arrowsAt(content), part, new Map(content.plates.map(({ id }, at) => [id, at])));
  };
  const part = { x: 900, y: 200, width: 1000, height: 500 };

  test("holds all that can be read, their arrows and what these lead to", () => {
    const { plates, arrows } = windowOn(2000, part);
    const content = rows(2000);
    const inside = content.plates.flatMap(({ box }, at) => (touch(box, part) ? [at] : []));
    expect(inside.filter((at) => !plates.includes(at))).toEqual([]);
    const there = new Set(plates.map((at) => content.plates[at]!.id));
    expect(arrows.length).toBeGreaterThan(inside.length);
    expect(arrows.every((at) => there.has(content.arrows[at]!.before as never) && there.has(content.arrows[at]!.after as never))).toBe(true);
  });

  test("is the same for a map of ten times the size, and empty from so far that nothing can be read", () => {
    expect(windowOn(20_000, part)).toEqual(expect.objectContaining({ plates: expect.objectContaining({ length: windowOn(2000, part).plates.length }) }));
    expect(windowOn(20_000, { x: 0, y: 0, width: 20_000, height: 12_000 })).toEqual({ plates: [], arrows: [] });
  });
});

describe("arrows that others imply", () => {
  const RANK: Readonly<Record<Basis, number>> = { stated: 0, sequence: 1, stage: 2, reference: 3 };
  const filters = { bases: { stated: true, sequence: true, stage: true, reference: true }, implied: false };
  const name = fc.constantFrom(..."abcdefg");
  const arrow = fc.record({ before: name, after: name, basis: fc.constantFrom<Basis>("stated", "sequence", "reference") });

  test("are the same whether or not depths spare the search some ways", () => {
    fc.assert(fc.property(fc.uniqueArray(arrow, { selector: ({ before, after }) => `${before}${after}`, maxLength: 16 }), (arrows) => {
      const open = new Set(arrows.filter(({ before, after }) => before !== after));
      const leads = (from: string, one: (typeof arrows)[number], seen: Set<string>): boolean =>
        [...open].some((next) => next !== one && next.before === from && RANK[next.basis] <= RANK[one.basis] && (next.after === one.after || (!seen.has(next.after) && leads(next.after, one, seen.add(next.after)))));
      for (const one of [...open].sort((a, b) => RANK[b.basis] - RANK[a.basis])) if (leads(one.before, one, new Set([one.before]))) open.delete(one);
      expect(drawnArrows(arrows, filters).map(({ prerequisite }) => prerequisite)).toEqual(arrows.filter((one) => open.has(one)));
    }));
  });
});

describe("what is folded at first", () => {
  const record = (perBand: number, bands: number): ReturnType<typeof mapRecordOf> =>
    mapRecordOf({ bands: Object.fromEntries(Array.from({ length: bands }, (_, band) => [`b${band}`, Array.from({ length: perBand }, (__, at) => `c${band}x${at}`)])), parts: [], arrows: [] });
  const fresh = { ...wholeOutlook(), selection: null };

  test.each([
    ["a very large map: every stage", record(600, 2), fresh, ["b0", "b1"]],
    ["one with a single stage: nothing", record(1200, 1), fresh, undefined],
    ["a map of common size: nothing", record(100, 2), fresh, undefined],
    ["one of which a link folds something: nothing more", record(600, 2), { ...fresh, folds: ["b1"] }, undefined],
    ["one of which a link selects something: nothing", record(600, 2), { ...fresh, selection: { type: "concept" as const, id: "c0x1" as never } }, undefined],
  ])("%s", (_, whole, state, folds) => expect(foldedFirst(state, whole).folds).toEqual(folds));
});

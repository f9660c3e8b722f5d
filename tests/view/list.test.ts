/** The list in place of the map: rows, numbers, folding, typing ahead, and an order to learn in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { conceptList } from "../../src/view/list/concept-list.ts";
import { learningOrder } from "../../src/view/list/learning-order.ts";
import { labelIn } from "../../src/view/labels.ts";
import { type ListGroup, learningRows, type ListRow, rowByName, rowsInSight, treeRows, unfolded } from "../../src/view/list/list-rows.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";
import { fixtureRoadmap } from "../support/fixture-roadmap.ts";

const id = (text: string | number): ConceptId => String(text) as ConceptId;
const concept = (name: string) => ({ id: id(name), label: { en: name }, kind: "concept" as const, emphasis: "required" as const, score: 1 });
const group = (key: string, level: number, names: string, loose = false): ListGroup => ({ key, level, title: key, detail: "", loose, concepts: names.split(" ").filter(Boolean).map(concept) });
const show = (row: ListRow): string => `${"  ".repeat(row.level - 1)}${row.number} ${row.type === "group" ? row.group.title : row.concept.id} ${row.position}/${row.size}`;

test("rows are numbered through stages, stages within them, concepts and their parts", () => {
  const groups = [group("loose", 1, "x", true), group("one", 1, "a b c"), group("inner", 2, "d"), group("two", 1, "e")];
  const rows = treeRows(groups, [{ key: "", whole: id("a"), part: id("c") }, { key: "", whole: id("a"), part: id("e") }]);
  expect(rows.map(show)).toEqual([
    " loose 1/3", "  1 x 1/1", "1 one 2/3", "  1.1 a 1/3", "    1.1.1 c 1/1", "  1.2 b 2/3", "  1.3 inner 3/3", "    1.3.1 d 1/1", "2 two 3/3", "  2.1 e 1/1",
  ]);
  expect(rows.find(({ key }) => key === "group one")).toMatchObject({ type: "group", concepts: ["a", "c", "b", "d"] });
  expect(unfolded(rows, new Set(["group one"])).map(({ key }) => key)).toEqual(["group loose", "concept x", "group one", "group two", "concept e"]);
});

test("what filters leave is listed with all that it stands under, placed anew, under the numbers it had", () => {
  const rows = treeRows([group("one", 1, "a b c"), group("inner", 2, "d"), group("two", 1, "e")], [{ key: "", whole: id("a"), part: id("c") }]);
  expect(rowsInSight(rows, new Set([id("c"), id("d")])).map(show)).toEqual(["1 one 1/1", "  1.1 a 1/2", "    1.1.1 c 1/1", "  1.3 inner 2/2", "    1.3.1 d 1/1"]);
  expect(rowsInSight(rows, new Set([id("a")])).map(({ key, hasChildren }) => [key, hasChildren])).toEqual([["group one", true], ["concept a", false]]);
  expect(rowsInSight(rows, new Set())).toEqual([]);
});

test.each([
  ["zh", "反", "反向传播"],
  ["en", "back", "Backpropagation"],
] as const)("typing ahead finds the next name (%s)", (language, typed, name) => {
  const rows = treeRows(fixtureGroups(), []);
  const nameOf = (row: ListRow): string => (row.type === "group" ? row.group.title : labelIn(row.concept, language));
  const found = rowByName(rows, nameOf, typed, 5);
  expect(nameOf(rows[found]!).toLowerCase()).toBe(name.toLowerCase());
  expect(rowByName(rows, nameOf, "§§", 0)).toBe(-1);
});

describe("learning order", () => {
  test.each([
    ["the source's own where nothing is needed", "a b c", "", "a b c"],
    ["what is needed first comes first", "a b c", "c>a", "b c a"],
    ["and only what is needed moves", "a b c d", "d>b", "a c d b"],
    ["a circle is entered where the source enters it", "a b c", "a>b b>a", "c a b"],
    ["an arrow to itself or to nothing is none", "a b", "a>a z>a", "a b"],
  ])("%s", (_, source, arrows, wanted) => {
    const ends = arrows.split(" ").filter(Boolean).map((one) => ({ before: id(one[0]!), after: id(one[2]!) }));
    expect(learningOrder(source.split(" ").map(id), ends).join(" ")).toBe(wanted);
  });

  test("has everything once, respects every arrow without circles, and is the first of all such orders", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 9 }), (size, pairs) => {
        const ids = Array.from({ length: size }, (_, at) => id(at));
        const arrows = pairs.filter(([a, b]) => a !== b && a < size && b < size).map(([a, b]) => ({ before: id(a), after: id(b) }));
        const order = learningOrder(ids, arrows);
        expect([...order].sort()).toEqual([...ids].sort());
        const best = permutations(ids).find((one) => arrows.every(({ before, after }) => before === after || one.indexOf(before) < one.indexOf(after)));
        if (best !== undefined) expect(order).toEqual(best);
      }),
      { numRuns: 150 },
    );
  });

  test("of the fixture keeps every arrow of its author", () => {
    const { arrows } = roadmapRecord(fixtureRoadmap);
    const rows = learningRows(fixtureGroups(), arrows);
    expect(rows).toHaveLength(fixtureRoadmap.concepts.length);
    const place = new Map(rows.map((row, at) => [row.type === "concept" ? row.concept.id : null, at]));
    for (const { before, after } of arrows) expect(place.get(before)!).toBeLessThan(place.get(after)!);
  });
});

function fixtureGroups(): readonly ListGroup[] {
  return conceptList(fixtureRoadmap).map(({ stage, level, concepts }) => ({ key: stage?.id ?? "", level, title: stage?.title ?? "", detail: "", loose: stage === null, concepts }));
}

/** In lexicographic order of the places. */
function permutations<T>(items: readonly T[]): T[][] {
  return items.length === 0 ? [[]] : items.flatMap((item, at) => permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]));
}

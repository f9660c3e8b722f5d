/** What is in sight: filters and focus, against brute force, and the outlook's way through the address. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { FACETS, type Facet, type Hidden, NOTHING_HIDDEN, type Steps, wholeOutlook } from "../../src/state/outlook.ts";
import { formatOutlook, parseOutlook } from "../../src/state/outlook-address.ts";
import { elsewhere, focusOn, gather, sorted, toggleFold, toggleHidden } from "../../src/state/outlook-transitions.ts";
import { facetCounts } from "../../src/view/fold/facet-counts.ts";
import { neighbourhood } from "../../src/view/fold/neighbourhood.ts";
import { NO_MARKS } from "../../src/view/map/plate-mark.ts";
import { hidesSomething, shownConcepts, siftRecord } from "../../src/view/fold/shown-concepts.ts";
import { anyMap, mapRecordOf } from "../support/any-map.ts";

const id = (text: string): ConceptId => text as ConceptId;
const ends = (text: string): { before: ConceptId; after: ConceptId }[] => text.split(", ").map((one) => ({ before: id(one.split(" > ")[0]!), after: id(one.split(" > ")[1]!) }));

describe("the surroundings of concepts", () => {
  const arrows = ends("a > b, b > c, c > d, x > c, d > e");
  test.each<[string, string[], Steps, Steps, string]>([
    ["alone", ["c"], 0, 0, "c"],
    ["one step to either side", ["c"], 1, 1, "b c d x"],
    ["two back, none on", ["c"], 2, 0, "a b c x"],
    ["everything on", ["b"], 0, "all", "b c d e"],
    ["several", ["a", "e"], 1, 1, "a b d e"],
  ])("%s", (_, ids, needs, unlocks, met) => {
    expect([...neighbourhood({ ids: ids.map(id), needs, unlocks }, arrows)].sort().join(" ")).toBe(met);
  });

  const anySteps = fc.oneof(fc.nat(4), fc.constant("all" as const));
  test("are what walking every way of that length meets", () => {
    fc.assert(fc.property(anyMap, fc.nat(8), anySteps, anySteps, ({ record }, at, needs, unlocks) => {
      const start = record.concepts[at % record.concepts.length]!.id;
      const most = (steps: Steps): number => (steps === "all" ? record.concepts.length : steps);
      const walk = (from: ConceptId, left: number, on: boolean): ConceptId[] =>
        left === 0 ? [from] : [from, ...record.arrows.flatMap(({ before, after }) => (on ? (before === from ? walk(after, left - 1, on) : []) : after === from ? walk(before, left - 1, on) : []))];
      const met = new Set([...walk(start, Math.min(4, most(needs)), false), ...walk(start, Math.min(4, most(unlocks)), true)]);
      const found = neighbourhood({ ids: [start], needs: needs === "all" ? 4 : needs, unlocks: unlocks === "all" ? 4 : unlocks }, record.arrows);
      expect([...found].sort()).toEqual([...met].sort());
    }), { numRuns: 60 });
  });

  test("grow with every step, and with all of them are closed", () => {
    fc.assert(fc.property(anyMap, fc.nat(8), fc.nat(4), ({ record }, at, steps) => {
      const ids = [record.concepts[at % record.concepts.length]!.id];
      const less = neighbourhood({ ids, needs: steps, unlocks: 0 }, record.arrows);
      const more = neighbourhood({ ids, needs: steps + 1, unlocks: 0 }, record.arrows);
      const all = neighbourhood({ ids, needs: "all", unlocks: 0 }, record.arrows);
      expect([...less].every((one) => more.has(one))).toBe(true);
      expect(record.arrows.every(({ before, after }) => !all.has(after) || all.has(before))).toBe(true);
    }));
  });
});

describe("filters", () => {
  const record = mapRecordOf({ bands: { one: ["a", "b", "c"], two: ["d", "e", "f"] }, parts: ["a b"], arrows: ["a d", "b e"] });
  const known = { plates: new Map([[id("a"), { progress: "known" as const }]]), arrows: new Map() };
  test.each<[Partial<Hidden>, string]>([
    [{}, "a b c d e f"],
    [{ stage: ["one"] }, "d e f"],
    [{ kind: ["tool"] }, "a c d f"],
    [{ kind: ["tool"], stage: ["two"] }, "a c"],
    [{ emphasis: ["required", "optional"] }, "e f"],
    [{ progress: ["known"] }, "b c d e f"],
    [{ progress: ["later"] }, "a"],
    [{ roadmap: ["x"] }, "b d f"],
    [{ roadmap: ["x", "y"] }, ""],
    [{ line: ["part"] }, "a b c d e f"],
  ])("%j", (hidden, left) => {
    const shown = shownConcepts(record, { hidden: { ...NOTHING_HIDDEN, ...hidden }, focus: null }, known, []);
    expect([...shown].join(" ")).toBe(left);
  });

  const anyHidden: fc.Arbitrary<Hidden> = fc.record({
    roadmap: fc.subarray(["x", "y"]), stage: fc.subarray(["s0", "s1"]), kind: fc.subarray(["tool", "model"]), emphasis: fc.subarray(["required", "aware"]), progress: fc.constant([]), line: fc.constant([]),
  });

  test("in any order leave the same, and what they leave no filter hides", () => {
    fc.assert(fc.property(anyMap, anyHidden, fc.shuffledSubarray([...FACETS], { minLength: FACETS.length }), ({ record: any }, hidden, order) => {
      const whole = shownConcepts(any, { hidden, focus: null }, NO_MARKS, []);
      const inTurn = order.reduce<typeof any>((left, facet: Facet) => {
        const shown = shownConcepts(left, { hidden: { ...NOTHING_HIDDEN, [facet]: hidden[facet] }, focus: null }, NO_MARKS, []);
        return siftRecord(left, shown, []);
      }, any);
      expect(inTurn.concepts.map((one) => one.id)).toEqual([...whole]);
    }));
  });

  test("what ties two concepts goes with either", () => {
    const left = siftRecord(record, new Set([id("a"), id("d"), id("e")]), []);
    expect(left.arrows.map(({ before, after }) => `${before} ${after}`)).toEqual(["a d"]);
    expect(left.parts).toEqual([]);
    expect(siftRecord(record, new Set(record.concepts.map((one) => one.id)), ["part"]).parts).toEqual([]);
    expect(siftRecord(record, new Set(record.concepts.map((one) => one.id)), [])).toBe(record);
  });

  test("the legend counts every concept once in each facet", () => {
    fc.assert(fc.property(anyMap, ({ record: any }) => {
      const counts = facetCounts(any, NO_MARKS);
      const sum = (list: readonly (readonly [unknown, number])[]): number => list.reduce((all, [, count]) => all + count, 0);
      for (const facet of [counts.kinds, counts.emphases, counts.progress, counts.bands]) expect(sum(facet)).toBe(any.concepts.length);
    }));
  });

  test.each<[string, boolean]>([["", false], ["hide=line part", false], ["hide=kind tool", true], ["only=a&needs=1", true]])("%s hides concepts: %s", (text, hides) => {
    expect(hidesSomething(parseOutlook(new URLSearchParams(text)))).toBe(hides);
  });
});

describe("the outlook", () => {
  test("changes by what is asked, and back", () => {
    const start = wholeOutlook();
    const folded = { ...start, ...toggleFold({ ...start, folds: ["s2"] }, "s1") };
    expect(folded.folds).toEqual(["s1", "s2"]);
    expect(toggleFold(folded, "s1").folds).toEqual(["s2"]);
    const hidden = { ...start, ...toggleHidden(start, "kind", "tool") };
    expect(toggleHidden(hidden, "kind", "tool").hidden).toEqual(NOTHING_HIDDEN);
    expect(gather({ ...start, gathered: [id("b")] }, [id("a")]).gathered).toEqual(["a", "b"]);
    expect(gather({ ...start, gathered: [id("b")] }, [id("b")]).gathered).toEqual([]);
    expect(focusOn({ ids: [id("b"), id("a")], needs: 1, unlocks: 1 })).toEqual({ focus: { ids: ["a", "b"], needs: 1, unlocks: 1 }, gathered: [] });
  });

  test("on another roadmap keeps the filters that make sense there", () => {
    const here = { ...wholeOutlook(), folds: ["s1"], hidden: { ...NOTHING_HIDDEN, kind: ["tool"], stage: ["s1"] } };
    expect(elsewhere(here)).toEqual({ ...wholeOutlook(), hidden: { ...NOTHING_HIDDEN, kind: ["tool"] } });
  });

  const word = fc.string({ unit: fc.constantFrom("a", "s1", "阶", " ", "&", "=", "-"), minLength: 1, maxLength: 4 }).filter((text) => text.trim() === text && text !== "");
  const some = fc.array(word, { maxLength: 3 }).map(sorted);
  const anySteps: fc.Arbitrary<Steps> = fc.oneof(fc.nat(9), fc.constant("all" as const));
  test("reads from the address as it was written", () => {
    const anyOutlook = fc.record({
      folds: some,
      wholes: some,
      gathered: fc.constant([]),
      hidden: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, some])) as Record<Facet, typeof some>),
      focus: fc.option(fc.record({ ids: some.filter((ids) => ids.length > 0), needs: anySteps, unlocks: anySteps }), { nil: null }),
      filters: fc.record({ bases: fc.record({ stated: fc.boolean(), sequence: fc.boolean(), stage: fc.boolean(), reference: fc.boolean() }), implied: fc.boolean() }),
    });
    fc.assert(fc.property(anyOutlook, (outlook) => {
      const text = new URLSearchParams(formatOutlook(outlook as never).map(([key, value]) => [key, value])).toString();
      expect(parseOutlook(new URLSearchParams(text))).toEqual(outlook);
    }));
  });

  test.each([["needs=-1"], ["only="], ["fold="], ["hide=kind"], ["hide=basis nothing"], ["show=everything"], ["hide="]])("passes over %s", (text) => {
    expect(formatOutlook(parseOutlook(new URLSearchParams(text)))).toEqual([]);
  });

  test("the usual one says nothing", () => {
    expect(formatOutlook({ ...wholeOutlook(), filters: initialState().filters })).toEqual([]);
  });
});

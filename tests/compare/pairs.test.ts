/** Measures of two roadmaps against counting by hand and by brute force. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRoadmaps } from "../../graph/compare/compare-roadmaps.ts";
import { comparePair } from "../../graph/compare/compare-pair.ts";
import { viewsOf } from "../../graph/compare/views-of.ts";
import { comparisonSchema, type Pair } from "../../graph/model/comparison.ts";
import type { Roadmap } from "../../graph/model/roadmap.ts";
import { anyAuthors, authors, type Authors } from "./authors.ts";

function pairOf({ atlas, roadmaps }: Authors): Pair {
  const [a, b] = viewsOf(atlas, roadmaps);
  return comparePair(a!, b!);
}

const counts = ({ concordant, discordant, tiedA, tiedB, tiedBoth, oneSided, silent }: Pair): number[] => [concordant, discordant, tiedA, tiedB, tiedBoth, oneSided, silent];

test.each([
  ["alike", "x -> y", "x -> y", [1, 0, 0, 0, 0, 0, 0], 1, 1, 0],
  ["opposite", "x -> y", "y -> x", [0, 1, 0, 0, 0, 0, 0], -1, -1, 1],
  ["one ties", "x -> y", "[x y]", [0, 0, 0, 1, 0, 0, 0], null, null, 0.5],
  ["the other ties", "[x y]", "x -> y", [0, 0, 1, 0, 0, 0, 0], null, null, 0.5],
  ["both tie", "[x y]", "[x y]", [0, 0, 0, 0, 1, 0, 0], null, null, 0],
  ["one is silent", "x -> y", "x; y", [0, 0, 0, 0, 0, 1, 0], null, null, 0],
  ["both are silent", "x; y", "x; y", [0, 0, 0, 0, 0, 0, 1], null, null, 0],
  ["a tie and silence", "[x y]", "x; y", [0, 0, 0, 0, 0, 0, 1], null, null, 0],
  ["a denial orders nothing", "x -> y", "x !> y", [0, 0, 0, 0, 0, 1, 0], null, null, 0],
  ["words outrank stages", "[y] [x]; x -> y", "x -> y", [1, 0, 0, 0, 0, 0, 0], 1, 1, 0],
  ["a line outranks stages", "[y] [x]; x -> m -> y", "x -> y", [1, 0, 0, 0, 0, 0, 0], 1, 1, 0],
  ["two of three", "[x] [y] [z]", "[x] [z] [y]", [2, 1, 0, 0, 0, 0, 0], 1 / 3, 1 / 3, 1],
  ["with ties", "[x] [y z]", "[x] [y] [z]", [2, 0, 1, 0, 0, 0, 0], 1, 2 / Math.sqrt(6), 0.5],
])("%s", (_, a, b, wanted, gamma, tauB, kendallHalf) => {
  const pair = pairOf(authors({ a, b }));
  expect(counts(pair)).toEqual(wanted);
  expect([pair.gamma, pair.kendallHalf]).toEqual([gamma, kendallHalf]);
  if (tauB === null) expect(pair.tauB).toBeNull();
  else expect(pair.tauB).toBeCloseTo(tauB, 12);
});

test("nothing in common leaves no denominator", () => {
  expect(pairOf(authors({ a: "x", b: "y" }))).toMatchObject({ onlyA: 1, onlyB: 1, both: 0, jaccard: 0, overlap: 0, gamma: null, tauB: null, kendallHalfShare: null, closure: { a: 0, precision: null, recall: null } });
  expect(pairOf(authors({ a: "", b: "" }))).toMatchObject({ jaccard: null, overlap: null });
});

test("closed before restricted: a line through a concept of one's own counts, its shortcut is none", () => {
  const { closure, reduction, editDistance } = pairOf(authors({ a: "x -> m -> y -> z", b: "x -> y; x -> z" }));
  expect(closure).toEqual({ a: 3, b: 2, both: 2, precision: 2 / 3, recall: 1 });
  expect(reduction).toEqual({ a: 2, b: 2, both: 1, precision: 0.5, recall: 0.5 });
  expect(editDistance).toEqual({ concepts: 1, prerequisites: 5, total: 6 });
});

const CLASSES = [1, 0.6, 0.3];

/** Whether a line of arrows no weaker than `least` leads from one to the other, by search. */
function leads({ prerequisites }: Roadmap, from: string, to: string, least: number): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { before, after, strength } of prerequisites) {
      if (before !== at || strength < least || seen.has(after)) continue;
      if (after === to) return true;
      seen.add(after);
      open.push(after);
    }
  }
  return false;
}

/** 1, −1, 0 or undefined from the record itself: words, else lines, else stages. */
function directionOf(roadmap: Roadmap, x: string, y: string): number | undefined {
  const own = (a: string, b: string): number => Math.max(0, ...roadmap.prerequisites.filter(({ before, after }) => before === a && after === b).map(({ strength }) => strength));
  const line = (a: string, b: string): number => CLASSES.find((least) => leads(roadmap, a, b, least)) ?? 0;
  for (const strength of [own, line]) if (strength(x, y) > 0 || strength(y, x) > 0) return Math.sign(strength(x, y) - strength(y, x));
  const [p, q] = [x, y].map((id) => roadmap.stages.findIndex((stage) => stage.id === roadmap.concepts.find((each) => each.id === id)?.stage));
  return p === -1 || q === -1 ? undefined : Math.sign(q! - p!);
}

test("any two authors: all counts, and every measure from them, by brute force", () => {
  let [agreed, opposed] = [0, 0];
  fc.assert(
    fc.property(anyAuthors(2, 6, true).filter(({ roadmaps }) => roadmaps.length === 2), (given) => {
      const [a, b] = given.roadmaps as [Roadmap, Roadmap];
      const pair = pairOf(given);
      const ids = (roadmap: Roadmap): string[] => roadmap.concepts.map(({ id }) => id);
      const shared = ids(a).filter((id) => ids(b).includes(id));
      const union = new Set([...ids(a), ...ids(b)]).size;
      const directions = shared.flatMap((x, at) => shared.slice(at + 1).map((y) => [directionOf(a, x, y), directionOf(b, x, y)] as const));
      const count = (test: (p: number | undefined, q: number | undefined) => unknown): number => directions.filter(([p, q]) => test(p, q)).length;
      const [c, d, ta, tb, tt] = [count((p, q) => p && p === q), count((p, q) => p && q && p !== q), count((p, q) => p === 0 && q), count((p, q) => p && q === 0), count((p, q) => p === 0 && q === 0)];
      expect(counts(pair)).toEqual([c, d, ta, tb, tt, count((p, q) => (p && q === undefined) || (p === undefined && q)), count((p, q) => !p && !q && !(p === 0 && q === 0))]);
      expect(counts(pair).reduce((sum, each) => sum + each, 0)).toBe((shared.length * (shared.length - 1)) / 2);
      expect([pair.both, pair.onlyA + pair.onlyB + pair.both]).toEqual([shared.length, union]);
      expect(pair.jaccard).toBe(union === 0 ? null : shared.length / union);
      expect(pair.gamma).toBe(c + d === 0 ? null : (c - d) / (c + d));
      if (pair.tauB !== null) expect(pair.tauB).toBeCloseTo((c - d) / Math.sqrt((c + d + ta) * (c + d + tb)), 12);
      expect(pair.kendallHalf).toBe(d + (ta + tb) / 2);
      const closed = (roadmap: Roadmap): string[] => shared.flatMap((x) => shared.filter((y) => x !== y && leads(roadmap, x, y, 0)).map((y) => `${x} ${y}`));
      const both = closed(a).filter((each) => closed(b).includes(each)).length;
      expect(pair.closure).toEqual({ a: closed(a).length, b: closed(b).length, both, precision: closed(a).length === 0 ? null : both / closed(a).length, recall: closed(b).length === 0 ? null : both / closed(b).length });
      const arrows = (roadmap: Roadmap): string[] => roadmap.prerequisites.map(({ before, after }) => `${before} ${after}`);
      expect(pair.editDistance.total).toBe(ids(a).filter((id) => !ids(b).includes(id)).length + ids(b).filter((id) => !ids(a).includes(id)).length + arrows(a).filter((each) => !arrows(b).includes(each)).length + arrows(b).filter((each) => !arrows(a).includes(each)).length);
      agreed += c;
      opposed += d;
    }),
    { numRuns: 200 },
  );
  expect(Math.min(agreed, opposed)).toBeGreaterThan(20);
});

test("with itself a roadmap agrees in everything", () => {
  fc.assert(
    fc.property(anyAuthors(1, 6, true), ({ roadmaps }) => {
      const twin = { ...roadmaps[0]!, id: `${roadmaps[0]!.id}-twin` as Roadmap["id"] };
      const both = [roadmaps[0]!, twin];
      const { atlas } = authors({});
      const pair = pairOf({ roadmaps: both, atlas: { ...atlas, roadmaps: both.map(({ id }) => id), concepts: twin.concepts.map(({ id, label, kind, stage }) => ({ id, label, kind, aliases: [], members: both.map((each) => ({ roadmap: each.id, document: each.document, concept: id, stage, surfaces: [], match: "form" as const, by: id, why: "" })) })), prerequisites: twin.prerequisites.map(({ before, after, ...each }) => ({ before, after, for: both.map(({ id }) => ({ roadmap: id, basis: each.basis, strength: each.strength, choice: each.choice, evidence: each.evidence })), against: [] })) } });
      expect([pair.discordant, pair.tiedA, pair.tiedB, pair.oneSided, pair.kendallHalf, pair.editDistance.total]).toEqual([0, 0, 0, 0, 0, 0]);
      expect([pair.gamma ?? 1, pair.closure.precision ?? 1, pair.reduction.recall ?? 1, pair.jaccard ?? 1]).toEqual([1, 1, 1, 1]);
    }),
    { numRuns: 60 },
  );
});

test("a whole comparison: a sound record, what is missing, whose alone, which combinations, at which rank", () => {
  const { atlas, roadmaps } = authors({ p: "[x] [y z]; x -> y", q: "[y] [x w]", r: "x; y; v" });
  const found = compareRoadmaps(atlas, roadmaps);
  expect(comparisonSchema.parse(found)).toEqual(found);
  expect(found.memberships).toEqual([{ roadmaps: ["p", "q", "r"], concepts: ["x", "y"] }, { roadmaps: ["p"], concepts: ["z"] }, { roadmaps: ["q"], concepts: ["w"] }, { roadmaps: ["r"], concepts: ["v"] }]);
  expect(found.onlyIn).toEqual([{ roadmap: "p", concepts: ["z"] }, { roadmap: "q", concepts: ["w"] }, { roadmap: "r", concepts: ["v"] }]);
  expect(found.missing).toEqual([]);
  expect(compareRoadmaps(atlas, roadmaps, { quorum: 1 }).missing.filter(({ roadmap }) => roadmap === "r")).toEqual([{ roadmap: "r", concept: "w", roadmaps: ["q"] }, { roadmap: "r", concept: "z", roadmaps: ["p"] }]);
  expect(found.reversals).toEqual([{ a: "x", b: "y", aFirst: ["p"], bFirst: ["q"] }]);
  expect(found.matrix.find(({ concept }) => concept === "x")?.cells).toEqual([{ roadmap: "p", stage: 1, rank: 1 }, { roadmap: "q", stage: 2, rank: 2 }, { roadmap: "r", stage: null, rank: 1 }]);
  expect(found.pairs.map(({ a, b }) => a + b)).toEqual(["pq", "pr", "qr"]);
  expect(compareRoadmaps(atlas, roadmaps, { pairs: false })).toEqual({ ...found, pairs: [], reversals: [] });
});

test("any authors: memberships part the concepts, rows have a cell a teacher, ranks count through", () => {
  fc.assert(
    fc.property(anyAuthors(4, 6, true), ({ atlas, roadmaps }) => {
      const found = compareRoadmaps(atlas, roadmaps);
      expect(comparisonSchema.parse(found)).toEqual(found);
      expect(found.memberships.flatMap(({ concepts }) => concepts).sort()).toEqual(atlas.concepts.map(({ id }) => id));
      for (const { id, concepts } of roadmaps) {
        const ranks = found.matrix.flatMap(({ cells }) => cells.filter((cell) => cell.roadmap === id).flatMap(({ rank }) => rank ?? []));
        expect(ranks.sort((a, b) => a - b)).toEqual(ranks.map((_, at) => at + 1));
        expect(found.compared.find(({ roadmap }) => roadmap === id)?.concepts).toBe(concepts.length);
      }
    }),
    { numRuns: 60 },
  );
});

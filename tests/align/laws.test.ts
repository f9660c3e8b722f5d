/** Laws of alignment: the order of the roadmaps says nothing, nothing is joined across a rule, and ten times the names cost little more than ten times the time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignRoadmaps, distinctRoadmaps, parseDocument, type Decision, type Roadmap } from "../../graph/index.ts";
import { atlasSchema } from "../../graph/model/atlas.ts";
import { SAMPLE } from "../support/sample-roadmap.ts";
import { DIFFERENT, SAME } from "./name-pairs.ts";
import { roadmapOf } from "./names.ts";

const NAMES = [...new Set([...SAME, ...DIFFERENT].flat())];
const ID = (i: number, name: string): string => `_${i}-${name}`;

/** Roadmaps of some names, some of which are prerequisites, choices, parts and denials of each other. */
const someRoadmaps = fc
  .array(fc.record({ names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 12 }), pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom("prerequisites", "denials", "choices", "parts")), { maxLength: 5 }) }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(({ names, pairs }, number) => toRoadmap(`r${number}`, names, pairs)));

function toRoadmap(id: string, names: readonly string[], pairs: readonly (readonly [number, number, string])[]): Roadmap {
  const idAt = (i: number): string => ID(i % names.length, names[i % names.length]!);
  const of = (kind: string) => pairs.filter(([a, b, each]) => each === kind && a % names.length !== b % names.length).map(([a, b]) => [idAt(a), idAt(b)] as const);
  const evidence = [{ line: 1, column: 1, endLine: 1, endColumn: 2, quote: "q", rule: "r" }];
  return roadmapOf(id, names, {
    prerequisites: of("prerequisites").map(([before, after]) => ({ before, after, basis: "stated", strength: 0.6, choice: null, evidence })),
    denials: of("denials").map(([before, after]) => ({ before, after, evidence })),
    choices: of("choices").map((pair, i) => ({ id: `c${i}`, of: pair, preferred: pair[0], evidence })),
    parts: of("parts").map(([whole, part]) => ({ whole, part, evidence })),
  });
}

const someDecisions = fc.array(
  fc.record({ kind: fc.constantFrom("join" as const, "split" as const), one: fc.tuple(fc.nat(5), fc.nat(11)), other: fc.tuple(fc.nat(5), fc.nat(11)) }),
  { maxLength: 4 },
);

function toDecisions(roadmaps: readonly Roadmap[], drawn: readonly { kind: "join" | "split"; one: [number, number]; other: [number, number] }[]): Decision[] {
  const name = ([r, c]: [number, number]): Decision["one"] => {
    const roadmap = roadmaps[r % roadmaps.length]!;
    return { concept: roadmap.concepts[c % roadmap.concepts.length]!.id, roadmap: roadmap.id };
  };
  return drawn.map(({ kind, one, other }) => ({ kind, one: name(one), other: name(other), reason: "" }));
}

describe("any roadmaps", () => {
  test("give the same bytes in any order, but for the list of roadmaps", () => {
    fc.assert(
      fc.property(someRoadmaps, someDecisions, fc.infiniteStream(fc.nat()), (roadmaps, drawn, numbers) => {
        const decisions = toDecisions(roadmaps, drawn);
        const keys = new Map(roadmaps.map((roadmap) => [roadmap, numbers.next().value as number]));
        const shuffled = [...roadmaps].sort((a, b) => keys.get(a)! - keys.get(b)!);
        expect(JSON.stringify({ ...alignRoadmaps(shuffled, decisions), roadmaps: [] })).toBe(JSON.stringify({ ...alignRoadmaps(roadmaps, decisions), roadmaps: [] }));
      }),
      { numRuns: 60 },
    );
  });

  test("give a sound record in which every concept stands once, arrows join two concepts of it, and nothing is joined that is kept apart", () => {
    fc.assert(
      fc.property(someRoadmaps, someDecisions, (roadmaps, drawn) => {
        const decisions = toDecisions(roadmaps, drawn);
        const atlas = alignRoadmaps(roadmaps, decisions);
        expect(atlasSchema.parse(atlas)).toEqual(atlas);
        const ids = atlas.concepts.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        const at = new Map<string, string>(atlas.concepts.flatMap(({ id, members }) => members.map(({ roadmap, concept }) => [`${roadmap} ${concept}`, id] as const)));
        expect(at.size).toBe(roadmaps.reduce((sum, { concepts }) => sum + concepts.length, 0));
        for (const { before, after } of [...atlas.prerequisites, ...atlas.denials]) expect([before !== after, ids.includes(before), ids.includes(after)]).toEqual([true, true, true]);
        for (const { of } of atlas.choices) expect([...new Set(of)].sort()).toEqual(of);
        for (const { a, b } of atlas.suggestions) expect(a < b).toBe(true);
        const last = new Map(decisions.map((decision) => [[decision.one, decision.other].map(({ roadmap, concept }) => `${roadmap} ${concept}`).sort().join("\n"), decision.kind]));
        for (const [pair, kind] of last) {
          const [one, other] = pair.split("\n") as [string, string];
          if (kind === "split" && one !== other) expect(at.get(one)).not.toBe(at.get(other));
        }
        if (decisions.length > 0) return;
        for (const { id, prerequisites, parts, choices } of roadmaps) {
          const apart = [...prerequisites.map(({ before, after }) => [before, after]), ...parts.map(({ whole, part }) => [whole, part]), ...choices.map(({ of }) => of)];
          for (const [one, other] of apart) expect(at.get(`${id} ${one}`)).not.toBe(at.get(`${id} ${other}`));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("never join names of two things, whatever stands between them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIFFERENT), someRoadmaps, ([one, other], roadmaps) => {
        const atlas = alignRoadmaps([roadmapOf("one", [one]), roadmapOf("other", [other]), ...roadmaps]);
        const of = (roadmap: string) => atlas.concepts.find(({ members }) => members.some((member) => member.roadmap === roadmap))!.id;
        expect(of("one")).not.toBe(of("other"));
      }),
      { numRuns: 120 },
    );
  });
});

test("a roadmap with itself: every concept meets its double", () => {
  const [roadmap] = parseDocument({ name: "sample.md", text: SAMPLE }).roadmaps as [Roadmap];
  const atlas = alignRoadmaps(distinctRoadmaps([roadmap, roadmap]));
  expect(atlas.concepts.map(({ members }) => members.length)).toEqual(roadmap.concepts.map(() => 2));
  expect(atlas.prerequisites.every(({ for: pro, against }) => pro.length === 2 && against.length === 0)).toBe(true);
});

test.each([
  [["x", "x", "x"], ["x", "x-2", "x-3"]],
  [["x", "x-2", "x"], ["x", "x-2", "x-3"]],
  [["x", "x", "x-2"], ["x", "x-3", "x-2"]],
  [["a", "b"], ["a", "b"]],
])("distinct ids of %j are %j", (ids, distinct) => {
  const roadmaps = ids.map((id) => roadmapOf(id, ["飞线"]));
  expect(distinctRoadmaps(roadmaps).map(({ id }) => id)).toEqual(distinct);
  expect(distinctRoadmaps(roadmaps)[0]).toBe(roadmaps[0]);
});

/** Names as they come: some of the lexicon, most not; every seventh with an ending, every eleventh with a second name; each in about three roadmaps of ten. */
function manyRoadmaps(size: number): Roadmap[] {
  const sign = (n: number, by: number): string => String.fromCharCode(0x4e00 + ((n * by) % 20_011));
  const word = (n: number): string => sign(n, 7919) + sign(n, 104_729) + sign(n, 1_299_709);
  const name = (n: number): string => (n % 7 === 0 ? `${word(n)}算法` : n % 11 === 0 ? `${word(n)}（Flyline ${n}）` : n % 13 === 0 ? NAMES[n % NAMES.length]! : word(n));
  return Array.from({ length: 10 }, (_, r) => roadmapOf(`r${r}`, [...new Set(Array.from({ length: size / 10 }, (__, i) => name(i * 3 + r)))]));
}

test("cost grows nearly in step with the names: eight times as many within twelve times the time", () => {
  const [small, large] = [manyRoadmaps(500), manyRoadmaps(4000)];
  const time = (roadmaps: readonly Roadmap[], times: number): number => {
    const start = performance.now();
    for (let i = 0; i < times; i++) alignRoadmaps(roadmaps);
    return (performance.now() - start) / times;
  };
  const least = [Infinity, Infinity] as [number, number];
  for (let round = 0; round < 12 && !(least[1] / least[0] < 10); round++) {
    least[0] = Math.min(least[0], time(small, 8));
    least[1] = Math.min(least[1], time(large, 1));
  }
  expect(least[1] / least[0]).toBeLessThan(12);
}, 60_000);

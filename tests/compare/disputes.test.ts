/** Disputes: who contradicts whom, in which words; silence, ties and stages are none. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disputesOf } from "../../graph/compare/disputes-of.ts";
import { disputeSchema, type Dispute, type Word } from "../../graph/model/dispute.ts";
import { alignRoadmaps, parseDocument } from "../../graph/index.ts";
import { anyAuthors, authors } from "./authors.ts";

const said = ({ roadmap, before, after, strength }: Word): string => `${roadmap}:${before}>${after}(${strength})`;
const shown = ({ a, b, kind, for: pro, against }: Dispute): string => `${a} ${b} ${kind}: ${pro.map(said).join(" ")} / ${against.map(said).join(" ")}`;

describe("disputes", () => {
  const cases: readonly (readonly [name: string, texts: Readonly<Record<string, string>>, disputes: readonly string[]])[] = [
    ["opposite words", { p: "x -> y", q: "y -> x" }, ["x y direct-hard: p:x>y(1) / q:y>x(1)"]],
    ["one side soft", { p: "x -> y", q: "y -0.6> x" }, ["x y direct-soft: p:x>y(1) / q:y>x(0.6)"]],
    ["three authors, once", { p: "y -0.3> x", q: "x -> y", r: "y -> x" }, ["x y direct-hard: q:x>y(1) / p:y>x(0.3) r:y>x(1)"]],
    ["not needed", { p: "x -0.6> y", q: "x !> y" }, ["x y not-needed: p:x>y(0.6) / q:x>y(1)"]],
    ["not needed, against a line", { p: "x -0.6> m -> y", q: "x !> y; m" }, ["x y not-needed: p:x>m(0.6) p:m>y(1) / q:x>y(1)"]],
    ["round by three", { p: "x -> y", q: "y -0.6> z", r: "z -0.3> x" }, ["z x cyclic: r:z>x(0.3) / p:x>y(1) q:y>z(0.6)"]],
    ["round by two authors", { p: "x -> y -> z", q: "z -0.3> x" }, ["z x cyclic: q:z>x(0.3) / p:x>y(1) p:y>z(1)"]],
    ["a direct one hides no other", { p: "x -> y", q: "y -> x; y -> z", r: "z -0.3> w; w -0.6> y" }, ["x y direct-hard: p:x>y(1) / q:y>x(1)", "z w cyclic: r:z>w(0.3) / r:w>y(0.6) q:y>z(1)"]],
    ["silence", { p: "x -> y", q: "x; y" }, []],
    ["a tie of stages", { p: "x -> y", q: "[x y]" }, []],
    ["the stages' order", { p: "x -> y", q: "[y] [x]" }, []],
    ["one author alone", { p: "x -> y; y -0.6> x; z !> y; z -> y", q: "x; y; z" }, []],
    ["one author alone, round", { p: "x -> y -> z -> x", q: "x; y; z" }, []],
    ["a denial that nobody contradicts", { p: "x !> y", q: "x; y" }, []],
    ["a denial and the opposite order", { p: "x !> y", q: "y -> x" }, []],
  ];
  test.each(cases)("%s", (_, texts, wanted) => {
    const { atlas, roadmaps } = authors(texts);
    const found = disputesOf(atlas, roadmaps);
    expect(found.map((each) => disputeSchema.parse(each))).toEqual(found);
    expect(found.map(shown)).toEqual(wanted);
    expect(disputesOf(atlas, [...roadmaps].reverse())).toEqual(found);
  });

  test.each([
    ["zh", "学习微调之前必须先掌握预训练。", "学习预训练之前必须先掌握微调。", "pre-training", "fine-tuning"],
    ["en", "You must know pre-training before fine-tuning.", "You must know fine-tuning before pre-training.", "pre-training", "fine-tuning"],
  ])("real words, %s: each side quotes its place", (_, one, other, x, y) => {
    const roadmaps = [parseDocument({ name: "one.md", text: one }), parseDocument({ name: "other.md", text: other })].flatMap((each) => each.roadmaps);
    const [dispute] = disputesOf(alignRoadmaps(roadmaps), roadmaps);
    expect([dispute?.a, dispute?.b].sort()).toEqual([x, y].sort());
    const quotes = [...(dispute?.for ?? []), ...(dispute?.against ?? [])].map(({ document, line, quote }) => ({ document, line, quote }));
    expect(quotes.sort((a, b) => (a.document < b.document ? -1 : 1))).toEqual([{ document: "one.md", line: 1, quote: one }, { document: "other.md", line: 1, quote: other }]);
  });

  test("any authors: two at least in each, every word an author's own, no direct dispute left out", () => {
    fc.assert(
      fc.property(anyAuthors(4, 6, true), ({ atlas, roadmaps }) => {
        const found = disputesOf(atlas, roadmaps);
        for (const { for: pro, against } of found) {
          expect(new Set([...pro, ...against].map(({ roadmap }) => roadmap)).size).toBeGreaterThan(1);
          for (const word of [...pro, ...against]) expect(roadmaps.find(({ id }) => id === word.roadmap)?.prerequisites.some((each) => each.before === word.before && each.after === word.after && each.strength === word.strength)).toBe(true);
        }
        const arrows = roadmaps.flatMap(({ id, prerequisites }) => prerequisites.map((each) => ({ id, ...each })));
        const opposed = arrows.filter((each) => each.before < each.after && arrows.some((other) => other.before === each.after && other.after === each.before && other.id !== each.id));
        const wanted = new Set(opposed.map(({ before, after }) => `${before} ${after}`));
        expect(new Set(found.filter(({ kind }) => kind.startsWith("direct")).map(({ a, b }) => `${a} ${b}`))).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });
});

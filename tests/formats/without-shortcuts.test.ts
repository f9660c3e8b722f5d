import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutShortcuts } from "../../graph/formats/without-shortcuts.ts";
import type { Roadmap } from "../../graph/model/roadmap.ts";
import { closure } from "../../graph/order/closure.ts";
import { digraph } from "../../graph/order/digraph.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { anyRoadmap } from "./any-roadmap.ts";

/** "a -> b" stated, "a ~> b" sequence, "a => b" reference, "a -k> b" stated and in choice k. */
function roadmapOf(arrows: string): Roadmap {
  const bases: Readonly<Record<string, string>> = { "->": "stated", "~>": "sequence", "=>": "reference", "-k>": "stated" };
  const prerequisites = arrows.split(", ").map((arrow) => {
    const [before, sign, after] = arrow.split(" ");
    return { before, after, basis: bases[sign!], strength: 1, choice: sign === "-k>" ? "k" : null, evidence: [] };
  });
  return { ...smallRoadmap, prerequisites } as unknown as Roadmap;
}

const pairs = ({ prerequisites }: Roadmap): string[] => prerequisites.map((each) => `${each.before} ${each.after}`);

describe("withoutShortcuts", () => {
  test.each([
    ["a shortcut goes", "a -> b, b -> c, a -> c", ["a b", "b c"]],
    ["an inferred shortcut goes for stated words", "a -> b, b -> c, a ~> c", ["a b", "b c"]],
    ["stated words never go for what was inferred", "a -> b, b ~> c, a -> c", ["a b", "b c", "a c"]],
    ["nor what the author ordered for the reference", "a => b, b => c, a ~> c", ["a b", "b c", "a c"]],
    ["a line over a choice says nothing", "a -> b, b -k> c, a -> c", ["a b", "b c", "a c"]],
    ["a member of a choice stays", "a -> b, b -> c, a -k> c", ["a b", "b c", "a c"]],
    ["a circle stays whole", "a -> b, b -> a, b -> c", ["a b", "b a", "b c"]],
  ])("%s", (_, arrows, kept) => {
    const { roadmap, left } = withoutShortcuts(roadmapOf(arrows));
    expect(pairs(roadmap)).toEqual(kept);
    expect(left).toBe(arrows.split(", ").length - kept.length);
  });

  test("keeps the closure", () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const ids = roadmap.concepts.map((concept) => concept.id);
        const all = (each: Roadmap): readonly string[][] => {
          const whole = closure(digraph({ ids, arrows: each.prerequisites.map(({ before, after }) => [before, after] as const) }));
          return [...ids, "nowhere"].map((id) => [...whole.after(id)]);
        };
        expect(all(withoutShortcuts(roadmap).roadmap)).toEqual(all(roadmap));
      }),
      { numRuns: 100 },
    );
  });
});

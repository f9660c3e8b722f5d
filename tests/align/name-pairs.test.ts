/** Names of one concept meet, names of two do not: precision and recall on pairs from the whole field. */
import { describe, expect, test } from "vitest";
import { alignRoadmaps } from "../../graph/index.ts";
import { DIFFERENT, SAME } from "./name-pairs.ts";
import { roadmapOf } from "./names.ts";

/** How many concepts two authors' names become. */
function concepts(one: string, other: string): number {
  return alignRoadmaps([roadmapOf("one", [one]), roadmapOf("other", [other])]).concepts.length;
}

describe("one concept", () => {
  test.each(SAME)("%s = %s", (one, other) => {
    expect(concepts(one, other)).toBe(1);
    expect(concepts(other, one)).toBe(1);
  });
});

describe("two concepts", () => {
  test.each(DIFFERENT)("%s ≠ %s", (one, other) => {
    expect(concepts(one, other)).toBe(2);
    expect(concepts(other, one)).toBe(2);
  });

  test("even when all of them come at once", () => {
    const atlas = alignRoadmaps([roadmapOf("one", [...new Set(DIFFERENT.map(([name]) => name))]), roadmapOf("other", [...new Set(DIFFERENT.map(([, name]) => name))]), roadmapOf("more", [...new Set(SAME.flat())])]);
    const conceptOf = (roadmap: string, name: string) => atlas.concepts.find(({ members }) => members.some((member) => member.roadmap === roadmap && member.concept.replace(/^_\d+-/, "") === name))?.id;
    expect(DIFFERENT.filter(([one, other]) => conceptOf("one", one) === conceptOf("other", other))).toEqual([]);
  });
});

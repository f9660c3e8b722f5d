/** Minutes come from authors' words, add up to what they say, and are never made up in silence. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignRoadmaps, curriculumOf, parseDocument, type ConceptId, type Effort } from "../../graph/index.ts";
import { effortByAuthor } from "../../graph/path/time/effort-by-author.ts";
import { effortOf } from "../../graph/path/time/effort-of.ts";
import { largestRemainder } from "../../graph/path/time/largest-remainder.ts";
import { minutesOf } from "../../graph/path/time/minutes-of.ts";

const read = (text: string) => parseDocument({ name: "post.md", text }).roadmaps[0]!;

test.each([
  [{ min: 2, max: 4, unit: "hour" as const }, { min: 120, max: 240 }],
  [{ min: 1, max: 2, unit: "week" as const }, { min: 600, max: 1200 }],
  [{ min: 7, max: 7, unit: "day" as const }, { min: 600, max: 600 }],
  [{ min: 1, max: 1, unit: "month" as const }, { min: (30.44 / 7) * 600, max: (30.44 / 7) * 600 }],
  [{ min: 2, max: 2, unit: "week" as const, hoursPerWeek: { min: 4, max: 6 } }, { min: 480, max: 720 }],
])("%j at ten hours a week", (duration, expected) => expect(minutesOf(duration, 10)).toEqual(expected));

test("shares are whole, in proportion and add up", () => {
  expect(largestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(largestRemainder(10, [1, 0.3, 0.3])).toEqual([6, 2, 2]);
  fc.assert(fc.property(fc.nat(100_000), fc.array(fc.constantFrom(0.3, 1, 1.5), { minLength: 1, maxLength: 30 }), (total, weights) => {
    const shares = largestRemainder(total, weights);
    const sum = weights.reduce((all, weight) => all + weight, 0);
    expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
    shares.forEach((share, at) => expect(Math.abs(share - (total * weights[at]!) / sum)).toBeLessThan(1));
  }));
});

describe("by author", () => {
  test.each([
    ["zh", "## 第一阶段：基础（2周）\n\n- 线性代数\n- 概率论\n- 微积分（选学）\n\n## 第二阶段：进阶\n\n- Transformer\n"],
    ["en", "## Stage 1: Basics (2 weeks)\n\n- linear algebra\n- probability theory\n- calculus (optional)\n\n## Stage 2: More\n\n- Transformer\n"],
  ])("a stage's time is shared, an optional concept takes less, what has no stage's time has none: %s", (_, text) => {
    const effort = effortByAuthor(read(text), 10);
    const minutes = (id: string): number | undefined => effort.get(id as ConceptId)?.minutes;
    expect([minutes("linear-algebra"), minutes("probability-theory"), minutes("calculus"), minutes("transformer")]).toEqual([522, 522, 156, undefined]);
  });

  test("a concept's own time comes first and off the stage's", () => {
    const roadmap = read("## Stage 1: Basics (10 hours)\n\n- linear algebra\n- probability theory\n\n## Stage 2: More\n\n- Transformer\n");
    const own = { ...roadmap, concepts: roadmap.concepts.map((concept) => (concept.id === "linear-algebra" ? { ...concept, duration: { min: 4, max: 6, unit: "hour" as const } } : concept)) };
    expect(effortByAuthor(own, 10).get("linear-algebra" as ConceptId)).toEqual({ minutes: 300, min: 240, max: 360, from: "concept" });
    expect(effortByAuthor(own, 10).get("probability-theory" as ConceptId)).toEqual({ minutes: 300, min: 300, max: 300, from: "stage" });
  });

  test("the shares of a stage add up to the stage", () => {
    for (const hours of [1, 7, 11]) {
      const effort = effortByAuthor(read(`## Stage 1: Basics (${hours} hours)\n\n- linear algebra\n- probability theory\n- calculus\n- Python\n- NumPy\n- Pandas\n- statistics\n\n## Stage 2: More\n\n- Transformer\n`), 10);
      expect([...effort.values()].reduce((sum, { minutes }) => sum + minutes, 0)).toBe(hours * 60);
    }
  });
});

test("several authors: median and range, own words before shares, never a sum", () => {
  const given = (minutes: number, from: Effort["from"]): Effort => ({ minutes, min: minutes - 10, max: minutes + 10, from });
  const id = (name: string): ConceptId => name as ConceptId;
  const { effort, assumedMinutes } = effortOf([id("a"), id("b"), id("c"), id("d")], new Map([[id("a"), [given(60, "stage"), given(100, "stage"), given(300, "stage")]], [id("b"), [given(60, "stage"), given(100, "stage")]], [id("c"), [given(500, "concept"), given(60, "stage")]]]), undefined);
  expect(effort.get(id("a"))).toEqual({ minutes: 100, min: 50, max: 310, from: "stage" });
  expect(effort.get(id("b"))).toEqual({ minutes: 80, min: 50, max: 110, from: "stage" });
  expect(effort.get(id("c"))).toEqual({ minutes: 500, min: 490, max: 510, from: "concept" });
  expect(assumedMinutes).toBe(90);
  expect(effort.get(id("d"))).toEqual({ minutes: 90, min: 90, max: 90, from: "assumed" });
});

test("the hours of a week scale what is given in weeks", () => {
  const roadmap = read("## Stage 1: Basics (2 weeks)\n\n- linear algebra\n- probability theory\n\n## Stage 2: More\n\n- Transformer\n");
  const at = (hoursPerWeek: number) => curriculumOf(alignRoadmaps([roadmap]), [roadmap], { hoursPerWeek }).effort.get("linear-algebra" as ConceptId)?.minutes;
  expect([at(10), at(20)]).toEqual([600, 1200]);
});

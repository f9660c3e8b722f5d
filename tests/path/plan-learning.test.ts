/** Plans say what is to be learnt, in an order that works, what they chose, and what stands in the way. */
import { describe, expect, test } from "vitest";
import { InvalidArgumentError, NotFoundError, planLearning, whatIfSkipped, whichRoadmapFits, type Plan, type PlanRequest } from "../../graph/index.ts";
import { planSchema, roadmapFitSchema } from "../../graph/model/plan.ts";
import { stageRequirements } from "../../graph/path/time/stage-requirements.ts";
import { ids, id, smallAtlas, smallCurriculum, type Author } from "./small-atlas.ts";

/** "a b | c" for steps. */
function steps(plan: Plan): string {
  return plan.steps.map((step) => step.concepts.map((concept) => concept.id).join(step.together ? "+" : " ")).join(" | ");
}

function plan(says: string, targets: string, request: Omit<PlanRequest, "targets"> = {}, minutes: Readonly<Record<string, number>> = {}): Plan {
  return planLearning(smallCurriculum({ says, minutes }), { targets: ids(targets), ...request });
}

describe("what is to be learnt", () => {
  test.each([
    ["everything before the target", "a -> b -> c, x -> y", "c", "", "a | b | c"],
    ["nothing that is known", "a -> b -> c", "c", "b", "c"],
    ["a known concept hides what only it needs", "a -> b -> c, a -> c", "c", "b", "a | c"],
    ["shared concepts once", "a -> b -> d, a -> c -> d", "d", "", "a | b c | d"],
    ["nothing, when the target is known", "a -> b", "b", "b", ""],
    ["several targets share", "a -> b, a -> c", "b c", "", "a | b c"],
    ["one of a choice", "a|b -> c", "c", "", "a | c"],
    ["the known one of a choice", "a|b -> c", "c", "b", "c"],
    ["what must be learnt anyway serves as the choice", "a|b -> c, b -> d, c -> d", "d", "", "b | c | d"],
    ["a shorter requirement absorbs a longer one", "a|b -> c, b -> c", "c", "", "b | c"],
  ])("%s", (_, says, targets, known, expected) => {
    const found = plan(says, targets, { known: ids(known) });
    expect(planSchema.parse(found)).toEqual(found);
    expect(steps(found)).toBe(expected);
    expect(found.feasible && found.optimal).toBe(true);
  });

  test("the cheaper member of a choice, what it needs included", () => {
    const says = "a|b -> c, x -> b";
    expect(steps(plan(says, "c", {}, { a: 100, b: 10, x: 80, c: 10 }))).toBe("x | b | c");
    expect(steps(plan(says, "c", {}, { a: 80, b: 10, x: 80, c: 10 }))).toBe("a | c");
  });

  test("the preferred member among equals, the other when it is taken", () => {
    const curriculum = smallCurriculum({ says: "a|b -> c", preferred: { "a|b": "b" } });
    expect(steps(planLearning(curriculum, { targets: ids("c") }))).toBe("b | c");
    const switched = planLearning(curriculum, { targets: ids("c"), take: ids("a"), alternatives: 3 });
    expect(steps(switched)).toBe("a | c");
    expect(switched.alternatives).toEqual([]);
    expect(switched.choices).toMatchObject([{ of: ["a", "b"], preferred: "b", taken: ["a"] }]);
  });

  test("the next best plans and how they differ", () => {
    const found = plan("a|b|d -> c", "c", { alternatives: 5 }, { a: 60, b: 30, c: 10, d: 90 });
    expect(steps(found)).toBe("b | c");
    expect(found.alternatives.map(({ minutes, adds, leaves, choices }) => [minutes, adds, leaves, choices[0]?.taken])).toEqual([[70, ["a"], ["b"], ["a"]], [100, ["d"], ["b"], ["d"]]]);
    expect(found.choices).toEqual([{ id: "a|b|d", of: ids("a b d"), preferred: null, taken: ids("b"), for: ids("c") }]);
  });

  test("known is taken literally unless prerequisites are assumed, and nothing is through a choice", () => {
    const says = "a -> b, x|y -> b, b -> c, a -> c, x -> c";
    expect(steps(plan(says, "c", { known: ids("b") }))).toBe("a x | c");
    expect(steps(plan(says, "c", { known: ids("b"), assumePrerequisites: true }))).toBe("x | c");
  });
});

describe("why", () => {
  test("each concept has the words for what it rests on and the line to the target", () => {
    const found = plan("a -> b -0.6> c", "c", { known: ids("a") });
    expect(found.steps[0]?.concepts[0]).toMatchObject({ id: "b", towards: ["b", "c"], why: [{ before: "a", basis: "stated", strength: 1, evidence: [{ quote: "a -> b", roadmap: "ann", document: "ann.md" }] }] });
    expect(found.steps[1]?.concepts[0]?.why).toMatchObject([{ before: "b", strength: 0.6 }]);
  });

  test("several authors' words for one arrow, the strongest basis first", () => {
    const curriculum = smallCurriculum({ ann: { says: "a ~> b" }, ben: { says: "a -> b" } }, { reference: "a -> b" });
    const [reason] = planLearning(curriculum, { targets: ids("b") }).steps[1]!.concepts[0]!.why;
    expect(reason).toMatchObject({ basis: "stated", strength: 1 });
    expect(reason?.evidence.map(({ roadmap }) => roadmap)).toEqual(["ben", "ann", "reference"]);
  });
});

describe("what counts", () => {
  const says = "a -> d, b -0.6> d, c ~> d";
  test.each([
    ["stated and sequence by default", {}, "a b c | d"],
    ["stated only", { bases: ["stated"] as const }, "a b | d"],
    ["hard ones only", { minStrength: 1 }, "a | d"],
  ])("%s", (_, options, expected) => expect(steps(planLearning(smallCurriculum({ says }, options), { targets: ids("d") }))).toBe(expected));

  test.each([
    ["who has one voice only is not enough", { ann: { says: "a -> d" }, ben: { says: "d" } }, "", "d"],
    ["two voices are", { ann: { says: "a -> d" }, ben: { says: "a ~> d" } }, "", "a | d"],
    ["the reference needs nobody else", { ann: { says: "a, d" }, ben: { says: "d" } }, "a -> d", "a | d"],
    ["who wants one wants one of two", { ann: { says: "a|b -> d" }, ben: { says: "b -> d" } }, "", "a | d"],
    ["one of two is not one of three", { ann: { says: "a|b|c -> d" }, ben: { says: "x|a -> d" } }, "", "d"],
  ])("a quorum of two: %s", (_, authors: Record<string, Author>, reference, expected) => {
    const found = planLearning(smallCurriculum(authors, { quorum: 2, reference }), { targets: ids("d") });
    expect(steps(found)).toBe(expected);
    const quotes = found.steps.flatMap(({ concepts }) => concepts.flatMap(({ why }) => why.flatMap(({ before, evidence }) => evidence.map(({ quote }) => [before, quote]))));
    for (const [before, quote] of quotes) expect(quote).toMatch(new RegExp(`^${before} `));
  });

  test.each([0, 1.5, 3, Number.NaN])("a quorum of %s of two roadmaps is a wrong call", (quorum) => {
    expect(() => smallCurriculum({ ann: { says: "a -> d" }, ben: { says: "a -> d" } }, { quorum })).toThrow(InvalidArgumentError);
  });

  test.each([0, -60, 1e300, Number.NaN])("%s minutes for each concept is a wrong call", (assumedMinutes) => {
    expect(() => smallCurriculum({ says: "a" }, { assumedMinutes })).toThrow(InvalidArgumentError);
  });

  test.each([-1, 1.5, 101, Number.NaN])("%s alternatives is a wrong call", (alternatives) => {
    expect(() => planLearning(smallCurriculum({ says: "a" }), { targets: ids("a"), alternatives })).toThrow(InvalidArgumentError);
  });

  test("a choice of stages goes by its name in the atlas", () => {
    const { roadmaps } = smallAtlas({ ann: { says: "q|p -> z", stages: ["p q", "t"] } });
    const [required] = stageRequirements(roadmaps[0]!, (concept) => (concept === "p" ? id("r") : concept));
    expect(required).toMatchObject({ after: "t", of: ["q", "r"], choice: "q|r" });
    const [one] = stageRequirements(roadmaps[0]!, (concept) => (concept === "p" ? id("q") : concept));
    expect(one).toMatchObject({ after: "t", of: ["q"], choice: null });
  });

  test("the reference, unless an author says otherwise", () => {
    const author = { says: "a, b -> c", denies: "a -> c" };
    const found = planLearning(smallCurriculum(author, { reference: "a -> c, a -> b" }), { targets: ids("c") });
    expect(steps(found)).toBe("a | b | c");
    expect(steps(planLearning(smallCurriculum(author, { reference: "a -> c" }), { targets: ids("c") }))).toBe("b | c");
    expect(found.denied).toMatchObject([{ before: "a", after: "c", evidence: [{ quote: "no need of a for c" }] }]);
  });

  test("following the author: every required concept of earlier stages, choices as one, optional ones not", () => {
    const author = { says: "p|q -> z", stages: ["a b o", "p q", "t u"], optional: "o" };
    expect(steps(planLearning(smallCurriculum(author, { bases: ["stage"] }), { targets: ids("t") }))).toBe("a b | p | t");
    expect(steps(planLearning(smallCurriculum(author, { bases: ["stage"] }), { targets: ids("t"), known: ids("q") }))).toBe("a b | t");
    const found = planLearning(smallCurriculum(author, { bases: ["stage"] }), { targets: ids("t") });
    expect(found.steps[2]?.concepts[0]?.why[0]).toMatchObject({ basis: "stage", evidence: [{ quote: "a", line: 1 }, { quote: "t", line: 3 }] });
  });

  test("authors who order their stages differently cancel out, words stay", () => {
    const found = planLearning(smallCurriculum({ ann: { says: "", stages: ["a", "b c"] }, ben: { says: "b -> d", stages: ["b", "a d"] } }, { bases: ["stated", "stage"] }), { targets: ids("a b c d") });
    expect(found.cycles).toEqual([]);
    expect(found.steps.every(({ together }) => !together)).toBe(true);
    expect(steps(found).indexOf("b")).toBeLessThan(steps(found).indexOf("d"));
  });

  test("only the chosen roadmaps; what they lack takes part when asked for", () => {
    const authors = { ann: { says: "a -> c" }, ben: { says: "b -> c, c -> d" } };
    const curriculum = smallCurriculum(authors, { roadmaps: ["ann" as never], also: ids("d linear-algebra") });
    expect(steps(planLearning(curriculum, { targets: ids("c") }))).toBe("a | c");
    expect(steps(planLearning(curriculum, { targets: ids("d") }))).toBe("d");
    expect(planLearning(curriculum, { targets: ids("linear-algebra") }).steps[0]?.concepts[0]?.label).toEqual({ zh: "线性代数", en: "Linear algebra" });
    expect(() => planLearning(curriculum, { targets: ids("b") })).toThrow(NotFoundError);
    expect(() => planLearning(curriculum, { targets: [] })).toThrow(InvalidArgumentError);
    expect(() => smallCurriculum(authors, { roadmaps: ["cleo" as never] })).toThrow(NotFoundError);
  });
});

describe("circles", () => {
  test("the weakest arrow is given up, with everybody's words", () => {
    const found = plan("a -> b -> c, c -0.6> a", "c");
    expect(steps(found)).toBe("a | b | c");
    expect(found.cycles).toMatchObject([{ concepts: ["c", "a", "b"], broken: [{ before: "c", after: "a" }], reasons: [{ before: "c", after: "a", strength: 0.6 }, { before: "a", after: "b" }, { before: "b", after: "c" }] }]);
  });

  test("two who say so outweigh one", () => {
    const curriculum = smallCurriculum({ ann: { says: "a -> b" }, ben: { says: "b -> a" }, cleo: { says: "b -> a" } });
    expect(steps(planLearning(curriculum, { targets: ids("a b") }))).toBe("b | a");
  });

  test("equals are learnt together, in one step that says so", () => {
    const found = plan("a -> b -> a, b -> c, x -> a", "c", {}, { a: 30, b: 40, c: 10, x: 5 });
    expect(steps(found)).toBe("x | a+b | c");
    expect(found.cycles).toMatchObject([{ concepts: ["a", "b"], broken: [] }]);
    expect(found.minutes).toBe(85);
  });

  test("who knows one of a circle needs only the rest", () => expect(steps(plan("a -> b -> a, b -> c", "c", { known: ids("a") }))).toBe("b | c"));

  test("an arrow less than a circle of equals is given up first", () => {
    const found = plan("a -> b -> a, b -> c -0.3> b", "c");
    expect(steps(found)).toBe("a+b | c");
    expect(found.cycles.map(({ broken }) => broken)).toEqual([[{ before: "c", after: "b" }], []]);
  });

  test("a circle that a choice closes is entered by the other member", () => expect(steps(plan("a|b -> c, c -> a", "a"))).toBe("b | c | a"));
});

describe("what stands in the way", () => {
  test("a skipped concept is named, and the rest is planned as if it were known", () => {
    const found = plan("a -> b -> c, x -> c", "c", { skip: ids("b") }, { a: 10, b: 20, c: 30, x: 40 });
    expect(found).toMatchObject({ feasible: false, unmet: [{ target: "c", after: "c", of: ["b"], why: [{ before: "b" }] }], known: [], skipped: [{ concept: "b", unreachable: ["c"], saved: 30 }] });
    expect(steps(found)).toBe("x | c");
    expect(found.steps[1]?.concepts[0]?.lacks).toEqual(["b"]);
  });

  test("who skips a concept is not taken to know what it rests on", () => {
    const says = "a -> b -> c, a -> d -> c";
    const found = plan(says, "c", { skip: ids("b"), assumePrerequisites: true }, { a: 10, b: 20, c: 30, d: 40 });
    expect(steps(found)).toBe("a | d | c");
    expect(found).toMatchObject({ known: [], skipped: [{ concept: "b", saved: 20 }] });
  });

  test("a choice leads around it", () => {
    const found = plan("a|b -> c", "c", { skip: ids("a") });
    expect(steps(found)).toBe("b | c");
    expect(found).toMatchObject({ feasible: true, skipped: [{ concept: "a", unreachable: [] }] });
  });

  test("a skipped target needs itself", () => expect(plan("a -> b", "b", { skip: ids("b") }).unmet).toEqual([{ target: "b", after: "b", of: ["b"], why: [] }]));

  test("what if", () => {
    const curriculum = smallCurriculum({ says: "a -> b -> d, c -> d", minutes: { a: 10, b: 20, c: 5, d: 1 } });
    expect(whatIfSkipped(curriculum, { targets: ids("d") }, id("a"))).toEqual({ concept: "a", unreachable: ids("b d"), saved: 10 });
    expect(whatIfSkipped(curriculum, { targets: ids("d") }, id("b"))).toEqual({ concept: "b", unreachable: ids("d"), saved: 30 });
  });
});

describe("time", () => {
  test("a budget takes what is worth most, never without what it rests on", () => {
    const minutes = { a: 60, b: 60, c: 60, d: 60, t: 60 };
    const found = plan("a -> b -> t, c -> d -> t", "t", { budget: 130 }, minutes);
    expect(found).toMatchObject({ heuristic: true, optimal: false, minutes: 120, lowerBound: 0 });
    expect(found.left).toHaveLength(3);
    expect(plan("a -> b -> t", "t", { budget: 180 }, minutes)).toMatchObject({ heuristic: false, minutes: 180, left: [] });
  });

  test("unknown times are assumed in sight", () => {
    const found = plan("a -> b", "b", {}, { a: 90 });
    expect(found).toMatchObject({ minutes: 180, assumed: ["b"], settings: { assumedMinutes: 90 } });
    expect(planLearning(smallCurriculum({ says: "a" }), { targets: ids("a") }).minutes).toBe(240);
  });

  test("which roadmap fits is asked of each alone, whatever the quorum", () => {
    const curriculum = smallCurriculum({ ann: { says: "a -> t" }, ben: { says: "b -> t" } }, { quorum: 2 });
    expect(whichRoadmapFits(curriculum, { targets: ids("t") })).toMatchObject([{ roadmap: "ann", concepts: 2 }, { roadmap: "ben", concepts: 2 }]);
  });

  test("which roadmap fits", () => {
    const curriculum = smallCurriculum({ ann: { says: "a -> c" }, ben: { says: "a, b -> c -> t" } });
    const fits = whichRoadmapFits(curriculum, { targets: ids("t") });
    for (const fit of fits) expect(roadmapFitSchema.parse(fit)).toEqual(fit);
    expect(fits).toMatchObject([{ roadmap: "ben", covered: ["t"], taught: 4, wanted: 4, concepts: 3 }, { roadmap: "ann", covered: [], missing: ["t"], taught: 2, concepts: 1 }]);
  });
});

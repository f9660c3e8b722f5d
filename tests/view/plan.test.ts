/** What the plan view says of a plan: the answer in numbers, rows with their reasons, marks on the map, the effect of skipping. */
import { describe, expect, test } from "vitest";
import type { ConceptId, Plan, Schedule } from "../../graph/index.ts";
import type { Planned } from "../../src/state/planned.ts";
import { atlasRecord } from "../../src/view/map/atlas-record.ts";
import { distinctQuotes } from "../../src/view/source/distinct-quotes.ts";
import { planExamples } from "../../src/view/plan/plan-examples.ts";
import { knownMarks, planMarks } from "../../src/view/plan/plan-marks.ts";
import { planObstacles } from "../../src/view/plan/plan-obstacles.ts";
import { progressIn } from "../../src/view/plan/plan-progress.ts";
import { planRows } from "../../src/view/plan/plan-rows.ts";
import { skipEffect } from "../../src/view/plan/plan-skip.ts";
import { planSummary } from "../../src/view/plan/plan-summary.ts";
import { atlas, smallAnswer } from "../support/small-plan.ts";

const id = (text: string): ConceptId => text as ConceptId;
const set = (...ids: readonly string[]): ReadonlySet<ConceptId> => new Set(ids.map(id));
const planned = (targets: readonly string[], known: readonly string[] = []): Planned & { readonly plan: Plan; readonly schedule: Schedule } => {
  const answer = smallAnswer(targets, known);
  return { key: "", ...answer, plan: answer.plan!, schedule: answer.schedule! };
};

describe("the answer in one line", () => {
  test("a plan with its weeks and its last day", () => {
    const { plan, schedule } = planned(["pandas"]);
    expect(planSummary(plan, schedule)).toEqual({ state: "ready", concepts: 3, minutes: plan.minutes, weeks: Math.round(plan.minutes / 600), hoursPerWeek: 10, end: schedule.end, above: 0, range: { min: 1000, max: 1200 }, assumed: 0 });
  });

  test("nothing left to learn", () => {
    const { plan, schedule } = planned(["pandas"], ["python", "numpy", "pandas"]);
    expect(planSummary(plan, schedule)).toMatchObject({ state: "done", concepts: 0, end: null });
  });

  test.each([
    ["proven", { optimal: true, lowerBound: 600, minutes: 600 }, 0],
    ["not proven, but nothing shorter is possible", { optimal: false, lowerBound: 600, minutes: 600 }, 0],
    ["at most so much longer, rounded up", { optimal: false, lowerBound: 600, minutes: 601 }, 1],
    ["no bound at all", { optimal: false, lowerBound: 0, minutes: 600 }, 100],
  ] as const)("%s", (_, change, above) => {
    const { plan } = planned(["pandas"]);
    expect(planSummary({ ...plan, ...change }, null).above).toBe(above);
  });

  test("what cannot be reached", () => {
    const { plan } = planned(["pandas"]);
    expect(planSummary({ ...plan, feasible: false }, null).state).toBe("unmet");
  });
});

describe("the rows", () => {
  const { plan, schedule, next } = planned(["pandas", "postgresql"], ["python"]);
  const rows = planRows(plan, schedule, new Set(next.next.map((one) => one.id))).flatMap((step) => step.rows);

  test("are numbered through, with dates one after the other", () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
    expect(rows[0]!.days!.start).toBe("2026-03-01");
    rows.slice(1).forEach((row, at) => expect(row.days!.start >= rows[at]!.days!.end).toBe(true));
  });

  test("say what can be begun now and what is a target", () => {
    expect(rows.filter(({ ready }) => ready).map((row) => row.id).sort()).toEqual(["numpy", "sql"]);
    expect(rows.filter(({ target }) => target).map((row) => row.id).sort()).toEqual(["pandas", "postgresql"]);
  });

  test("lead to their target with the words behind each arrow", () => {
    const numpy = rows.find((row) => row.id === "numpy")!;
    expect(numpy.towards.map(({ before, after, reason }) => [before, after, reason?.evidence[0]?.quote])).toEqual([["numpy", "pandas", "学完 NumPy 之后学习 Pandas。"]]);
    expect(rows.find((row) => row.id === "pandas")!.towards).toEqual([]);
    expect(numpy.needs.map(({ before }) => before)).toEqual(["python"]);
  });
});

test("words that several rules read are quoted once", () => {
  const [reason] = planned(["numpy"]).plan.steps.flatMap((step) => step.concepts).find((one) => one.id === "numpy")!.why;
  expect(reason!.evidence.length).toBeGreaterThan(1);
  expect(distinctQuotes(reason!).map(({ quote }) => quote)).toEqual(["学 NumPy 之前必须先掌握 Python。"]);
});

describe("skipping", () => {
  const { plan } = planned(["pandas", "postgresql"]);
  test.each([
    ["pandas", []],
    ["sql", ["postgresql"]],
    ["numpy", ["pandas"]],
    ["python", ["numpy", "pandas", "postgresql", "sql"]],
  ])("%s leaves out of reach %j", (skipped, unreachable) => {
    const effect = skipEffect(plan, id(skipped));
    expect([...effect.unreachable].sort()).toEqual(unreachable);
    const minutes = new Map(plan.steps.flatMap((step) => step.concepts.map((one) => [one.id, one.minutes])));
    expect(effect.saved).toBe([skipped, ...unreachable].reduce((sum, one) => sum + minutes.get(id(one))!, 0));
  });

  test("a member of a choice, while another is known, leaves nothing out of reach", () => {
    const { plan: other } = planned(["transformer"], ["tensorflow"]);
    expect(other.steps.flatMap((step) => step.concepts.map((one) => one.id))).toEqual(["transformer"]);
    const chosen = planned(["transformer", "pytorch"], ["tensorflow"]).plan;
    expect(skipEffect(chosen, id("pytorch")).unreachable).not.toContain("transformer");
  });
});

test("obstacles are said once, what is skipped first", () => {
  const answer = smallAnswer(["pandas", "postgresql"], [], { request: { targets: [id("pandas"), id("postgresql")], skip: [id("python")] } });
  const [obstacle, ...others] = planObstacles(answer.plan!.unmet, [id("python")]);
  expect(answer.plan!.feasible).toBe(false);
  expect(others).toEqual([]);
  expect({ ...obstacle, after: [...obstacle!.after].sort(), why: obstacle!.why.map(({ after }) => after).sort() }).toEqual({ of: ["python"], skipped: true, after: ["numpy", "sql"], why: ["numpy", "sql"] });
});

describe("the marks on the map", () => {
  const record = atlasRecord(atlas, []);

  test("known, ready, later, target, number; the rest is faint and nothing is missing", () => {
    const { plates, arrows } = planMarks(record, planned(["pandas"], ["python"]), { known: set("python"), targets: set("pandas") });
    expect(plates.get(id("python"))).toEqual({ progress: "known" });
    expect(plates.get(id("numpy"))).toEqual({ progress: "ready", number: 1 });
    expect(plates.get(id("pandas"))).toEqual({ progress: "later", target: true, number: 2 });
    expect(plates.get(id("sql"))).toEqual({ faint: true });
    expect(arrows.get("sql > postgresql")).toBe("faint");
    expect(arrows.has("numpy > pandas")).toBe(false);
  });

  test("without a target nothing is faint, and everything that can be begun is marked", () => {
    const { plates } = planMarks(record, { ...planned(["pandas"]), plan: null, next: smallAnswer([]).next }, { known: set(), targets: set() });
    expect([...plates].every(([, mark]) => mark.progress === "ready" && mark.faint === undefined)).toBe(true);
    expect(plates.has(id("python"))).toBe(true);
  });

  test("on other maps only what is known", () => {
    expect([...knownMarks(record, set("python")).plates]).toEqual([["python", { progress: "known" }]]);
  });
});

test("examples are three, what most roadmaps teach first", () => {
  const concepts = new Map(atlas.concepts.map((concept) => [concept.id, concept]));
  expect(planExamples(concepts).map((one) => one.id)).toEqual(["transformer", "python", "numpy"]);
  expect(planExamples(new Map())).toEqual([]);
});

test("progress counts what is known among some", () => {
  expect(progressIn([id("a"), id("b")], set("b", "c"))).toEqual({ known: 1, all: 2 });
});

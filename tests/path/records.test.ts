/** The records of planning take what they should and nothing else. */
import { expect, test } from "vitest";
import { chainSchema, nextSchema, planSchema, roadmapFitSchema, scheduleSchema } from "../../graph/model/plan.ts";

const settings = { roadmaps: ["a"], bases: ["stated"], minStrength: 0, quorum: 1, hoursPerWeek: 10, assumedMinutes: 240 };
const plan = { targets: ["b"], known: ["b"], feasible: true, unmet: [], minutes: 0, range: { min: 0, max: 0 }, lowerBound: 0, optimal: true, heuristic: false, steps: [], choices: [], alternatives: [], assumed: [], cycles: [], denied: [], skipped: [], left: [], settings };
const fit = { roadmap: "a", covered: ["b"], missing: [], feasible: true, concepts: 1, taught: 1, wanted: 1, minutes: 60, assumed: 0 };

test.each([
  ["a plan with nothing left to learn", planSchema, plan, { ...plan, minutes: 0.5 }],
  ["a chain of one", chainSchema, { chain: ["b"], prerequisites: [], detailed: ["b"] }, { chain: [], prerequisites: [], detailed: ["b"] }],
  ["nothing next", nextSchema, { next: [], review: [], unfounded: [] }, { next: [] }],
  ["a schedule", scheduleSchema, { start: "2026-03-01", end: "2026-03-01", hoursPerWeek: 10, items: [] }, { start: "2026-02-30", end: "2026-03-01", hoursPerWeek: 10, items: [] }],
  ["a fit", roadmapFitSchema, fit, { ...fit, minutes: -1 }],
] as const)("%s", (_, schema, right, wrong) => {
  expect(schema.parse(right)).toEqual(right);
  expect(schema.safeParse(wrong).success).toBe(false);
});

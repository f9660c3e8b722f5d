/** A plan's part of the address: what is usual is not said, what is nonsense is not read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Basis, ConceptId } from "../../graph/index.ts";
import { DEFAULT_PLANNING } from "../../src/state/learner.ts";
import { formatPlan, parsePlan, type PlanAddress } from "../../src/state/plan-address.ts";

const text = (plan: PlanAddress): string => new URLSearchParams(formatPlan(plan).map(([key, value]) => [key, value])).toString();
const read = (address: string): PlanAddress => parsePlan(new URLSearchParams(address));

test("the usual settings are not in the address", () => {
  expect(text({ planning: DEFAULT_PLANNING })).toBe("");
  expect(read("")).toEqual({});
});

describe("there and back", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[\p{L}\d+#.-]{1,12}$/u), { maxLength: 3 }).map((all) => all as ConceptId[]);
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const bases = fc.subarray<Basis>(["sequence", "reference", "stage"]).map((some): Basis[] => ["stated", ...some]);
  const planning = fc.record({ bases, hoursPerWeek: fc.integer({ min: 1, max: 168 }), start: fc.option(day), assume: fc.boolean(), take: ids, skip: ids });

  test("the same plan", () => {
    fc.assert(
      fc.property(ids, planning, (targets, settings) => {
        const again = read(text({ targets, planning: settings }));
        expect(again.targets ?? []).toEqual(targets);
        expect({ ...DEFAULT_PLANNING, ...again.planning }).toEqual(settings);
      }),
    );
  });
});

test.each([
  ["hours=0", {}],
  ["hours=200", {}],
  ["hours=many", {}],
  ["start=2026-02-30", {}],
  ["start=tomorrow", {}],
  ["by=guess", { planning: { bases: ["stated"] } }],
  ["to=&to=rag&to=rag", { targets: ["rag"] }],
])("%s", (address, plan) => {
  expect(read(address)).toEqual(plan);
});

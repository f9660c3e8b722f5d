/** Plans equal those found by trying every set of concepts: minutes, ties and the next best ones. */
import { expect, test } from "vitest";
import { cnf } from "../../graph/path/search/cnf.ts";
import { nextBestPlans } from "../../graph/path/search/next-best-plans.ts";
import type { PlanQuestion } from "../../graph/path/search/plan-problem.ts";
import { allPlans, smallCase, type SmallCase } from "./brute-force.ts";

function questionOf(small: SmallCase): PlanQuestion {
  return { requirements: cnf(small.size, small.requirements), known: small.known, targets: small.targets, minutes: Float64Array.from(small.minutes), second: Uint8Array.from(small.second) };
}

function plans(small: SmallCase, count: number): readonly (readonly number[])[] {
  const found = nextBestPlans(questionOf(small), count, { steps: 100_000 });
  expect(found.every(({ isOptimal, lowerBound, minutes }) => isOptimal && lowerBound === minutes)).toBe(true);
  return found.map(({ members }) => members);
}

/** Cases by their largest size: many small ones, which try every shape, and some larger ones. */
test.each([[4, 1500, 0.01], [6, 5000, 0.05], [8, 6500, 0.1], [10, 7000, 0.15], [12, 3500, 0.15], [14, 300, 0.15]])("up to %i concepts: %i cases", (most, count, share) => {
  let withChoice = 0;
  let unreachable = 0;
  for (let seed = 1; seed <= count; seed++) {
    const small = smallCase(seed * 31 + most, most);
    const expected = allPlans(small);
    if (expected.length > 1) withChoice++;
    if (expected.length === 0) unreachable++;
    const wanted = seed % 4 === 0 ? 6 : 3;
    const found = plans(small, wanted);
    if (JSON.stringify(found) !== JSON.stringify(expected.slice(0, wanted))) expect({ seed, small, found }).toEqual({ seed, small, found: expected.slice(0, wanted) });
  }
  expect(withChoice).toBeGreaterThan(count * share);
  expect(unreachable).toBeGreaterThan(count / 100);
});

test("a search that ends early claims no more than is true, and its best plan comes first", () => {
  let unproven = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const small = smallCase(seed * 7, 10);
    const [cheapest] = allPlans(small);
    if (cheapest === undefined) continue;
    const least = cheapest.reduce((sum, v) => sum + small.minutes[v]!, 0);
    for (const steps of [0, 1, 2, 4, 8]) {
      const found = nextBestPlans(questionOf(small), 4, { steps });
      const minutes = found.map((each) => each.minutes);
      expect({ seed, steps, minutes }).toEqual({ seed, steps, minutes: [...minutes].sort((a, b) => a - b) });
      expect(found[0]!.lowerBound).toBeLessThanOrEqual(least);
      if (found[0]!.isOptimal) expect(minutes[0]).toBe(least);
      else unproven++;
    }
  }
  expect(unproven).toBeGreaterThan(100);
});

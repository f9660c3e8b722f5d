/** A budget's answer fits, rests on nothing that is left out, and is close to the best that trying everything finds. */
import { expect, test } from "vitest";
import { planLearning } from "../../graph/index.ts";
import { bits, dice, learnable } from "./brute-force.ts";
import { smallCurriculum } from "./small-atlas.ts";

test("budgets on small acyclic plans against the best subset", () => {
  let ratio = 0;
  let cases = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const roll = dice(seed);
    const size = 4 + roll(6);
    const names = [...Array(size).keys()].map((v) => String.fromCharCode(97 + v));
    const requirements = names.flatMap((_, after) => (after === 0 ? [] : Array.from({ length: roll(3) }, () => ({ after, of: [roll(after)] }))));
    const says = [...names, ...requirements.map(({ after, of }) => `${names[of[0]!]} -> ${names[after]}`), ...names.slice(0, -1).map((name) => `${name} -> z`)].join(", ");
    const minutes = Object.fromEntries([...names, "z"].map((name) => [name, 10 + roll(90)]));
    const curriculum = smallCurriculum({ ann: { says, minutes }, ben: { says: names.filter(() => roll(2) === 0).join(", ") || "a" } });
    const whole = planLearning(curriculum, { targets: ["z" as never] });
    const budget = Math.floor((whole.minutes * (20 + roll(60))) / 100);
    const found = planLearning(curriculum, { targets: ["z" as never], budget });
    const chosen = found.steps.flatMap(({ concepts }) => concepts.map((concept) => concept.id as string));
    expect(found.minutes).toBeLessThanOrEqual(budget);
    expect(found.left.length + chosen.length).toBe(whole.steps.flatMap(({ concepts }) => concepts).length);
    const planned = whole.steps.flatMap(({ concepts }) => concepts.map((concept) => concept.id as string)).filter((name) => name !== "z");
    const value = (list: readonly string[]): number => list.reduce((sum, name) => sum + curriculum.concepts.get(name as never)!.members.length, 0);
    const kept = { size, requirements };
    const set = bits(chosen.map((name) => names.indexOf(name)));
    expect(learnable(kept, 0, set)).toBe(set);
    let best = 0;
    for (let subset = 0; subset < 1 << size; subset++) {
      const list = names.filter((_, v) => (subset >> v) & 1);
      if (list.some((name) => !planned.includes(name)) || learnable(kept, 0, subset) !== subset || list.reduce((sum, name) => sum + minutes[name]!, 0) > budget) continue;
      best = Math.max(best, value(list));
    }
    if (best === 0) continue;
    cases++;
    ratio += value(chosen) / best;
  }
  expect(cases).toBeGreaterThan(150);
  expect(ratio / cases).toBeGreaterThan(0.9);
});

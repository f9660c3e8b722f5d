/** Whatever two authors say and a learner asks, a plan can be followed step by step and quotes what it rests on. */
import { expect, test } from "vitest";
import { planLearning } from "../../graph/index.ts";
import { dice } from "./brute-force.ts";
import { id, ids, smallCurriculum, type Author } from "./small-atlas.ts";

const letter = (v: number): string => String.fromCharCode(97 + v);

/** Up to eight arrows, a third of them from a choice, circles included; sometimes stages. */
function randomAuthor(roll: (limit: number) => number, size: number): Author {
  const one = (): string => letter(roll(size));
  const arrows = Array.from({ length: 2 + roll(7) }, () => {
    const before = new Set(roll(3) === 0 ? [one(), one()] : [one()]);
    const after = one();
    return before.has(after) ? after : `${[...before].join("|")} ${["->", "-0.6>", "~>"][roll(3)]} ${after}`;
  });
  const all = Array.from({ length: size }, (_, v) => letter(v));
  return { says: [...arrows, ...all].join(", "), ...(roll(3) === 0 ? { stages: ["a", "b", "c"] } : {}), minutes: Object.fromEntries(all.map((name) => [name, 10 * (1 + roll(9))])) };
}

test("each concept comes after one member of each of its groups, or together with it", () => {
  const seen = { feasible: 0, infeasible: 0, heuristic: 0, together: 0 };
  for (let seed = 1; seed <= 1500; seed++) {
    const roll = dice(seed);
    const size = 3 + roll(6);
    const some = (rarity: number) => ids(Array.from({ length: size }, (_, v) => (roll(rarity) === 0 ? letter(v) : "")).join(" "));
    const curriculum = smallCurriculum({ ann: randomAuthor(roll, size), ben: randomAuthor(roll, size) }, { bases: (["stated", "sequence", "reference", "stage"] as const).slice(0, 2 + roll(3)), quorum: roll(4) === 0 ? 2 : 1 });
    const skip = some(8);
    const targets = [id(letter(roll(size)))];
    const plan = planLearning(curriculum, { targets, known: some(5), skip, take: some(5), assumePrerequisites: roll(3) === 0, alternatives: roll(3), ...(roll(4) === 0 ? { budget: 100 } : {}) });
    seen[plan.feasible ? "feasible" : "infeasible"]++;
    if (plan.heuristic) seen.heuristic++;
    const has = new Set<string>([...plan.known, ...(plan.feasible ? [] : skip)]);
    for (const { concepts, together } of plan.steps) {
      const here = new Set<string>(concepts.map((concept) => concept.id));
      if (together) seen.together++;
      for (const concept of concepts) {
        const groups = (curriculum.requirements.namedOf.get(concept.id) ?? []).map(({ of }) => of);
        expect({ seed, id: concept.id, unmet: groups.filter((of) => !of.some((each) => has.has(each) || (together && here.has(each)))) }).toEqual({ seed, id: concept.id, unmet: [] });
        expect({ seed, taught: plan.known.includes(concept.id) || skip.includes(concept.id) }).toEqual({ seed, taught: false });
        for (const { before, basis, evidence } of concept.why) for (const { quote } of basis === "stage" ? [] : evidence) expect(quote.split(" ")[0]).toBe(before);
      }
      for (const each of here) has.add(each);
    }
    if (plan.feasible && !plan.heuristic) expect({ seed, missed: targets.filter((target) => !has.has(target)) }).toEqual({ seed, missed: [] });
    expect({ seed, said: plan.feasible || plan.unmet.length > 0 }).toEqual({ seed, said: true });
    if (plan.heuristic) expect(plan.minutes).toBeLessThanOrEqual(100);
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

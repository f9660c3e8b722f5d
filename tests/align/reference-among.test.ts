/** The reference among some concepts is its closure restricted to them, reduced, with a chain of true lines as evidence. */
import { expect, test } from "vitest";
import fc from "fast-check";
import { referenceAmong, referenceRoadmap } from "../../graph/index.ts";

const { text, roadmap } = referenceRoadmap();
const lines = text.split("\n");
const ids = roadmap.concepts.map(({ id }) => id as string);
const after = new Map<string, string[]>();
for (const each of roadmap.prerequisites) after.set(each.before, [...(after.get(each.before) ?? []), each.after]);

/** Everything that `from` leads to, with the length of a shortest chain, by breadth-first search. */
function reached(from: string, next: (id: string) => readonly string[]): Map<string, number> {
  const steps = new Map([[from, 0]]);
  for (const at of steps.keys()) for (const to of next(at)) if (!steps.has(to)) steps.set(to, steps.get(at)! + 1);
  steps.delete(from);
  return steps;
}

test("what lies between is left out and told in the evidence", () => {
  const found = referenceAmong(["llm-architecture", "transformer", "expert-load-balancing", "not in the reference"]);
  expect(found.map(({ before, after }) => [before, after])).toEqual([["llm-architecture", "expert-load-balancing"], ["transformer", "llm-architecture"]]);
  expect(found[0]!.evidence.map(({ quote }) => quote.split(":")[0])).toEqual(["LLM architecture → Mixture of experts", "Mixture of experts → Expert routing", "Expert routing → Expert load balancing"]);
  expect(found.every(({ basis }) => basis === "reference")).toBe(true);
});

test("closure of the answer = closure of the reference among them; no shortcut; shortest chains; true quotes", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 60 }), (some) => {
      const found = referenceAmong(some);
      expect(referenceAmong([...some].reverse())).toEqual(found);
      const direct = new Map<string, string[]>();
      for (const each of found) direct.set(each.before, [...(direct.get(each.before) ?? []), each.after]);
      for (const id of some) {
        const all = reached(id, (at) => after.get(at) ?? []);
        const wanted = some.filter((other) => all.has(other));
        expect([...reached(id, (at) => direct.get(at) ?? []).keys()].sort()).toEqual(wanted.sort());
        for (const to of direct.get(id) ?? []) {
          expect((direct.get(id) ?? []).some((other) => other !== to && reached(other, (at) => direct.get(at) ?? []).has(to))).toBe(false);
          expect(found.find((each) => each.before === id && each.after === to)!.evidence.length).toBe(all.get(to));
        }
      }
      for (const { evidence } of found) for (const { line, column, endColumn, quote } of evidence) expect(lines[line - 1]!.slice(column - 1, endColumn - 1)).toBe(quote);
    }),
    { numRuns: 60 },
  );
});

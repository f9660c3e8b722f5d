/** The class of the strongest line between two concepts, against the closures of all arrows of at least each class. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineStrengths } from "../../graph/compare/line-strengths.ts";
import { closure } from "../../graph/order/closure.ts";
import { digraph } from "../../graph/order/digraph.ts";
import type { Said } from "../../graph/compare/view.ts";

const concept = fc.integer({ min: 0, max: 40 }).map((number) => `c${number}`);
const arrow = fc.record({ before: concept, after: concept, strength: fc.constantFrom(1, 0.8, 0.6, 0.5, 0.3, 0.1), choice: fc.constantFrom(null, null, null, "one-or-other") });

test("is that of the closures, cycles and choices included", () => {
  fc.assert(fc.property(fc.array(arrow, { maxLength: 90 }), (arrows) => {
    const strength = lineStrengths(arrows as unknown as Said[]);
    const closures = [1, 0.6, 0].map((least) => closure(digraph({ ids: [], arrows: arrows.filter((one) => one.choice === null && one.strength >= least).map(({ before, after }) => [before, after]) })));
    const ids = [...new Set(arrows.flatMap(({ before, after }) => [before, after])), "stranger"];
    for (const a of ids) {
      const wanted = ids.map((b) => [1, 0.6, 0.3].find((_, at) => closures[at]!.isBefore(a, b)) ?? 0);
      expect(ids.map((b) => strength(a as never, b as never))).toEqual(wanted);
    }
  }), { numRuns: 60 });
});

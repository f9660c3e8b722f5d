/** A pattern over tags is only left out where it cannot match: what it is said to require is in everything that it matches. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAUSE_RULES, DEMANDS, OUT_OF_REACH, WITHIN_REACH } from "../../graph/extract/english/clause-rules.ts";
import { mayHold, requiredSigns, signsIn } from "../../graph/extract/english/required-signs.ts";

const PATTERNS = [...CLAUSE_RULES, ...DEMANDS, ...[WITHIN_REACH, OUT_OF_REACH].flatMap((rule) => [...rule.conditions, ...rule.statements])];

describe("what a pattern over tags requires", () => {
  test.each([
    ["[xi]{0,3}N(?<a>Q)A?", "NQ", "NA"],
    ["[KL]x{0,4}", "K", "x"],
    ["[b,]S", ",S", "b"],
    ["(?:F|ux)q", "Fq", "Fux"],
    ["(?<!u)(?=P)(?:bH)?e", "e", "uPbH"],
  ])("%s", (source, enough, tooLittle) => {
    expect(mayHold(signsIn(enough), requiredSigns(source))).toBe(true);
    expect(mayHold(signsIn(tooLittle), requiredSigns(source))).toBe(false);
  });

  test("most patterns require something", () => {
    expect(PATTERNS.filter(({ required }) => required.length === 0).length).toBeLessThan(PATTERNS.length / 8);
  });

  test("no pattern matches tags that fail what it requires", () => {
    const sign = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("\uE000", "\uE001") }, { weight: 6, arbitrary: fc.constantFrom(..."ACDEFHIJKLMNOPQRSTUVWXYZbefghimnopqrtuwx") }, { weight: 1, arbitrary: fc.constantFrom(..."42#,&:;.|") });
    fc.assert(
      fc.property(fc.array(sign, { minLength: 2, maxLength: 8 }), (signs) => {
        const tags = signs.join("");
        for (const { pattern, required } of PATTERNS) {
          pattern.lastIndex = 0;
          if (pattern.test(tags)) expect(mayHold(signsIn(tags), required), `${pattern} on ${tags}`).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

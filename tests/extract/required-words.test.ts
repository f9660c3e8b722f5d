/** A cue pattern is only left out where it cannot match: what it is said to require is in everything that it matches. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ADVICE } from "../../graph/extract/cue/advice.ts";
import { CONDITIONS } from "../../graph/extract/cue/conditions.ts";
import { FOUNDATION } from "../../graph/extract/cue/foundation.ts";
import { ORDER_WORDS } from "../../graph/extract/cue/order-words.ts";
import { READER } from "../../graph/extract/cue/reader.ts";
import { requiredWords } from "../../graph/extract/cue/required-words.ts";
import { REQUIRES } from "../../graph/extract/cue/requires.ts";
import { needsOf, WordSieve } from "../../graph/extract/cue/word-sieve.ts";

const CUES = [...REQUIRES, ...FOUNDATION, ...ORDER_WORDS, ...CONDITIONS, ...READER, ...ADVICE];

describe("what a pattern requires", () => {
  test.each([
    [/先[^。]{0,12}(?<a>x)(?:再|然后)学?/, [["先"], ["再", "然后"]]],
    [/\bbuilds? (?:up)?on\b/i, [["build"], ["on"]]],
    [/(?:before|prior to)\b/i, [["before", "prior"]]],
    [/基础[上之]上/, [["基础"], ["上", "之"], ["上"]]],
    [/(?:Once|x?)\s+go+d/, [["go"]]],
    [/(?!先)(?<=再)\w+[^。]*/, []],
    [/学{2,3}习/, [["学"], ["习"]]],
    [/[\u4e00\]-]+\uE000见/, [["见"]]],
  ])("%s", (pattern, clauses) => {
    expect(requiredWords(pattern)).toEqual(clauses);
  });

  test("most cue patterns require something", () => {
    expect(CUES.filter(({ pattern }) => requiredWords(pattern).length === 0).map(({ rule }) => rule)).toEqual(["arrow"]);
  });

  test("no pattern matches a sentence that fails what it requires", () => {
    const words = [...new Set(CUES.flatMap(({ pattern }) => requiredWords(pattern).flat()))];
    const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 3, arbitrary: fc.constantFrom("\uE000", "\uE001", "\uE002") }, { weight: 1, arbitrary: fc.constantFrom(" ", "，", ", ", "：", "的", "了", "上", "learn ", "the ") });
    const sieve = new WordSieve();
    const sieved = CUES.map(({ pattern, rule }) => ({ rule, pattern, needs: needsOf(requiredWords(pattern)) }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 14 }), fc.constantFrom("", " "), fc.boolean(), (pieces, joint, isLoud) => {
        const text = isLoud ? pieces.join(joint).toUpperCase() : pieces.join(joint);
        sieve.see(text);
        const missed = sieved.filter(({ pattern, needs }) => text.search(pattern) >= 0 && !sieve.mayMeet(needs));
        expect(missed.map(({ rule }) => rule)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("a sentence is told from the one before it", () => {
    const sieve = new WordSieve();
    const needs = needsOf([["先"], ["再", "then"]]);
    sieve.see("先学");
    expect(sieve.mayMeet(needs)).toBe(false);
    sieve.see("再学");
    expect(sieve.mayMeet(needs)).toBe(false);
    sieve.see("先学，THEN");
    expect(sieve.mayMeet(needs)).toBe(true);
  });
});

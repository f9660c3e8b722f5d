/** Laws: any text, however broken, becomes a sound outline whose every letter leads back to its place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../graph/model/outline.ts";
import { parseOutline } from "../../graph/parse/parse-outline.ts";
import { brokenLaws } from "../support/outline-laws.ts";
import { showOutline } from "../support/show-outline.ts";
import { MARKUP, SAMPLE } from "../support/sample-roadmap.ts";

const broken = (text: string): string[] => brokenLaws(parseOutline(text));
const expectSound = (text: string): void => {
  const laws = broken(text);
  if (laws.length > 0) throw new Error(laws.join("\n"));
};
/** Every unit that `\s` matches, by its number; line ends apart. */
const WHITE_SPACE = Array.from({ length: 65536 }, (_, unit) => String.fromCharCode(unit)).filter((unit) => /[^\S\n\r]/.test(unit)).map((unit) => [`U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`, unit] as const);
const markup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 40 }).map((parts) => parts.join(""));

describe("any text parses soundly", () => {
  it("the sample, with each kind of line end", () => {
    for (const end of ["\n", "\r\n", "\r"]) expect(broken(SAMPLE.replace(/\n/g, end))).toEqual([]);
  });

  it("line ends change nothing but themselves", () => {
    const expected = showOutline(parseOutline(SAMPLE));
    for (const end of ["\r\n", "\r"]) expect(showOutline(parseOutline(SAMPLE.replace(/\n/g, end)))).toBe(expected);
  });

  it("any string", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), expectSound), { numRuns: 300 });
  });

  it.each(WHITE_SPACE)("white space %s, alone and around words", (_, space) => {
    for (const text of [space, `${space}${space}\n${space}`, `${space}a${space}b${space}`, `${space}a${space}\n${space}b`, `-${space}a\n- ${space}b${space}`, `#${space}a\n\n${space}|${space}`, `<p>${space}a${space}<br>${space}b</p>`, `&#${space.charCodeAt(0)};a&#${space.charCodeAt(0)};`]) expect(broken(text)).toEqual([]);
  });

  it("any heap of markup", () => {
    fc.assert(fc.property(markup, expectSound), { numRuns: 1500 });
  });

  it("any mutation of the sample", () => {
    const edit = fc.record({ at: fc.nat(SAMPLE.length), cut: fc.nat(120), put: fc.oneof(fc.constantFrom(...MARKUP), fc.constant("")) });
    const mutant = fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), SAMPLE));
    fc.assert(fc.property(mutant, expectSound), { numRuns: 150 });
  });

  it("the same text gives the same outline", () => {
    expect(showOutline(parseOutline(SAMPLE))).toBe(showOutline(parseOutline(SAMPLE)));
  });
});

describe("words and text", () => {
  it("every word of plain text is in the outline, in order", () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const found: string[] = [];
        const visit = (entry: Entry): void => {
          if (entry.words.plain !== "") found.push(entry.words.plain);
          entry.children.forEach(visit);
        };
        visit(parseOutline(`# a\n\n${words.map((each, i) => `${["- ", "> ", "", "1. "][i % 4]}${each}`).join("\n\n")}`).root);
        return found.slice(1).join(" ") === words.join(" ");
      }),
    );
  });
});

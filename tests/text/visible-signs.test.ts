/** Signs that cannot be seen are seen, and nothing of a text turns the direction of what is behind it. */
import { expect, test } from "vitest";
import { visibleSigns } from "../../graph/text/visible-signs.ts";
import { quoteInContext } from "../../src/view/source/quote-in-context.ts";

test.each([
  ["学\u202eNumPy\u202c，再学", "学⇄NumPy⇄，再学"],
  ["a\u2066b\u2069\u200f", "a⇄b⇄⇄"],
  ["a\u0000b\u001b[2Jc\u007f\u0085", "a␀b␛[2Jc␡␦"],
  ["tabs\tand\nlines, é 😀 👩\u200d💻 ⇄", "tabs\tand\nlines, é 😀 👩\u200d💻 ⇄"],
])("%j", (text, shown) => {
  expect(visibleSigns(text)).toBe(shown);
  expect(shown).toHaveLength(text.length);
});

test("in quotes too", () => {
  expect(quoteInContext("Learn \u202eNumPy first", { line: 1, column: 7, endLine: 1, endColumn: 13 })).toEqual({ before: "Learn ", quote: "⇄NumPy", after: " first" });
});

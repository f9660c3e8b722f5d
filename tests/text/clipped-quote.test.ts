/** Quotes in messages: words without signs, and no more of them than somebody reads. */
import { expect, test } from "vitest";
import { clippedQuote } from "../../graph/text/clipped-quote.ts";

test.each([
  ["- **先学 Python**，再学 `NumPy`。", "先学 Python，再学 NumPy。"],
  ["First learn [HTML](https://example.org),\n  then CSS.", "First learn HTML, then CSS."],
  ["x".repeat(80), "x".repeat(80)],
  ["x".repeat(81), `${"x".repeat(79)}…`],
  [`**${"长".repeat(500)}**`, `${"长".repeat(79)}…`],
  [`a${" ".repeat(500)}b`, "a…"],
  [`${"x".repeat(78)}😀😀`, `${"x".repeat(78)}…`],
])("%s", (quote, clipped) => expect(clippedQuote(quote)).toBe(clipped));

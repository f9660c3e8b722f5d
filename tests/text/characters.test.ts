/** The classes of characters against the language's own patterns, over all UTF-16 code units. */
import { expect, test } from "vitest";
import { isSpace } from "../../graph/text/characters.ts";

test("white space is what patterns and trim take for it, and the zero-width space", () => {
  const units = Array.from({ length: 65536 }, (_, unit) => unit);
  expect(units.filter(isSpace)).toEqual(units.filter((unit) => /[\s\u200b]/.test(String.fromCharCode(unit))));
});

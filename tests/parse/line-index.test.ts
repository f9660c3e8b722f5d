/** Offsets become lines and columns, whatever the line ends. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineIndex } from "../../graph/text/line-index.ts";

describe("createLineIndex", () => {
  const index = createLineIndex("ab\ncd\r\n\rx");

  it.each([
    [0, 2, { line: 1, column: 1, endLine: 1, endColumn: 3 }],
    [2, 3, { line: 1, column: 3, endLine: 2, endColumn: 1 }],
    [3, 6, { line: 2, column: 1, endLine: 2, endColumn: 4 }],
    [7, 8, { line: 3, column: 1, endLine: 4, endColumn: 1 }],
    [8, 99, { line: 4, column: 1, endLine: 4, endColumn: 2 }],
    [-5, -1, { line: 1, column: 1, endLine: 1, endColumn: 1 }],
  ])("placeOf(%i, %i)", (from, to, place) => expect(index.placeOf(from, to)).toEqual(place));

  it("knows the line of an offset", () => {
    expect([0, 2, 3, 5, 6, 7, 8, 50].map((offset) => index.lineAt(offset))).toEqual([1, 1, 2, 2, 2, 3, 4, 4]);
  });

  it("agrees with counting", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "中", "\n", "\r", "\r\n")), fc.nat(30), (parts, seed) => {
        const text = parts.join("");
        const at = Math.min(seed, text.length);
        const inPair = text[at] === "\n" && text[at - 1] === "\r";
        const before = text.slice(0, at).split(/\r\n|\n|\r/);
        const line = inPair ? before.length - 1 : before.length;
        return createLineIndex(text).lineAt(at) === line;
      }),
    );
  });
});

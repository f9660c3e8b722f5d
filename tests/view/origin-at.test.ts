/** The way back from a document's line to the file's. */
import { expect, test } from "vitest";
import { originAt } from "../../src/view/source/origin-at.ts";

const origins = [{ line: 3, file: "a.opml", fileLine: 10 }, { line: 5, file: "a.opml", fileLine: 20 }, { line: 9, file: "b.opml", fileLine: null }];

test.each([[1, null], [3, 10], [4, 10], [5, 20], [8, 20], [9, null], [99, null]])("line %i", (line, fileLine) => {
  expect(originAt(origins, line)?.fileLine ?? null).toBe(fileLine);
  expect(originAt(origins, line)?.file ?? null).toBe(line < 3 ? null : line < 9 ? "a.opml" : "b.opml");
  expect(originAt([], line)).toBeNull();
  expect(originAt(undefined, line)).toBeNull();
});

/** JSON from anywhere is data: names that every object has are none of it unless the file says so. */
import { expect, test } from "vitest";
import { asList, asObject, at, parseJson, textAt } from "../../../graph/formats/read/parse-json.ts";

test("only a file's own keys are there", () => {
  const value = asObject(parseJson('{"__proto__": {"polluted": 1}, "a": "x", "n": 3, "list": [1]}'));
  expect(textAt(value, "a")).toBe("x");
  expect(textAt(value, "n")).toBe("3");
  expect(at(value, "constructor")).toBeUndefined();
  expect(asObject(at(value, "__proto__"))).toEqual({ polluted: 1 });
  expect(asList(at(value, "list"))).toEqual([1]);
  expect(asList(at(value, "a"))).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test.each([["not JSON", "{"], ["a bare word", "null"], ["deeper than can be walked", "[".repeat(600) + "]".repeat(600)]])("%s is no value", (_, text) => {
  expect(parseJson(text)).toBeUndefined();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../graph/errors.ts";
import { FORMATS } from "../../graph/formats/formats.ts";
import { toJson } from "../../graph/formats/json.ts";
import { readRoadmapFile } from "../../graph/formats/read-roadmap-file.ts";
import type { Roadmap } from "../../graph/model/roadmap.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { anyRoadmap } from "./any-roadmap.ts";

const valueOf = (text: string): readonly Roadmap[] => {
  const { value, diagnostics } = readRoadmapFile(text);
  expect(diagnostics).toEqual([]);
  return value!.roadmaps;
};

describe("json", () => {
  test("reads back what was written, byte by byte", () => {
    fc.assert(
      fc.property(fc.array(anyRoadmap, { maxLength: 2 }), (roadmaps) => {
        const text = toJson(roadmaps);
        expect(valueOf(text)).toEqual(roadmaps);
        expect(toJson(valueOf(text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test("puts the fields in the schema's order, whatever theirs was, and drops what is not in it", () => {
    const { id, ...rest } = smallRoadmap;
    const shuffled = { extra: 1, ...rest, id } as unknown as Roadmap;
    expect(FORMATS.json.write(shuffled)).toEqual({ text: toJson([smallRoadmap]), losses: [] });
  });

  test("refuses to write what it could not read", () => {
    expect(() => toJson([{ ...smallRoadmap, line: 0 }])).toThrow(InvalidArgumentError);
  });

  test("reads past a byte order mark", () => {
    expect(valueOf(`\ufeff${toJson([smallRoadmap])}`)).toEqual([smallRoadmap]);
  });
});

describe("readRoadmapFile tells", () => {
  const refusals: readonly (readonly [string, string, string, RegExp])[] = [
    ["no JSON", "# Roadmap", "not-json", /not JSON/],
    ["JSON that ends too soon", toJson([smallRoadmap]).slice(0, 400), "not-json", /ends too soon/],
    ["nothing", "", "not-json", /not JSON/],
    ["another value", "[1]", "not-a-roadmap-file", /"schema": 1/],
    ["no value", "null", "not-a-roadmap-file", /"schema": 1/],
    ["a newer schema", '{"schema":2,"roadmaps":"unheard of"}', "newer-schema", /schema 2, but this version reads schema 1.*Update/],
    ["an older or odd schema", '{"schema":"1","roadmaps":[]}', "bad-roadmap-file", /^schema: /],
    ["a missing field", '{"schema":1,"roadmaps":[{"id":"a"}]}', "bad-roadmap-file", /^roadmaps\[0\]\.title: /],
  ];
  test.each(refusals)("%s", (_, text, code, message) => {
    const { value, diagnostics } = readRoadmapFile(text);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code, severity: "error", line: 1, column: 1 });
    expect(diagnostics[0]!.message).toMatch(message);
    expect(diagnostics.length).toBeLessThanOrEqual(11);
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readRoadmapFile(text).value === undefined));
  });
});

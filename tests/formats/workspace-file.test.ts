/** Workspaces as files: byte-equal round trips, every older version with a file kept from it, newer ones refused with words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkspaceFile, writeWorkspaceFile } from "../../graph/index.ts";

const kept = (version: number): string => readFileSync(join(import.meta.dirname, `workspaces/v${version}.json`), "utf8");

describe("files of every version", () => {
  test.each([1, 2, 3, 4])("version %i is read and becomes the present one", (version) => {
    const { value, diagnostics } = readWorkspaceFile(kept(version));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ version: 4, name: "Kept" });
    expect(Object.keys(value!.tables)).toEqual(["roadmaps", "known", "targets", "notes", "corrections", "decisions", "places", "settings"]);
    expect(value!.tables.known["python"]).toMatchObject({ concept: "python" });
    expect(Object.keys(value!.tables.notes).length).toBe(version < 2 ? 0 : 1);
    expect(Object.keys(value!.tables.corrections).length).toBe(version < 3 ? 0 : 1);
    expect(Object.keys(value!.tables.places).length).toBe(version < 4 ? 0 : 1);
    const text = writeWorkspaceFile(value!);
    expect(writeWorkspaceFile(readWorkspaceFile(text).value!)).toBe(text);
  });

  test("the file of the present version is written as it was", () => {
    expect(writeWorkspaceFile(readWorkspaceFile(kept(4)).value!)).toBe(kept(4));
  });
});

describe("refused", () => {
  const rows: readonly (readonly [string, string, string, RegExp])[] = [
    ["no JSON", "# Roadmap", "not-json", /not JSON/],
    ["another file", '{"schema":1,"roadmaps":[]}', "not-a-workspace", /no workspace/],
    ["a future version", '{"format":"roadmap-atlas workspace","version":5,"name":"","tables":{}}', "newer-workspace", /version 5.*up to 4.*Reload/],
    ["no version", '{"format":"roadmap-atlas workspace","version":"x"}', "bad-workspace", /version/],
    ["broken records", '{"format":"roadmap-atlas workspace","version":3,"name":"","tables":{"roadmaps":{"a":1}}}', "bad-workspace", /tables/],
  ];
  test.each(rows)("%s", (_, text, code, words) => {
    const { value, diagnostics } = readWorkspaceFile(text);
    expect([value, diagnostics[0]?.code, words.test(diagnostics[0]?.message ?? "")]).toEqual([undefined, code, true]);
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readWorkspaceFile(text).value === undefined));
  });
});

/** Everything that the readers count and say has words in both languages, and no words are left over. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { IMPORT_KINDS } from "../../graph/index.ts";
import { IMPORT_WORDS } from "../../src/i18n/import-words.ts";
import { sayReason, sayTally } from "../../src/i18n/say-import.ts";
import { FILE_KIND_IDS, FOLDER_KIND_IDS } from "../../src/view/files/file-kinds.ts";

const ROOT = join(import.meta.dirname, "../../graph/formats/read");
/** Counted with every roadmap, by keys of the catalogue. */
const COMMON = /^(?:roadmap|stage|concept|stated prerequisite|arrow of order|part|choice|resource)$/;

const sources = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(join(ROOT, name), "utf8"));
const counted = sources.flatMap((text) => [...text.matchAll(/\b(?:losses|tallies)\(([^]*?)\)[;,]\n|\b(?:losses|tallies)\((.*)\)[,;]/g)].map((match) => match[1] ?? match[2] ?? ""));
const rows = counted.flatMap((text) => [...text.matchAll(/, "([a-z][^"]*)", "[a-z][^"]*"(?:, "([A-Z][^"]*)")?\]/g)].map(([, one, why]) => [one!, why] as const)).filter(([one]) => !COMMON.test(one));

test("the readers' nouns and reasons have Chinese words", () => {
  expect(rows.length).toBeGreaterThan(30);
  const missing = rows.flatMap(([one, why]) => [one, ...(why === undefined ? [] : [why])]).filter((words) => !Object.hasOwn(IMPORT_WORDS, words));
  expect(missing).toEqual([]);
});

test("words are told in the reader's language, unknown ones as they are", () => {
  expect(sayTally({ count: 3, one: "dashed line", many: "dashed lines" }, "zh")).toBe("3 条虚线");
  expect(sayTally({ count: 3, one: "dashed line", many: "dashed lines" }, "en")).toBe("3 dashed lines");
  expect(sayTally({ count: 1, one: "constructor", many: "constructors" }, "zh")).toBe("1 constructor");
  expect(sayReason("They explain the drawing.", "zh")).toBe("它们只是解释图画。");
  expect(sayReason("Something new.", "zh")).toBe("Something new.");
});

test("every kind that can be read can be chosen", () => {
  expect([...FOLDER_KIND_IDS, ...FILE_KIND_IDS].sort()).toEqual([...IMPORT_KINDS].sort());
});

/** What is told of JSON that cannot be used: where it breaks, or what it is instead; and nothing of texts that only begin with a bracket. */
import { expect, test } from "vitest";
import { sayFault } from "../../../src/i18n/fault-words.ts";
import { importFiles } from "../../../graph/import-files.ts";

const CASES: readonly (readonly [name: string, text: string, told: object | null])[] = [
  ["a.json", '{"a": [1,', { code: "json-fault", line: 1, column: 10 }],
  ["路线.json", '{\n  "阶段": [\n    "数学"\n    "编程"\n  ]\n}', { code: "json-fault", line: 4, column: 5 }],
  ["a.canvas", "[1, 2", { code: "json-fault", line: 1, column: 6 }],
  ["a.json", `${"[".repeat(600)}${"]".repeat(600)}`, { code: "json-fault", line: 1 }],
  ["package.json", '{"name": "x", "version": "1"}', { code: "json-unknown", message: expect.stringContaining('"name", "version"') }],
  ["a.txt", '["Python", "NumPy"]', { code: "json-unknown" }],
  ["a.md", "[Python](https://python.org) first.", null],
  ["a.md", "{{ page.title }}\n\n- Python\n", null],
];

test.each(CASES)("%s %s", (name, text, told) => {
  const faults = (importFiles([{ name, text }])[0]?.diagnostics ?? []).filter(({ code }) => code.startsWith("json-"));
  expect(faults).toMatchObject(told === null ? [] : [told]);
  for (const { message } of faults) expect(sayFault(message)).toMatch(/JSON/);
});

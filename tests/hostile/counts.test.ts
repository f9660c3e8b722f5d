/** How many hostile files there are: what docs/reliability.md says, so that the document cannot go stale. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CORPUS, FIELDS } from "./corpus.ts";

test("docs/reliability.md tells the number of hostile files", () => {
  const families = new Map<string, number>();
  for (const { family } of CORPUS) families.set(family, (families.get(family) ?? 0) + 1);
  const told = `${CORPUS.length} files (${[...families].map(([family, count]) => `${count} ${family}`).join(", ")}), and ${FIELDS.length} with script in one field each.`;
  expect(readFileSync(join(import.meta.dirname, "../../docs/reliability.md"), "utf8")).toContain(told);
});

test("no two have one name", () => {
  expect(new Set([...CORPUS, ...FIELDS].map(({ name }) => name)).size).toBe(CORPUS.length + FIELDS.length);
});

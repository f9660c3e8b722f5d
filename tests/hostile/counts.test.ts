/** How many hostile files there are: prints the numbers, and holds docs/reliability.md to them, so that it never promises more. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CORPUS, FIELDS } from "./corpus.ts";

test("docs/reliability.md tells no more hostile files than there are", () => {
  const families = new Map([...new Set(CORPUS.map(({ family }) => family))].map((family) => [family, CORPUS.filter((file) => file.family === family)] as const));
  console.info(`${CORPUS.length} files (${[...families].map(([family, files]) => `${files.length} ${family}`).join(", ")}), and ${FIELDS.length} with script in one field each.`);
  const told = /^At least (\d+) files \((.*)\), and (\d+) with script in one field each\.$/m.exec(readFileSync(join(import.meta.dirname, "../../docs/reliability.md"), "utf8"));
  const counts = (told?.[2] ?? "").split(", ").map((part) => part.split(" ") as [string, string]);
  expect(counts).toHaveLength(families.size);
  expect(Number(told?.[1])).toBeLessThanOrEqual(CORPUS.length);
  expect(Number(told?.[3])).toBeLessThanOrEqual(FIELDS.length);
  for (const [count, family] of counts) expect(families.get(family as (typeof CORPUS)[number]["family"])?.length, family).toBeGreaterThanOrEqual(Number(count));
});

test("no two have one name", () => {
  expect(new Set([...CORPUS, ...FIELDS].map(({ name }) => name)).size).toBe(CORPUS.length + FIELDS.length);
});

/** Golden cases: each folder of tests/cases holds an input and what it becomes. `npm run golden` rewrites the latter. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../graph/index.ts";
import { showDocument } from "./support/show-roadmap.ts";

const CASES = join(import.meta.dirname, "cases");
const isRewriting = process.env["GOLDEN"] === "write";

describe("golden cases", () => {
  const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory() && inputOf(entry.name) !== undefined);
  test.each(folders.map((folder) => folder.name))("%s", (name) => {
    const input = inputOf(name) as string;
    const became = showDocument(parseDocument({ name: input, bytes: readFileSync(join(CASES, name, input)) }));
    const file = join(CASES, name, "became.txt");
    if (isRewriting || !existsSync(file)) writeFileSync(file, became);
    expect(became).toBe(readFileSync(file, "utf8"));
  });
});

function inputOf(name: string): string | undefined {
  return readdirSync(join(CASES, name)).find((file) => file.startsWith("input."));
}

/** Reading a file of each kind: time, growth and memory, measured in a process of its own. */
import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import type { ImportCost } from "../../support/import-costs.ts";

const ROOT = join(import.meta.dirname, "../../..");
const OUT = join(ROOT, "node_modules/.cache/import-costs");

let costs: readonly ImportCost[] = [];
beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  await build({ root: ROOT, configFile: false, logLevel: "error", build: { ssr: "tests/support/import-costs.ts", outDir: OUT, emptyOutDir: true, minify: false, target: "node20", rolldownOptions: { output: { entryFileNames: "costs.mjs" } } } });
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", "--single-threaded", join(OUT, "costs.mjs")]);
  costs = JSON.parse(stdout) as readonly ImportCost[];
}, 600_000);

describe("each kind of file", () => {
  test("takes at most two seconds of the processor for a megabyte", () => {
    expect(costs.length).toBeGreaterThan(15);
    expect(costs.filter(({ seconds }) => seconds > 2)).toEqual([]);
  });

  test("costs at most two and a half times as much at twice the size, over two doublings", () => {
    expect(costs.filter(({ growth }) => growth > 2.5 ** 2)).toEqual([]);
  });

  test("leaves at most twenty times its size in memory", () => {
    expect(costs.filter(({ bySize }) => bySize > 20)).toEqual([]);
  });
});

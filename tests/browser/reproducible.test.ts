/** Two builds of the same files are equal byte by byte: whoever doubts what is served can make it again. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp, buildOnce } from "../support/browser.ts";

test("two builds are equal", async () => {
  const first = await sums(await buildOnce());
  const again = await mkdtemp(join(tmpdir(), "atlas-again-"));
  await buildApp(again);
  expect(first.length).toBeGreaterThan(20);
  expect(await sums(again)).toEqual(first);
  await rm(again, { recursive: true });
}, 240_000);

/** Each file's path and what it contains, as one line. */
async function sums(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => `${file.slice(folder.length)} ${createHash("sha256").update(await readFile(file)).digest("hex")}`));
}

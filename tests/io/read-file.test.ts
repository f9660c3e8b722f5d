/** What is too large to be read, by what the machine can hold. */
import { afterEach, expect, test, vi } from "vitest";
import { readFile } from "../../src/io/read-file.ts";

afterEach(() => void vi.unstubAllGlobals());

const MEGABYTE = 1024 * 1024;
const file = (megabytes: number): File => ({ size: megabytes * MEGABYTE, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) }) as unknown as File;

test.each([
  ["a browser that does not tell its memory", undefined, 20],
  ["a large machine", 4096, 16],
  ["a phone", 512, 2],
  ["one that has next to nothing", 32, 1],
])("%s", async (_, heap, limit) => {
  vi.stubGlobal("performance", heap === undefined ? {} : { memory: { jsHeapSizeLimit: heap * MEGABYTE } });
  expect(await readFile(file(limit + 0.5))).toEqual({ problem: "too-large", limit });
  expect(await readFile(file(limit))).toHaveProperty("bytes");
});

/** Reading in threads: the same bytes for any number of them, a file or a thread that fails loses nothing else, and stopping leaves nothing behind. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/read-documents.ts";
import { readInThreads } from "../../src/cli/read-in-threads.ts";
import { InterruptedError } from "../../src/cli/interrupted-error.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const THREAD = pathToFileURL(join(import.meta.dirname, "../../dist/reading-thread.js"));
const DYING = pathToFileURL(join(import.meta.dirname, "../support/dying-thread.mjs"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-threads-"));
  for (let number = 0; number < 7; number++) writeFileSync(join(folder, `${number}.md`), `# Roadmap ${number}\n\nFirst learn Python, then machine learning.\n\n- **Topic ${number}**\n- **飞线寻踪 ${number % 3}**\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("threads that die, hang and are stopped", () => {
  test("a thread that dies costs its file only, which is named", async () => {
    const done: number[] = [];
    const files = ["a", "exit", "b", "throw", "refuse", "c"];
    const read = await readInThreads(files, { threads: 2, isTextKept: false, script: DYING, onRead: (count) => done.push(count) });
    expect(read.map((each) => ("documents" in each ? each.documents.map(({ name }) => name).join() : each.unreadable))).toEqual([
      "a",
      "Cannot read exit: the thread that read it ended (exit code 7). The other files are not affected.",
      "b",
      "Cannot read throw: the thread that read it ended (out of something). The other files are not affected.",
      "refused",
      "c",
    ]);
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("stopped while a thread hangs: it is ended, and what was done is counted", async () => {
    const stopping = new AbortController();
    const reading = readInThreads(["a", "hang", "hang", "b"], { threads: 2, isTextKept: false, script: DYING, signal: stopping.signal, onRead: () => stopping.abort() });
    await expect(reading).rejects.toThrow(InterruptedError);
    await expect(reading).rejects.toThrow(/^Stopped after \d of 4 files: nothing was written\.$/);
  });
});

describe.runIf(existsSync(CLI))("the built program", () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
  const paths = (): string[] => [0, 1, 2, 3, 4, 5, 6].map((number) => join(folder, `${number}.md`));

  test("one, two and five threads read the same as none", async () => {
    const here = paths().map((file) => ({ documents: readDocuments([file]) }));
    for (const threads of [1, 2, 5]) expect(await readInThreads(paths(), { threads, isTextKept: true, script: THREAD })).toEqual(here);
    const [without] = await readInThreads(paths(), { threads: 1, isTextKept: false, script: THREAD });
    expect(without).toEqual({ documents: here[0]!.documents.map((document) => ({ ...document, text: "" })) });
  }, 60_000);

  test("five threads and none write the same bytes, and nothing else where nobody watches", () => {
    const { stdout } = run("merge", ...paths(), "--json");
    expect(JSON.parse(stdout)).toMatchObject({ roadmaps: { length: 7 } });
    expect(run("merge", ...paths(), "--json", "--threads", "5")).toMatchObject({ status: 0, stdout, stderr: "" });
  }, 60_000);

  test("a file that is not there leaves the others", () => {
    const { status, stdout, stderr } = run("merge", "0.md", "none.md", "1.md", "--json", "--threads", "2");
    expect([status, (JSON.parse(stdout) as { roadmaps: unknown[] }).roadmaps.length]).toEqual([2, 2]);
    expect(stderr).toBe("Cannot read none.md: there is no such file. Give the path of a text file, or - for standard input.\n");
  }, 60_000);
});

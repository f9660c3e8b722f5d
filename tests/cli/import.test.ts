/** `import` as a person runs it: what it says, what it writes, how it ends. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const CLI = join(ROOT, "dist", "cli.js");
const GOLDEN = join(ROOT, "tests", "formats", "read", "golden", "in");
const run = (...args: string[]) => spawnSync("node", [CLI, ...args], { encoding: "utf8" });

describe.runIf(existsSync(CLI))("import", () => {
  test("says what a file is, what was found, what was dropped and why", () => {
    const { stdout, status } = run("import", join(GOLDEN, "outline.opml"), "--preview");
    expect(status).toBe(0);
    expect(stdout).toContain("outline.opml: an OPML outline [opml]");
    expect(stdout).toContain("dropped  1 feed: ");
  });

  test("writes what every other command reads", () => {
    const out = join(mkdtempSync(join(tmpdir(), "import-")), "roadmap.json");
    expect(run("import", join(GOLDEN, "outline.opml"), "--out", out)).toMatchObject({ status: 0, stderr: `wrote ${out}\n` });
    const written = JSON.parse(readFileSync(out, "utf8")) as { roadmaps: unknown[] };
    expect(JSON.parse(run("parse", out, "--json").stdout)).toEqual(written);
  });

  test("reads a folder, and ends with 2 where a file cannot be read", () => {
    const folder = mkdtempSync(join(tmpdir(), "import-"));
    writeFileSync(join(folder, "a.md"), "- Python\n");
    writeFileSync(join(folder, "broken.zip"), Buffer.from("PK\u0003\u0004nothing"));
    const { stdout, stderr, status } = run("import", folder);
    expect(stdout).toMatch(/a\.md: Markdown \[markdown\]/);
    expect(stderr).toMatch(/broken\.zip:1:1: error: The archive is damaged/);
    expect(status).toBe(2);
  });

  test.each([["a file that is not there", ["import", "/nowhere/x.opml"], /no such file/], ["a kind that is not there", ["import", CLI, "--as", "docx"], /Allowed choices are/], ["nothing", ["import"], /missing required argument/]])("%s is misuse", (_, args, message) => {
    const { stderr, status } = run(...(args as string[]));
    expect(status).toBe(2);
    expect(stderr).toMatch(message as RegExp);
  });
});

/** How the command line behaves whatever the command: what it takes for a file, how much it says, what it never writes over. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { InvalidArgumentError } from "../../graph/index.ts";
import { filesOf } from "../../src/cli/files-of.ts";
import { listed, sayFew } from "../../src/cli/notices.ts";
import { makeFolder } from "../../src/cli/make-folder.ts";
import { readBytes } from "../../src/cli/read-documents.ts";
import { UnreadableError } from "../../src/cli/unreadable-error.ts";
import { writeResult } from "../../src/cli/write-result.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-manners-"));
  for (const name of ["b.md", "a.md", "[1].md", ".hidden.md", "picture.png", "sub/c.txt", "sub/node_modules/d.md", "empty/x.bin"]) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), "# Path\n\nCalculus requires linear algebra. First learn calculus, then linear algebra.\n");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => void vi.restoreAllMocks());

describe("what stands for files", () => {
  test.each([
    ["a folder: its documents, by name", "", [".hidden.md", "[1].md", "a.md", "b.md", "sub/c.txt"]],
    ["a pattern that no shell has replaced", "*.md", ["[1].md", "a.md", "b.md"]],
    ["one letter", "?.md", ["a.md", "b.md"]],
    ["a name with brackets is a name", "[1].md", ["[1].md"]],
    ["what is not there is left to reading", "none.md", ["none.md"]],
  ])("%s", (_, path, files) => expect(filesOf([join(folder, path)])).toEqual(files.map((name) => join(folder, name))));

  test("standard input is itself", () => expect(filesOf(["-"])).toEqual(["-"]));
  test.each(["empty", "none*.md", "nowhere/*.md"])("%s holds nothing", (path) => expect(() => filesOf([join(folder, path)])).toThrow(UnreadableError));
  test.runIf(existsSync("/dev/zero"))("what never ends is given up", () => expect(() => readBytes("/dev/zero")).toThrow(/larger than 64 MB/));
});

describe("how much is said", () => {
  const said = (count: number): string[] => {
    const lines: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => lines.push(String(text)) > 0);
    sayFew(Array.from({ length: count }, (_, at) => `${at}`), "circle", "circles", "`check` those of one");
    return lines;
  };
  test.each([[0, 0], [5, 5], [6, 6], [7, 6], [2000, 6]])("%i messages are %i lines", (count, lines) => expect(said(count)).toHaveLength(lines));
  test("the rest is counted, and how to see it is said", () => expect(said(2000).at(-1)).toBe("… and 1,995 more circles: --verbose says all of them, `check` those of one.\n"));
  test("names in a line", () => expect(listed(Array.from({ length: 30 }, (_, at) => `r${at}`))).toMatch(/^r0, .*r19, and 10 more$/));
});

describe("what is written", () => {
  test("whole or not at all, and never over what was read", () => {
    const [input, out] = [join(folder, "a.md"), join(folder, "out.json")];
    expect(writeResult(out, "1", [input, "-", "none.md"])).toBe(`wrote ${out}`);
    expect(writeResult(out, "2", [input])).toBe(`replaced ${out}`);
    expect(readFileSync(out, "utf8")).toBe("2");
    const before = readFileSync(input, "utf8");
    expect(() => writeResult(join(folder, "sub/../a.md"), "3", [input])).toThrow(InvalidArgumentError);
    expect(() => writeResult(join(folder, "nowhere/x"), "3", [])).toThrow(InvalidArgumentError);
    expect([readFileSync(input, "utf8"), readdirSync(folder).filter((name) => name.endsWith(".part"))]).toEqual([before, []]);
    rmSync(out);
  });
});

describe("folders for what is written", () => {
  test("with those around them", () => {
    makeFolder(join(folder, "new/within/it"));
    makeFolder(join(folder, "new/within"));
    expect(readdirSync(join(folder, "new/within"))).toEqual(["it"]);
    rmSync(join(folder, "new"), { recursive: true });
  });
  test.each(["a.md/x", "/proc/roadmaps/x"])("%s cannot be made, and that is said", (path) => expect(() => makeFolder(path.startsWith("/") ? path : join(folder, path))).toThrow(/^Cannot make the folder .* Give --out/));
});

const CLI = join(import.meta.dirname, "../../dist/cli.js");
describe.runIf(existsSync(CLI))("the built program", () => {
  test("says a few circles of many files, and all when asked", () => {
    const many = Array.from({ length: 8 }, () => join(folder, "a.md"));
    const lines = (...more: string[]): string[] => spawnSync(process.execPath, [CLI, "merge", ...many, ...more, "--json"], { encoding: "utf8" }).stderr.trim().split("\n");
    expect(lines().map((line) => line.slice(0, 7))).toEqual([...Array.from({ length: 5 }, () => "a.md:3:"), "… and 3"]);
    expect(lines("--verbose")).toHaveLength(8);
  });

  test("help begins the program, ends with examples and exit codes", () => {
    const { stdout, status } = spawnSync(process.execPath, [CLI, "--help"], { encoding: "utf8" });
    expect([status, /Examples:[\s\S]*Exit codes: 0 /.test(stdout)]).toEqual([0, true]);
  });
});

/** Corrections on the command line: applied alone, and before everything that is made of roadmaps. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strToU8, zipSync } from "fflate";
import { anchorOf, parseDocument, roadmapFileSchema, writeCorrectionsFile, type Correction } from "../../graph/index.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const TEXT = "# 路线一\n\n学习微调之前必须先掌握预训练。先学 Python，再学机器学习。\n";

describe.runIf(existsSync(CLI))("corrections", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-correct-"));
    const [roadmap] = parseDocument({ name: "one.md", text: TEXT }).roadmaps;
    const at = (id: string) => anchorOf(roadmap!, id, TEXT);
    const base = { roadmap: roadmap!.id, reason: "写反了" };
    const turn: Correction = { kind: "turn", ...base, before: at("pre-training"), after: at("fine-tuning") };
    const stray: Correction = { kind: "drop", ...base, reason: "", concept: { ...at("python"), concept: "nobody" as never, quote: null, label: { en: "Nobody" } } };
    writeFileSync(join(folder, "one.md"), TEXT);
    writeFileSync(join(folder, "c.json"), writeCorrectionsFile([turn]));
    writeFileSync(join(folder, "stray.json"), writeCorrectionsFile([turn, stray, { ...turn, roadmap: "another" as never }]));
    writeFileSync(join(folder, "newer.json"), '{"schema": 2, "corrections": []}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
  const arrows = (all: readonly { readonly before: string; readonly after: string }[]): string[] => all.map(({ before, after }) => `${before} ${after}`);

  test("correct writes roadmaps that say what was corrected", () => {
    const { stdout, status } = run("correct", "one.md", "--corrections", "c.json", "--json");
    expect(status).toBe(0);
    const [roadmap] = roadmapFileSchema.parse(JSON.parse(stdout)).roadmaps;
    expect(arrows(roadmap!.prerequisites)).toContain("fine-tuning pre-training");
    expect(roadmap!.corrected).toMatchObject([{ kind: "turn", reason: "写反了" }]);
    expect(run("correct", "one.md", "--corrections", "c.json").stdout).toContain("comes before");
  });

  test.each([["merge", "--json"], ["export", "--format", "json"]])("%s sees them", (...args) => {
    const made = JSON.parse(run(args[0]!, "one.md", "--corrections", "c.json", ...args.slice(1)).stdout) as { prerequisites?: never[]; roadmaps: { prerequisites: never[] }[] };
    expect(arrows(made.prerequisites ?? made.roadmaps[0]!.prerequisites)).toContain("fine-tuning pre-training");
  });

  test("plan sees them", () => {
    const plan = (...args: string[]): string => run("plan", "one.md", "--to", "pre-training", "--basis", "stated", "--json", ...args).stdout;
    expect([plan().includes('"fine-tuning"'), plan("--corrections", "c.json").includes('"fine-tuning"')]).toEqual([false, true]);
  });

  test("what does not fit is said, and the rest is done", () => {
    const { stderr, status } = run("correct", "one.md", "--corrections", "stray.json");
    expect(status).toBe(0);
    expect(stderr).toContain("its concept is not there: “Nobody” is no concept");
    expect(stderr).toContain("corrections of another");
  });

  test("diff compares the files that are named, archives included", () => {
    writeFileSync(join(folder, "old.zip"), zipSync({ "old/one.md": strToU8(TEXT) }));
    expect(run("diff", "old.zip", "one.md", "--lang", "en")).toMatchObject({ status: 0, stdout: "Nothing changed in what is taught.\n" });
  });

  test("a newer file is refused with words that say what to do", () => {
    const { stderr, status } = run("correct", "one.md", "--corrections", "newer.json");
    expect([status, /schema 2.*Update/.test(stderr)]).toEqual([2, true]);
  });
});

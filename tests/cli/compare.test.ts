/** The compare command as it is built: its JSON, its forms, its answers to misuse. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparisonSchema } from "../../graph/model/comparison.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");

describe.runIf(existsSync(CLI))("compare", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-compare-"));
    writeFileSync(join(folder, "one.md"), "# 路线一\n\n学习微调之前必须先掌握预训练。先学 Python，再学机器学习。\n");
    writeFileSync(join(folder, "two.md"), "# Roadmap two\n\nYou must know fine-tuning before pre-training. First learn Python, then machine learning.\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, [CLI, "compare", ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, LC_ALL: "C", LANG: "" } });

  test("JSON of the contract, the built-in roadmaps by default, some of them by id", () => {
    const { status, stdout } = run("--json", "--roadmap", "zhihu,deepseek");
    const { schema, ...comparison } = JSON.parse(stdout) as { schema: number } & Record<string, unknown>;
    expect([status, schema]).toEqual([0, 1]);
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison["roadmaps"]).toEqual(["deepseek", "zhihu"]);
  });

  test("two languages meet: what both say, and what they contradict", () => {
    const { consensus, disputes, prerequisites } = comparisonSchema.parse(JSON.parse(run("one.md", "two.md", "--json").stdout));
    expect(consensus.map(({ concept }) => concept)).toEqual(expect.arrayContaining(["python", "machine-learning", "pre-training", "fine-tuning"]));
    expect(prerequisites.map(({ before, after }) => [before, after])).toEqual([["python", "machine-learning"]]);
    expect(disputes.map(({ a, b, kind }) => [a, b, kind])).toEqual([["fine-tuning", "pre-training", "direct-hard"]]);
  });

  test("for people in both languages, and as Markdown", () => {
    expect(run("one.md", "two.md").stdout).toContain("Fine-tuning before Pre-training?");
    expect(run("one.md", "two.md", "--lang", "zh").stdout).toContain("先学 微调，再学 预训练？");
    expect(run("one.md", "two.md", "--markdown").stdout).toMatch(/^# Comparison of 2 roadmaps\n/);
  });

  test.each([
    [["--quorum", "9", "one.md", "two.md"], "The quorum is 9: expected how many of the 2 roadmaps must agree, a whole number from 1 to 2."],
    [["--quorum", "many"], "Expected a whole number above 0, not many."],
    [["--roadmap", "nobody"], "There is no roadmap nobody."],
    [["no-such.md"], "there is no such file"],
    [["--json", "--markdown"], "cannot be used with"],
  ])("%j is misuse", (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

/** The merge command as it is built: its JSON, its form for people, decisions from a file, its answers to misuse. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { atlasSchema } from "../../graph/model/atlas.ts";
import { disputeSchema } from "../../graph/model/dispute.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const mergeSchema = atlasSchema.extend({ schema: z.literal(1), prerequisites: z.array(atlasSchema.shape.prerequisites.element.extend({ consensus: z.boolean() })), disputes: z.array(disputeSchema) });

describe.runIf(existsSync(CLI))("merge", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-merge-"));
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    write("one.md", "# 路线一\n\n学习微调之前必须先掌握预训练。先学 Python，再学机器学习。\n\n- **飞线寻踪**\n");
    write("two.md", "# Roadmap two\n\nYou must know fine-tuning before pre-training. First learn Python, then machine learning.\n\n- **Dream Weaver**\n");
    write("decisions.json", JSON.stringify([{ kind: "join", one: { concept: "飞线寻踪" }, other: { concept: "dream-weaver" }, reason: "one tool" }]));
    write("strangers.json", JSON.stringify([{ kind: "join", one: { concept: "python" }, other: { concept: "nobody-has-it" }, reason: "" }]));
    write("wrong.json", JSON.stringify([{ kind: "marry", one: { concept: "a" }, other: { concept: "b" }, reason: "" }]));
    write("broken.json", "[");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, [CLI, "merge", ...args], { cwd: folder, encoding: "utf8" });
  const json = (...args: string[]) => mergeSchema.parse(JSON.parse(run(...args, "--json").stdout));

  test("JSON of the contract; two languages meet", () => {
    const { roadmaps, concepts, prerequisites, disputes } = json("one.md", "two.md");
    expect(roadmaps.length).toBe(2);
    expect(concepts.filter(({ members }) => members.length === 2).map(({ id }) => id)).toEqual(["fine-tuning", "machine-learning", "pre-training", "python"]);
    expect(concepts.find(({ id }) => id === "pre-training")!.members.map(({ document, why }) => [document, why])).toEqual([
      ["two.md", "the lexicon knows pre-training and 预训练 as one concept"],
      ["one.md", "the lexicon knows 预训练 and pre-training as one concept"],
    ]);
    expect(prerequisites.find(({ before, after }) => before === "python" && after === "machine-learning")).toMatchObject({ consensus: true, against: [] });
    expect(disputes.map(({ a, b }) => [a, b])).toEqual([["fine-tuning", "pre-training"]]);
  });

  test("the same file twice is two roadmaps of the same concepts", () => {
    const { roadmaps, concepts } = json("two.md", "two.md");
    expect(new Set(roadmaps).size).toBe(2);
    expect(concepts.every(({ members }) => members.length === 2)).toBe(true);
  });

  test("decisions join what nothing else does", () => {
    const joined = json("one.md", "two.md", "--decisions", "decisions.json").concepts.find(({ members }) => members.some(({ match }) => match === "decision"))!;
    expect(joined.members.map(({ concept }) => concept).sort()).toEqual(["dream-weaver", "飞线寻踪"]);
  });

  test("a decision about what nobody has is said, and changes nothing", () => {
    const { status, stdout, stderr } = run("one.md", "two.md", "--decisions", "strangers.json", "--json");
    expect(stderr).toMatch(/^A decision is about nobody-has-it, but .*changes nothing\.\n$/);
    expect([status, stdout]).toEqual([0, run("one.md", "two.md", "--json").stdout]);
  });

  test("for people: names, reasons and both sides", () => {
    const { stdout } = run("one.md", "two.md");
    expect(stdout).toContain("微调 · Fine-tuning");
    expect(stdout).toContain("(the lexicon knows fine-tuning and 微调 as one concept)");
    expect(stdout).toContain("You must know fine-tuning before pre-training.");
  });

  test("the built-in roadmaps, some of them by id", () => {
    expect(json("--roadmap", "zhihu,deepseek").roadmaps).toEqual(["deepseek", "zhihu"]);
  });

  test.each([
    [["one.md", "--roadmap", "nine"], "There is no roadmap nine"],
    [["one.md", "--decisions", "none.json"], "Cannot read none.json"],
    [["one.md", "--decisions", "wrong.json"], "does not hold decisions"],
    [["one.md", "--decisions", "broken.json"], "is no JSON"],
    [["none.md"], "there is no such file"],
  ])("%j ends with 2", (args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

/** plan, chain and next as somebody types them: contract of the JSON, names in either language, misuse, files. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chainSchema, planSchema, scheduleSchema } from "../../graph/model/plan.ts";

const ROOT = join(import.meta.dirname, "../..");
const CLI = join(ROOT, "dist/cli.js");
const isBuilt = existsSync(CLI);
const run = (args: readonly string[], input = "") => spawnSync(process.execPath, [CLI, ...args], { cwd: ROOT, encoding: "utf8", input, env: { ...process.env, LANG: "C", LC_ALL: "" } });
const json = (args: readonly string[], input?: string): Record<string, unknown> => JSON.parse(run([...args, "--json"], input).stdout) as Record<string, unknown>;
const text = "先学线性代数，再学机器学习。学习深度学习之前需要掌握机器学习。";

if (!isBuilt) test.skip("needs dist/cli.js: run `npm run build:library` first");
describe.runIf(isBuilt)("on the command line", () => {
  test("plan --json keeps its contract, on standard input", () => {
    const { schema, ...plan } = json(["plan", "--to", "深度学习", "--basis", "stated,sequence", "-"], text);
    expect(schema).toBe(1);
    expect(planSchema.parse(plan)).toEqual(plan);
    expect((plan["steps"] as { concepts: { id: string; why: { evidence: { quote: string }[] }[] }[] }[]).map(({ concepts }) => concepts.map(({ id, why }) => [id, why[0]?.evidence[0]?.quote]))).toEqual([[["linear-algebra", undefined]], [["machine-learning", "先学线性代数，再学机器学习。"]], [["deep-learning", "学习深度学习之前需要掌握机器学习。"]]]);
  });

  test.each([["zh", "线性代数", "深度学习"], ["en", "linear algebra", "Deep Learning"], ["id", "linear-algebra", "deep-learning"]])("names in %s, lists with commas or repeated", (_, know, to) => {
    expect(json(["plan", "--to", to, "--know", know, "--basis", "stated,sequence", "-"], text)).toMatchObject({ targets: ["deep-learning"], known: ["linear-algebra"], minutes: 480 });
    expect(json(["plan", "--to", `${to},机器学习`, "--know", know, "--know", "python", "-"], text)).toMatchObject({ targets: ["deep-learning", "machine-learning"], known: ["linear-algebra", "python"] });
  });

  test("chain and next", () => {
    const chain = json(["chain", "线性代数", "deep learning", "--basis", "stated,sequence", "-"], text);
    expect(chain).toMatchObject({ schema: 1, chain: ["linear-algebra", "machine-learning", "deep-learning"] });
    const { schema, ...record } = chain;
    expect(schema).toBe(1);
    expect(chainSchema.parse(record)).toEqual(record);
    expect(json(["chain", "深度学习", "线性代数", "-"], text)).toEqual({ schema: 1, chain: [], prerequisites: [], detailed: [] });
    expect(run(["chain", "深度学习", "线性代数", "--lang", "zh", "-"], text).stdout).toContain("正好相反");
    expect(json(["chain", "线性代数", "deep learning", "--all", "--basis", "stated,sequence", "-"], text)).toMatchObject({ schema: 1, count: 1, chains: [["linear-algebra", "machine-learning", "deep-learning"]], needed: true });
    expect(json(["next", "--know", "线性代数", "--basis", "stated,sequence", "-"], text)).toEqual({ schema: 1, next: ["machine-learning"], review: ["linear-algebra"], unfounded: [] });
  });

  test("schedule, calendar, table and checklist", () => {
    const dated = json(["plan", "--to", "深度学习", "--start", "2026-03-02", "-"], text);
    expect(scheduleSchema.parse(dated["schedule"])).toEqual(dated["schedule"]);
    expect(run(["plan", "--to", "深度学习", "--start", "2026-03-02", "--ics", "-"], text).stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(run(["plan", "--to", "深度学习", "--csv", "-"], text).stdout).toMatch(/^step,together,id,/);
    expect(run(["plan", "--to", "深度学习", "--markdown", "--lang", "zh", "-"], text).stdout).toMatch(/^# 学习计划：深度学习\n/);
  });

  test("an arrow of the reference that stands for several lines shows them all", () => {
    const shown = run(["chain", "python", "neural network", "--lang", "en", "-"], "- Python\n- Neural networks\n").stdout;
    const quoted = [...shown.matchAll(/“(.+?) → (.+?): /g)].map(([, before, after]) => [before, after]);
    expect(quoted.length).toBeGreaterThan(1);
    expect([quoted[0]?.[0], quoted.at(-1)?.[1]]).toEqual(["Python", "Neural network"]);
    for (const [at, [before]] of quoted.slice(1).entries()) expect(before).toBe(quoted[at]?.[1]);
  });

  test("a budget for nothing says so", () => {
    const { stdout, status } = run(["plan", "--to", "深度学习", "--budget", "0.01", "--lang", "en", "-"], text);
    expect(stdout).toMatch(/Nothing fits into 0\.01 h\.\nLeft for later: /);
    expect(stdout).not.toContain("Nothing is left to learn");
    expect(status).toBe(0);
  });

  test("a reader that has seen enough ends the program without a word", () => {
    const { stdout, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${CLI}" merge --json | head -n 1`], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["{\n", ""]);
  });

  test("an author's own circle is said, though one arrow of it was left out", () => {
    const { status, stderr } = run(["plan", "--to", "linear algebra", "--json", "-"], "Linear algebra requires neural networks. Neural networks require linear algebra.");
    expect(stderr).toMatch(/^stdin:1:\d+: warning: .*circle.*No other is weaker than .*\[cycle\]\n$/);
    expect(status).toBe(0);
  });

  test("equal input gives equal bytes", () => {
    const args = ["plan", "--to", "Transformer", "--know", "Python", "--alternatives", "2", "--fit", "--json"];
    expect(run(args).stdout).toBe(run(args).stdout);
  });

  test.each([
    ["a name that stands for nothing", ["plan", "--to", "deep lerning", "-"], /The nearest: deep-learning/],
    ["a name unlike any", ["chain", "线性代数", "qqqq", "-"], /No concept is called qqqq/],
    ["no target", ["plan"], /--to/],
    ["a basis that is none", ["plan", "--to", "Transformer", "--basis", "gossip"], /stated, sequence, reference, stage/],
    ["a date that is none", ["plan", "--to", "深度学习", "--start", "2026-02-30", "-"], /2026-02-30 is no date/],
    ["a calendar without a date", ["plan", "--to", "Transformer", "--ics"], /--start/],
    ["two forms at once", ["plan", "--to", "Transformer", "--csv", "--json"], /together/],
    ["hours that are none", ["plan", "--to", "Transformer", "--hours-per-week", "none"], /above 0/],
    ["a basis without a name", ["plan", "--to", "Transformer", "--basis", ""], /at least one of stated/],
    ["half a voice", ["plan", "--to", "Transformer", "--quorum", "1.5"], /whole number above 0, not 1.5/],
    ["more voices than there are", ["next", "--quorum", "99"], /The quorum is 99: expected .* from 1 to 5/],
    ["more plans than anybody reads", ["plan", "--to", "深度学习", "--alternatives", "1000000", "-"], /from 0 to 100/],
    ["hours beyond a life", ["plan", "--to", "深度学习", "--assumed-hours", "1e300", "-"], /from one minute to 10000 hours/],
    ["an end that no calendar has", ["plan", "--to", "深度学习", "--start", "9999-12-30", "-"], /after the year 9999/],
    ["standard input twice", ["next", "-", "-"], /once/],
    ["a roadmap that is not there", ["next", "--roadmap", "nobody", "-"], /There is no roadmap nobody/],
    ["a file that is not there", ["next", "nowhere.md"], /there is no such file/],
  ])("%s is misuse", (_, args, message) => {
    const { status, stdout, stderr } = run(args, text);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

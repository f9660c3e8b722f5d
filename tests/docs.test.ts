/** Keeps the documentation true: every link and file that it names exists, every command runs, every rule does what its example says. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument, type Evidence, type Roadmap } from "../graph/index.ts";
import type { CuePattern } from "../graph/extract/cue/cue.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGES = [...["README.md", "CHANGELOG.md"].filter((name) => existsSync(join(ROOT, name))), ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md")).map((name) => join("docs", name))].sort();
const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

describe.each(PAGES)("%s", (page) => {
  test("links lead to files that exist", () => {
    const prose = read(page).replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
    const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map((match) => match[1] ?? "").filter((target) => !/^(?:[a-z]+:|#)/i.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), decodeURI(target.replace(/#.*$/, "")))))).toEqual([]);
  });

  test("files that are named exist", () => {
    const named = [...read(page).matchAll(/`((?:graph|src|tests|docs|public|\.ci)\/[\w./-]*)`/g)].map((match) => match[1] ?? "");
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("commands", () => {
  const commands = PAGES.flatMap((page) => commandsOf(read(page)).map((command) => ({ page, command })));
  const isBuilt = existsSync(join(ROOT, "dist/cli.js"));
  let folder = "";
  /** A folder that looks like the project, so that what a command writes is thrown away; `post.md` is the reader's own document. */
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-docs-"));
    for (const name of ["dist", "docs", "public", "tests"]) if (existsSync(join(ROOT, name))) symlinkSync(join(ROOT, name), join(folder, name));
    copyFileSync(join(ROOT, "tests/cases/plain-stages-zh/input.md"), join(folder, "post.md"));
    writeFileSync(join(folder, "small-rag.md"), blocks("markdown")[0] ?? "");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  if (!isBuilt) test.skip("need dist/cli.js: run `npm run build:library` first");
  test.runIf(isBuilt).each(commands)("$page: $command", ({ command }) => {
    const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: "utf8", input: "" });
    expect([0, 1], stderr).toContain(status);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  test.runIf(isBuilt)("the example of adding-a-roadmap.md gives what stands there", () => {
    const said = ["parse", "check"].map((name) => spawnSync(process.execPath, ["dist/cli.js", name, "small-rag.md"], { cwd: folder, encoding: "utf8" }).stdout);
    expect(said).toEqual(blocks("text"));
  });
});

/** The fenced blocks of adding-a-roadmap.md in a language. */
function blocks(language: string): string[] {
  return [...read("docs/adding-a-roadmap.md").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1] ?? "");
}

/** Lines of sh blocks that call the program; a line that ends in a backslash goes on in the next. */
function commandsOf(text: string): string[] {
  const scripts = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => (match[1] ?? "").replace(/\\\n\s*/g, ""));
  return scripts.flatMap((block) => block.split("\n")).filter((line) => /(?:^|\| *)node dist\/cli\.js\b/.test(line));
}

interface Row {
  readonly rule: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

const rows = rowsOf(read("docs/rules.md"));
const order = rows.filter((row) => row.columns["Basis"] !== undefined);
/** Rules whose every match is negated: the same example stands in both tables. */
const onlyDenials = new Set(order.filter((row) => rows.some((other) => other.columns["Denied"] !== undefined && other.rule === row.rule && other.examples[0] === row.examples[0])).map((row) => row.rule));

describe("docs/rules.md", () => {
  test("lists the sentence rules of the code, with their basis and strength", async () => {
    const patterns = await cuePatterns();
    const known = new Set(patterns.map((each) => each.rule));
    expect(patterns.length).toBe(known.size);
    const listed = order.filter((row) => known.has(row.rule) || /-(?:zh|en)$/.test(row.rule)).map((row) => `${row.rule} ${row.columns["Basis"]} ${row.columns["Strength"]}`);
    expect(listed.sort()).toEqual(patterns.map((each) => `${each.rule} ${each.basis} ${each.strength}`).sort());
  });

  test("lists the other rules of the code and no more", () => {
    const files = ["order", "mention", "relation"].flatMap((name) => readdirSync(join(ROOT, "graph/extract", name)).map((file) => read(join("graph/extract", name, file))));
    const literals = new Set(files.flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map((match) => match[1] ?? "")));
    const named = files.flatMap((text) => [...text.matchAll(/\brule: (?:[^",}]*\? )?"([a-z-]+)"(?: : "([a-z-]+)")?/g)].flatMap((match) => [match[1] ?? "", match[2] ?? ""])).filter(Boolean);
    const listed = new Set(rows.map((row) => row.rule));
    expect(named.filter((rule) => !listed.has(rule))).toEqual([]);
    expect([...listed].filter((rule) => !/-(?:zh|en)$/.test(rule) && rule !== "arrow" && !literals.has(rule))).toEqual([]);
  });

  test.each(rows.flatMap(({ rule, columns, examples }) => examples.map((example) => ({ rule, columns, example }))))("$rule: $example", ({ rule, columns, example }) => {
    const { roadmaps } = parseDocument({ name: "example.md", text: example });
    const denied = roadmaps.flatMap((roadmap) => roadmap.denials.flatMap((each) => rulesOf(each.evidence)));
    if (columns["Denied"] !== undefined || (onlyDenials.has(rule) && denied.includes(rule))) return expect(denied).toContain(rule);
    if (columns["Basis"] === undefined) return expect(roadmaps.flatMap(rulesBesides)).toContain(rule);
    const found = roadmaps.flatMap((roadmap) => roadmap.prerequisites).find((each) => rulesOf(each.evidence).includes(rule));
    expect(found, "no prerequisite by this rule").toBeDefined();
    if (found?.evidence.length === 1) expect(`${found.basis} ${found.strength}`).toBe(`${columns["Basis"]} ${columns["Strength"]}`);
  });

  test("has an example in the language of each rule", () => {
    const missing = order.filter(({ rule, columns }) => (rule.endsWith("-en") ? columns["English"] : columns["中文"]) === "–");
    expect(missing.map((row) => row.rule)).toEqual([]);
  });
});

function rulesOf(evidence: readonly Evidence[]): string[] {
  return evidence.map((each) => each.rule);
}

function rulesBesides(roadmap: Roadmap): string[] {
  return [...roadmap.concepts.flatMap((concept) => concept.mentions.map((mention) => mention.rule)), ...[...roadmap.choices, ...roadmap.parts].flatMap((each) => rulesOf(each.evidence))];
}

async function cuePatterns(): Promise<CuePattern[]> {
  const paths = ["cue", "english", "chinese"].flatMap((name) => readdirSync(join(ROOT, "graph/extract", name)).map((file) => join(ROOT, "graph/extract", name, file)));
  const modules = await Promise.all(paths.map((path) => import(relative(import.meta.dirname, path)) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module)).flat().filter((each): each is CuePattern => typeof each === "object" && each !== null && "rule" in each && ("pattern" in each || "conditions" in each));
}

/** The rows of all tables whose first column is "Rule"; examples are the code in the columns for languages and denials. */
function rowsOf(text: string): Row[] {
  const found: Row[] = [];
  let header: string[] = [];
  for (const line of text.split("\n")) {
    if (!line.startsWith("|")) header = [];
    const cells = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
    if (cells[0] === "Rule") header = cells;
    if (header[0] !== "Rule" || !cells[0]?.startsWith("`")) continue;
    const columns = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""]));
    const examples = ["中文", "English", "Denied"].flatMap((name) => exampleIn(columns[name] ?? "–"));
    found.push({ rule: cells[0].replaceAll("`", ""), columns, examples });
  }
  return found;
}

function exampleIn(cell: string): string[] {
  const code = /^`` (.*) ``$/.exec(cell)?.[1] ?? /^`(.*)`$/.exec(cell)?.[1];
  return code === undefined ? [] : [code.replaceAll("\\|", "|").replaceAll("⏎", "\n")];
}

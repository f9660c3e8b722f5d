/** Keeps the house: floors inside graph/ and src/, one home for each dependency, sizes of files, no dead exports. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const FLOOR: Readonly<Record<string, number>> = { model: 0, text: 0, lexicon: 0, order: 1, parse: 2, extract: 2, check: 2, align: 2, path: 2, compare: 2, correct: 2, layout: 2, formats: 2 };
const SRC_MAY: Readonly<Record<string, readonly string[]>> = {
  state: ["state"],
  view: ["view", "state", "i18n"],
  i18n: ["i18n"],
  canvas: ["canvas", "view", "state"],
  editor: ["editor"],
  panels: ["editor", "panels", "view", "state", "i18n"],
  io: ["io"],
  worker: ["worker"],
  app: ["app", "canvas", "panels", "view", "state", "i18n", "io", "worker"],
  cli: ["cli", "view", "i18n"],
};
/** A package and the only folders that may import it. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^zod(\/|$)/, ["graph/model", "graph/lexicon"]],
  [/^@lezer\//, ["graph/parse", "src/editor"]],
  [/^@codemirror\//, ["src/editor"]],
  [/^parse5$/, ["graph/parse", "graph/formats"]],
  [/^yaml$/, ["graph/parse", "graph/formats"]],
  [/^(?:fflate|saxes|hast-util-|mdast-util-)/, ["graph/formats"]],
  [/^elkjs/, ["src/worker", "src/cli"]],
  [/^cytoscape/, ["src/canvas"]],
  [/^react(-dom)?(\/|$)/, ["src/app", "src/panels", "src/canvas"]],
  [/^(react-aria-components|lucide-react|react-i18next)/, ["src/app", "src/panels"]],
  [/^graphology/, ["graph/formats"]],
  [/^papaparse$/, ["graph/formats"]],
  [/^commander$/, ["src/cli"]],
  [/^idb$/, ["src/io"]],
  [/^pinyin-pro$/, ["src/view"]],
  [/^opencc-js/, ["graph/text"]],
  [/^node:/, ["src/cli", "src/app"]],
];

interface Module {
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly { readonly request: string; readonly names: readonly string[]; readonly isType: boolean }[];
  readonly exports: readonly string[];
  readonly isData: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function read(file: string): Module {
  const text = readFileSync(join(ROOT, file), "utf8");
  const { module } = parseSync(file, text);
  const statics = module.staticImports.map((each) => ({ request: each.moduleRequest.value, names: each.entries.map((entry) => entry.importName.name ?? (entry.importName.kind === "NamespaceObject" ? "*" : "default")), isType: each.entries.length > 0 && each.entries.every((entry) => entry.isType) }));
  const again = module.staticExports.flatMap((each) => each.entries.filter((entry) => entry.moduleRequest !== null).map((entry) => ({ request: entry.moduleRequest?.value ?? "", names: [entry.importName.name ?? "*"], isType: entry.isType })));
  const dynamic = module.dynamicImports.map((each) => ({ request: text.slice(each.moduleRequest.start, each.moduleRequest.end).replace(/["'`]/g, ""), names: ["*"], isType: false }));
  const types = new Set([...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]));
  const exports = module.staticExports.flatMap((each) => each.entries.filter((entry) => entry.moduleRequest === null).map((entry) => entry.exportName.name ?? "default")).filter((name) => !types.has(name));
  return { file, lines: text.split("\n").length, imports: [...statics, ...again, ...dynamic], exports, isData: isData(file) };
}

/** Data and message catalogues may be long. */
function isData(file: string): boolean {
  return /^graph\/lexicon\/(?!.*(?:index|tell|entry|homonym\.|record|lexicon\.))/.test(file) || /^src\/i18n\/(?:en|zh)\.ts$/.test(file) || /graph\/extract\/(?:words|cue)\//.test(file);
}

const modules = [...filesUnder("graph"), ...filesUnder("src")].map(read);
const home = (file: string): string => file.split("/").slice(0, 2).join("/");
const resolve = (from: string, request: string): string => relative(ROOT, join(ROOT, dirname(from), request));

describe("floors", () => {
  test("graph imports strictly downwards and never src", () => {
    const wrong = modules.filter((module) => module.file.startsWith("graph/") && module.file.split("/").length > 2).flatMap((module) => module.imports.filter((each) => each.request.startsWith(".")).map((each) => ({ from: module.file, to: resolve(module.file, each.request) })).filter(({ from, to }) => !isAllowedInGraph(from, to)));
    expect(wrong).toEqual([]);
  });

  test("src imports only graph/index.ts and the folders it may", () => {
    const wrong = modules.filter((module) => module.file.startsWith("src/")).flatMap((module) => module.imports.filter((each) => each.request.startsWith(".")).map((each) => ({ from: module.file, to: resolve(module.file, each.request).replace(/\?.*$/, "") })).filter(({ from, to }) => !isAllowedInSrc(from, to)));
    expect(wrong).toEqual([]);
  });
});

function isAllowedInGraph(from: string, to: string): boolean {
  const [a, b] = [from.split("/")[1] ?? "", to.split("/")[1] ?? ""];
  if (!to.startsWith("graph/")) return false;
  if (to === "graph/errors.ts" || a === b) return true;
  const [floorA, floorB] = [FLOOR[a], FLOOR[b]];
  return floorA !== undefined && floorB !== undefined && (floorB < floorA || (floorA === 0 && floorB === 0));
}

function isAllowedInSrc(from: string, to: string): boolean {
  if (to.startsWith("graph/")) return to === "graph/index.ts";
  const [a, b] = [from.split("/")[1] ?? "", to.split("/")[1] ?? ""];
  return to.startsWith("src/") && (SRC_MAY[a] ?? []).includes(b);
}

describe("homes", () => {
  test.each(HOMES.map(([pattern, homes]) => [String(pattern), pattern, homes] as const))("%s", (_, pattern, homes) => {
    const wrong = modules.filter((module) => module.imports.some((each) => pattern.test(each.request)) && !homes.includes(home(module.file)));
    expect(wrong.map((module) => module.file)).toEqual([]);
  });

  test("graph has no clock, randomness, console, DOM or locale", () => {
    const banned = /\b(?:Date\.now|new Date\(|Math\.random|console\.|performance\.now|localeCompare|toLocale\w+|Intl\.|document\.(?:create|query|get)|window\.|process\.)/;
    const wrong = modules.filter((module) => module.file.startsWith("graph/")).filter((module) => banned.test(code(module.file)));
    expect(wrong.map((module) => module.file)).toEqual([]);
  });
});

/** The file without comments and strings. */
function code(file: string): string {
  return readFileSync(join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1").replace(/"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, '""');
}

describe("size and shape", () => {
  test("no file is over 300 lines, data and catalogues apart", () => {
    expect(modules.filter((module) => module.lines > 301 && !module.isData).map((module) => `${module.file}: ${module.lines}`)).toEqual([]);
  });

  test("no default exports", () => {
    expect(modules.filter((module) => module.exports.includes("default")).map((module) => module.file)).toEqual([]);
  });

  test("every file opens with what it is for", () => {
    expect(modules.filter((module) => !/^(?:#!.*\n)?(?:\/\*\*|\/\/)/.test(readFileSync(join(ROOT, module.file), "utf8")) && !module.isData).map((module) => module.file)).toEqual([]);
  });

  test("every value export is imported somewhere", () => {
    const used = new Set<string>();
    const all = [...modules, ...filesUnder("tests").map(read), read("vite.config.ts")];
    for (const module of all) for (const each of module.imports) if (each.request.startsWith(".")) for (const name of each.names) used.add(`${resolve(module.file, each.request).replace(/\?.*$/, "")}#${name}`);
    const starred = new Set([...used].filter((key) => key.endsWith("#*")).map((key) => key.slice(0, -2)));
    const dead = modules.filter((module) => module.file !== "graph/index.ts" && !starred.has(module.file)).flatMap((module) => module.exports.filter((name) => !used.has(`${module.file}#${name}`)).map((name) => `${module.file}#${name}`));
    expect(dead).toEqual([]);
  });
});

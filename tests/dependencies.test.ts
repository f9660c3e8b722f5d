/** Few dependencies, each with its reason on paper, under licences that let anybody use and change the program. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  /** A package of this project, by its folder in it. */
  readonly link?: boolean;
}

const ROOT = join(import.meta.dirname, "..");
const json = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), "utf8")) as T;
const { dependencies, devDependencies } = json<Record<"dependencies" | "devDependencies", Record<string, string>>>("package.json");
const locked = Object.entries(json<{ readonly packages: Record<string, Locked> }>("package-lock.json").packages).filter(([path, { link }]) => path.startsWith("node_modules/") && link !== true);
const shipped = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);
const decisions = readdirSync(join(ROOT, "docs/decisions")).map((name) => readFileSync(join(ROOT, "docs/decisions", name), "utf8")).join("\n");

/** Each may be used, changed and passed on with this program; elkjs and dual-licensed packages under the first that is named. */
const FREE = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|EPL-2\.0)\b/;

describe("what the program is shipped with", () => {
  test.each(Object.keys(dependencies))("%s has its reason in a decision", (name) => {
    const called = name.replace(/^@lezer\/.*/, "@lezer/markdown").replace(/-dom$|js$/, "");
    expect(decisions.toLowerCase().includes(called.toLowerCase())).toBe(true);
  });

  test("is under free licences", () => {
    expect(shipped.filter(([, { license }]) => !FREE.test(license ?? "")).map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test("runs nothing when it is installed", () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([]);
  });
});

test("everything is locked by what it contains and by no host's name", () => {
  expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("nothing is both shipped and not", () => {
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
});

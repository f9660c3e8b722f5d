import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { en } from "../../src/i18n/en.ts";
import { createI18n } from "../../src/i18n/setup.ts";
import { wishedLanguage } from "../../src/i18n/wished-language.ts";
import { sayDuration } from "../../src/i18n/say-duration.ts";
import { sayFinding } from "../../src/i18n/say-finding.ts";
import { sayRule } from "../../src/i18n/say-rule.ts";
import { zh } from "../../src/i18n/zh.ts";

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const [english, chinese] = [new Map(flat(en)), new Map(flat(zh))];

test("both languages say everything, with the same gaps to fill", () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  const gaps = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();
  for (const [key, text] of english) expect([key, ...gaps(chinese.get(key)!)]).toEqual([key, ...gaps(text)]);
});

test("every rule that reads a built-in roadmap or a golden case has words of its own", () => {
  const files = ["public/roadmaps", "tests/cases"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:md|txt|html)$/.test(name)).map((name) => `${folder}/${name}`),
  );
  const rules = files.flatMap((name) =>
    parseDocument({ name, bytes: readFileSync(name) }).roadmaps.flatMap(({ prerequisites }) => prerequisites.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
  );
  const unsaid = [...new Set(rules)].filter((rule) => !Object.hasOwn(en.rules, rule.replace(/-(?:zh|en)$/, "")));
  expect(unsaid).toEqual([]);
});

test("the reader's words, not ours", () => {
  for (const [key, text] of [...english, ...chinese]) expect(`${key}: ${text}`).not.toMatch(/: .*(\bnodes?\b|\bedges?\b|节点|结点)/i);
});

describe.each(["en", "zh"] as const)("in %s", async (language) => {
  const { t } = await createI18n(language);
  const pick = (one: string, other: string): string => (language === "en" ? one : other);

  test("durations", () => {
    expect(sayDuration(t, { min: 1, max: 1, unit: "week" })).toBe(pick("1 week", "1 周"));
    expect(sayDuration(t, { min: 2, max: 3, unit: "month" })).toBe(pick("2–3 months", "2–3 个月"));
    expect(sayDuration(t, { min: 4, max: 4, unit: "week", hoursPerWeek: { min: 6, max: 6 } })).toBe(pick("4 weeks, 6 h a week", "4 周，每周 6 小时"));
  });

  test("rules of either language, and those without words", () => {
    expect(sayRule(t, "first-then-zh")).toBe(pick("“first A, then B”", "“先 A 再 B”"));
    expect(sayRule(t, "something-new-en")).toContain("something-new");
  });

  test("findings, with the library's own words where there are none", () => {
    const place = { severity: "error", line: 1, column: 1 } as const;
    expect(sayFinding(t, { ...place, code: "empty-file", message: "" })).toMatch(pick("This document is empty.", "文档是空的。"));
    expect(sayFinding(t, { ...place, code: "never-heard-of", message: "As it says." })).toBe("As it says.");
  });
});

test.each([
  [["zh-TW", "en"], "zh"],
  [["de", "en-GB"], "en"],
  [["fr"], "en"],
  [[], "en"],
] as const)("a browser that wishes %o gets %s", (wishes, language) => {
  expect(wishedLanguage(wishes)).toBe(language);
});

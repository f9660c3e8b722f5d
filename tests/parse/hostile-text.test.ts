/** Text made to hurt: read in time that grows with its length and no faster, without an error. */
import { describe, expect, it } from "vitest";
import { parseOutline } from "../../graph/parse/parse-outline.ts";

const repeat = (part: string) => (size: number): string => part.repeat(Math.ceil(size / part.length));

const CASES: readonly (readonly [string, (size: number) => string])[] = [
  ["links", repeat("[a](")],
  ["stars", repeat("*")],
  ["stars and spaces", repeat("* ")],
  ["stars around a letter", (size) => `${"*".repeat(size / 2)}a${"*".repeat(size / 2)}`],
  ["brackets", repeat("[")],
  ["code and brackets", repeat("`a`]")],
  ["declarations", repeat("a <!A ")],
  ["comments", repeat("a <!-- ")],
  ["quotes in one line", repeat(">")],
  ["lines of one quote", repeat("> a b\n")],
  ["deep quotes", repeat(`${">".repeat(200)}a\n`)],
  ["deep lists", (size) => Array.from({ length: Math.sqrt(size) }, (_, i) => `${"  ".repeat(i)}- a\n`).join("")],
  ["short lines", repeat("a\n")],
  ["numbered lines", repeat("1、a\n2、b\n")],
  ["definitions", repeat('[a]: b "\n')],
  ["white space", (size) => `a|b\n${" ".repeat(size)}x\n`],
  ["one wide row", repeat("|a")],
  ["brackets behind an address", (size) => `http://a.b/${")".repeat(size)}`],
  ["open elements", repeat("<div>\n\n<b>")],
  ["open tables", repeat("<table><tr><td>")],
  ["open details", repeat("<details><summary>a\n\n")],
  ["wide spans", (size) => `<table>${repeat("<tr><td rowspan=999 colspan=99>a")(size)}`],
  ["open nodes", (size) => `\`\`\`mermaid\ngraph TD\n${repeat('A["')(size)}`],
  ["fans of arrows", (size) => `\`\`\`mermaid\ngraph TD\n${repeat("A & B & C & D --> ")(size)}`],
  ["deep trees", (size) => `\`\`\`\n${Array.from({ length: Math.sqrt(size) }, (_, i) => `${"│ ".repeat(i)}└─ a\n`).join("")}`],
];

const SIZE = 12_000;
/** Below this, a time says more about the machine than about the text. */
const FLOOR_MS = 6;

describe("hostile text", () => {
  it.each(CASES)("grows no faster than its length: %s", (_, make) => {
    const small = make(SIZE);
    const large = make(SIZE * 8);
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 8 && least > 10; attempt++) {
      const base = Math.max(FLOOR_MS, timeOf(small));
      least = Math.min(least, timeOf(large) / base);
    }
    expect(least).toBeLessThanOrEqual(10);
  });

  it("has no limit on how many items a list has", () => {
    const { root, diagnostics } = parseOutline(`<ul>${"<li>a".repeat(200_000)}</ul>`);
    expect(root.children).toHaveLength(200_000);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["too-deep", "> ".repeat(300)],
    ["too-deep", "<blockquote>".repeat(300)],
    ["too-long", `${"词 **a** ".repeat(4000)}`],
    ["too-tangled", "*".repeat(5000) + "a" + "*".repeat(5000)],
  ])("says what it did not read: %s", (code, text) => {
    const { diagnostics } = parseOutline(text);
    expect(diagnostics.map((found) => found.code)).toContain(code);
    expect(diagnostics.length).toBeLessThanOrEqual(50);
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  parseOutline(text);
  return performance.now() - start;
}

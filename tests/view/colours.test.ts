/** The colours hold for every reader: apart for all kinds of sight, and strong enough against every ground they stand on. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, difference, fromHex, labOf, type Rgb, SIGHTS } from "../support/colour.ts";

const tokens = readFileSync("src/app/style/tokens.css", "utf8");

/** The two values of a token. */
function token(name: string, theme: "light" | "dark"): Rgb {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})[0-9a-f]{0,2}, (#[0-9a-f]{6})`).exec(tokens);
  if (found === null) throw new Error(`tokens.css has no --${name}.`);
  return fromHex(found[theme === "light" ? 1 : 2]!);
}

const ROADMAPS = Array.from({ length: 8 }, (_, at) => `roadmap-${at}`);
const DIFFERENCES = ["only-a", "only-b", "ink", "signal"];

/** The least difference of any two of the colours as readers with this sight see them. */
function closest(names: readonly string[], theme: "light" | "dark", sight: (typeof SIGHTS)[string]): number {
  const seen = names.map((name) => labOf(token(name, theme), sight));
  return Math.min(...seen.flatMap((one, at) => seen.slice(at + 1).map((other) => difference(one, other))));
}

test("the measure of difference is CIEDE2000", () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  describe.each(Object.entries(SIGHTS))("seen with %s", (_, sight) => {
    test("the eight roadmaps stay apart", () => expect(closest(ROADMAPS, theme, sight)).toBeGreaterThan(12));
    test("the differences and the disputes stay apart", () => expect(closest(DIFFERENCES, theme, sight)).toBeGreaterThan(10));
    test("what is needed stays apart from what is unlocked", () => expect(closest(["needs", "unlocks"], theme, sight)).toBeGreaterThan(10));
  });

  test.each([...ROADMAPS, "outline", "arrow", "arrow-soft", "needs", "unlocks", "ready", "focus"])("--%s can be seen as a stroke", (name) => {
    for (const ground of ["paper", "plate", "band"]) expect([ground, contrast(token(name, theme), token(ground, theme)) >= 3]).toEqual([ground, true]);
  });

  test.each([
    ["ink", ["paper", "plate", "band", "hover", "only-a-ground", "only-b-ground", "needs-ground", "unlocks-ground", "known", "mark"]],
    ["ink-2", ["paper", "plate", "band", "hover"]],
    ["needs", ["paper"]],
    ["unlocks", ["paper"]],
    ["signal", ["paper", "plate"]],
    ["only-a", ["paper"]],
    ["only-b", ["paper"]],
  ] as const)("--%s can be read", (name, grounds) => {
    for (const ground of grounds) expect([ground, contrast(token(name, theme), token(ground, theme)) >= 4.5]).toEqual([ground, true]);
  });
});

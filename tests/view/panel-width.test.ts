/** What keys do to the width of a side. */
import { expect, test } from "vitest";
import { panelLimits, panelWidthAfter } from "../../src/view/panel-width.ts";

test.each([
  ["left", "ArrowRight", 300, 316],
  ["left", "ArrowLeft", 300, 284],
  ["right", "ArrowLeft", 300, 316],
  ["right", "ArrowRight", 300, 284],
  ["left", "ArrowLeft", 245, 240],
  ["left", "Home", 500, 240],
  ["right", "End", 300, 720],
  ["left", "ArrowUp", 300, undefined],
] as const)("%s side, %s from %i", (side, key, width, after) => {
  expect(panelWidthAfter(key, width, panelLimits(1440), side)).toBe(after);
});

test("a narrow window has limits too", () => {
  expect(panelLimits(360)).toEqual({ least: 240, most: 240 });
});

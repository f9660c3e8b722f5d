/** Steps by keys from plate to plate, and what a wheel means. */
import { describe, expect, test } from "vitest";
import { wheelIntent, type WheelStep } from "../../src/canvas/wheel-intent.ts";
import { initialState } from "../../src/state/app-state.ts";
import { mapContent } from "../../src/view/map/map-content.ts";
import { stepAlong, type StepKey } from "../../src/view/map/step-along.ts";
import { wholeOutlook } from "../../src/state/outlook.ts";
import { gridPlacement, mapRecordOf } from "../support/any-map.ts";

const record = mapRecordOf({ bands: { one: ["a", "b", "c", "d"], two: ["e"], three: ["f"] }, parts: [], arrows: ["a e", "d e", "e f"] });
const content = (direction: "right" | "down", folds: readonly string[] = []): ReturnType<typeof mapContent> =>
  mapContent(record, gridPlacement(record), { direction, language: "en", filters: initialState().filters, selection: null, colours: new Map(), outlook: { ...wholeOutlook(), folds } });

describe("steps", () => {
  test.each<[string, StepKey, string | null]>([
    ["e", "right", "f"],
    ["e", "left", "a"],
    ["a", "left", null],
    ["a", "right", "e"],
    ["a", "down", "d"],
    ["d", "up", "a"],
    ["b", "down", null],
    ["nobody", "down", null],
  ])("from %s %s to %s", (from, key, to) => {
    expect(stepAlong(content("right"), from, key)).toBe(to);
  });

  test("downwards the arrows run along up and down", () => {
    expect(stepAlong(content("down"), "e", "up")).toBe("a");
    expect(stepAlong(content("down"), "e", "down")).toBe("f");
  });

  test("a folded stage is a step like any other", () => {
    expect(stepAlong(content("right", ["one"]), "e", "left")).toBe("fold one");
    expect(stepAlong(content("right", ["one"]), "fold one", "right")).toBe("e");
  });
});

const step = (of: Partial<WheelStep>): WheelStep => ({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...of });

describe("a wheel", () => {
  test.each<[string, Partial<WheelStep>, boolean, string]>([
    ["a notch of a mouse", { deltaY: 100 }, false, "zoom"],
    ["a notch on Windows at 125 %", { deltaY: -120 }, false, "zoom"],
    ["lines", { deltaY: 3, deltaMode: 1 }, false, "zoom"],
    ["two fingers", { deltaY: 7 }, false, "pan"],
    ["two fingers, aslant", { deltaX: 60, deltaY: 80 }, false, "pan"],
    ["two fingers, fractions", { deltaY: 61.3 }, false, "pan"],
    ["two fingers, fast, after slow ones", { deltaY: 120 }, true, "pan"],
    ["a pinch", { deltaY: 2.4, ctrlKey: true }, true, "zoom"],
    ["a notch with Shift", { deltaY: 100, shiftKey: true }, false, "pan"],
  ])("%s", (_, of, gliding, what) => {
    expect(wheelIntent(step(of), gliding).what).toBe(what);
  });

  test("away enlarges, towards reduces, and the one undoes the other", () => {
    for (const of of [{ deltaY: 100 }, { deltaY: 5, ctrlKey: true }]) {
      const [towards, away] = [wheelIntent(step(of), false), wheelIntent(step({ ...of, deltaY: -of.deltaY }), false)];
      if (towards.what !== "zoom" || away.what !== "zoom") throw new Error("Both zoom.");
      expect(towards.factor).toBeLessThan(1);
      expect(towards.factor * away.factor).toBeCloseTo(1);
    }
  });

  test("fingers move the map with them, Shift turns a wheel aside", () => {
    expect(wheelIntent(step({ deltaX: 3, deltaY: 4 }), false)).toEqual({ what: "pan", x: -3, y: -4 });
    expect(wheelIntent(step({ deltaY: 100, shiftKey: true }), false)).toEqual({ what: "pan", x: -100, y: 0 });
  });

  test("no step enlarges more than twice", () => {
    const most = wheelIntent(step({ deltaY: -10000 }), false);
    expect(most).toEqual({ what: "zoom", factor: 2 });
  });
});

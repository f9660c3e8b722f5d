// @vitest-environment happy-dom
/** What lasts beyond a visit: choices come back, what is no choice does not. */
import { beforeEach, expect, test } from "vitest";
import { type Preferences, readPreferences, writePreferences } from "../../src/io/preferences.ts";

beforeEach(() => localStorage.clear());

test("choices come back", () => {
  const chosen: Preferences = { language: "zh", theme: "dark", textSize: 130, left: 420, right: 300, tab: "text", legend: false };
  writePreferences(chosen);
  expect(readPreferences()).toEqual(chosen);
});

test.each([
  ["{", {}],
  ["null", {}],
  ['{"language":"fr","theme":"pink","textSize":7,"left":-3,"right":"wide","tab":"ask","legend":"yes"}', {}],
  ['{"language":"en","textSize":null,"left":99999}', { language: "en" }],
])("%s", (kept, read) => {
  localStorage.setItem("roadmap-atlas", kept);
  expect(readPreferences()).toEqual(read);
});

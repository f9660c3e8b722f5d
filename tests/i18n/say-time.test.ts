/** Times and days as they stand in panels, in both languages; how wide their spaces are is the browser's affair. */
import { expect, test } from "vitest";
import { createI18n, speak } from "../../src/i18n/setup.ts";
import { sayDays, sayMinutesBetween } from "../../src/i18n/say-time.ts";

test.each([
  ["zh", 720, 960, "12–16 小时"],
  ["zh", 720, 720, "12 小时"],
  ["zh", 474, 714, "7.9–12 小时"],
  ["zh", 30, 90, "30 分钟到1.5 小时"],
  ["en", 720, 960, "12–16 h"],
  ["en", 20, 40, "20–40 min"],
  ["en", 30, 90, "30 min to 1.5 h"],
  ["en", 5995, 6005, "100 h"],
] as const)("in %s from %i to %i minutes: %s", async (language, least, most, said) => {
  const i18n = await createI18n(language);
  await speak(i18n, language);
  expect(sayMinutesBetween(i18n.t, least, most)).toBe(said);
});

test.each([
  ["zh", "2027-01-04", "2027-01-08", "1/4–1/8"],
  ["zh", "2026-12-28", "2027-01-04", "12/28–1/4"],
  ["en", "2027-01-04", "2027-01-08", "4–8Jan"],
  ["en", "2026-12-28", "2027-01-04", "28Dec–4Jan"],
] as const)("in %s from %s to %s: %s", (language, start, end, said) => {
  expect(sayDays(language, { start, end }).replaceAll(/\s/g, "")).toBe(said);
});

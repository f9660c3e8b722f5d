/** The looks, measured: nothing overlaps, nothing is cut without a title, targets, focus, forced colours, large text, little motion. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { collisions, cutWords, hiddenFocus, platesOnPlates, smallTargets, wordsOnWords } from "../support/look-over.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

/** Nothing is to be seen on a page at rest: what is on its way, a text that is still being set or scrolled, is looked at again. */
const looksWell = (page: Page): Promise<void> => expect.poll(() => look(page)).toEqual({});

/** All that a look tells at once. */
async function look(page: Page): Promise<Record<string, string[]>> {
  await still(page);
  const found = { small: await smallTargets(page), cut: await cutWords(page), collisions: await collisions(page), words: await wordsOnWords(page) };
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each.length > 0));
}

test("wide, from the first visit to a concept and its words", async () => {
  const { page } = await app.open({ firstVisit: true, locale: "en-US" });
  await mapDrawn(page);
  await page.locator(".tour-offer").waitFor();
  await looksWell(page);
  expect(await platesOnPlates(page)).toEqual([]);
  await page.locator(".rail button").first().click();
  await page.locator(".row").nth(2).click();
  await page.locator(".right h2").waitFor();
  await looksWell(page);
  await page.locator(".rail button").nth(1).click();
  await looksWell(page);
});

test("on a phone, in Chinese and in the dark", async () => {
  const { page } = await app.open({ colorScheme: "dark", viewport: { width: 390, height: 844 } });
  await page.locator("#first-picture").waitFor({ state: "detached" });
  await page.locator("#app .row").first().waitFor();
  await looksWell(page);
  await page.locator(".view-bar label").last().click();
  await page.locator(".plan").waitFor();
  await looksWell(page);
});

test("every stop of the Tab key shows where it is, in forced colours too, and nothing moves for who prefers less", async () => {
  const { page, errors } = await app.open({ locale: "en-US", forcedColors: "active", reducedMotion: "reduce", address: "panel=list" });
  await mapDrawn(page);
  expect(await hiddenFocus(page, 26)).toEqual([]);
  await looksWell(page);
  const moving = await page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length);
  expect(moving).toBe(0);
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--quick")))).toBe(0);
  await page.locator(".row").nth(2).click();
  expect(await page.locator(".row[aria-current]").evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  expect(errors).toEqual([]);
});

test("twice the text size leaves every word by itself and cuts none, and roadmaps that do not fit into the bar become a list", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: "panel=list" });
  await mapDrawn(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await page.locator(".row").nth(2).click();
  await page.locator(".right h2").waitFor();
  await still(page);
  await expect.poll(async () => [await wordsOnWords(page), await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([[], true]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".panel h2, .panel p, .panel button, .panel dd")]
      .filter((one) => one.checkVisibility() && !one.classList.contains("unseen") && one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0 && getComputedStyle(one).overflow !== "visible")
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(cut).toEqual([]);
  await page.locator(".view-switch label").nth(1).click();
  await page.locator(".source-button").waitFor();
  expect(errors).toEqual([]);
});

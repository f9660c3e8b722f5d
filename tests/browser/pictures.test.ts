/**
 * The main states beside the pictures of them that are kept in tests/pictures: a panel that moved, a map that is missing,
 * a colour that changed, one thing on another. `npm run golden:pictures` keeps them anew.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { pictureTrouble } from "../support/golden-picture.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const ENGLISH = "roadmap=web-basics-in-four-weeks&panel=none";

/** So often is looked again where something is wrong: what is still loaded comes into the picture without moving first. */
const LOOKS = 20;

/** What is wrong with the page's looks once it rests and everything is there. */
async function look(page: Page, name: string): Promise<string> {
  let trouble = await glance(page, name);
  for (let times = 1; times < LOOKS && trouble !== ""; times += 1) trouble = await glance(page, name);
  return trouble;
}

/** What is wrong with the page's looks at this moment. */
async function glance(page: Page, name: string): Promise<string> {
  await still(page);
  return pictureTrouble(page, name);
}

async function restyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
  }, rules);
}

test("wide and light: map, what a change does to its picture, list, concept, source, search, shortcuts, export", async () => {
  const { page, errors } = await app.open({ locale: "en-US", bars: true, reducedMotion: "reduce", address: ENGLISH });
  await mapDrawn(page);
  const found: string[] = [await look(page, "map")];
  if (process.env["GOLDEN"] !== "write") {
    for (const rules of [".legend { visibility: hidden }", ".rail { translate: 40px 0 }", ".map-canvas { visibility: hidden }", ".top-bar { background: #fde }", ".zoom-buttons { translate: -140px 0 }"]) {
      await restyle(page, rules);
      expect(await glance(page, "map"), rules).toMatch(/differ/);
    }
    for (const rules of [":root { --sans: Bars, fantasy !important }", ".rail { background: #f8f8f6 }"]) {
      await restyle(page, rules);
      expect(await look(page, "map"), rules).toBe("");
    }
    await restyle(page, "");
  }
  await page.locator(".rail button").first().click();
  await page.locator(".row").nth(2).click();
  await page.locator(".right .quote").first().waitFor();
  found.push(await look(page, "list-concept"));
  await page.locator(".rail button").nth(1).click();
  await page.locator(".sentence:has(mark) .sentence-button").nth(2).press("Enter");
  await page.locator(".right .row-line").first().waitFor();
  found.push(await look(page, "source-sentence"));
  await page.keyboard.press("Escape");
  await page.locator(".left-panel .panel-head .icon-button").click();
  await page.locator(".zoom-buttons button").first().click();
  found.push(await look(page, "folded"));
  await page.locator(".search-field input").fill("sql");
  await page.locator(".found-text").first().waitFor();
  found.push(await look(page, "search"));
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await page.locator(".keys-list").waitFor();
  found.push(await look(page, "shortcuts"));
  await page.keyboard.press("Escape");
  await page.locator(".export-button").click();
  await page.locator(".export-row").first().waitFor();
  found.push(await look(page, "export"));
  expect(found.filter(Boolean)).toEqual([]);
  expect(errors).toEqual([]);
});

test("wide and dark: comparing, and a plan", async () => {
  const { page, errors } = await app.open({ colorScheme: "dark", bars: true, reducedMotion: "reduce", address: "view=compare" });
  await page.locator(".compare-overlay").waitFor();
  await mapDrawn(page);
  const found: string[] = [await look(page, "compare")];
  await page.locator(".tab-bar button").nth(2).click();
  await page.locator(".matrix").waitFor();
  found.push(await look(page, "compare-table"));
  await page.evaluate(() => void (location.hash = "view=plan&to=rlhf&know=python&start=2027-03-01"));
  await page.locator(".plan-line").first().waitFor();
  await page.locator(".note .icon-button").click();
  found.push(await look(page, "plan"));
  expect(found.filter(Boolean)).toEqual([]);
  expect(errors).toEqual([]);
});

test("on a phone: list, concept, map, plan", async () => {
  const { page, errors } = await app.open({ bars: true, reducedMotion: "reduce", viewport: { width: 390, height: 844 }, address: "roadmap=web-basics-in-four-weeks" });
  await page.locator("#app .row").first().waitFor();
  await page.locator("#first-picture").waitFor({ state: "detached" });
  const found: string[] = [await look(page, "phone-list")];
  await page.locator(".row").nth(2).click();
  await page.locator(".right .quote").first().waitFor();
  found.push(await look(page, "phone-concept"));
  await page.keyboard.press("Escape");
  await page.locator(".screen-switch button").nth(1).click();
  await mapDrawn(page);
  found.push(await look(page, "phone-map"));
  await page.locator(".view-bar label").last().click();
  await page.locator(".source-button").waitFor();
  await page.locator(".plan .plan-line").first().waitFor();
  found.push(await look(page, "phone-plan"));
  expect(found.filter(Boolean)).toEqual([]);
  expect(errors).toEqual([]);
});

/** The frame of the app: the picture before any script, the bar at every width, panels that resize, text that grows. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";

let app: AppInBrowser;

beforeAll(async () => {
  app = await startApp();
}, 240_000);
afterAll(() => app?.close());

describe("the first picture", () => {
  test("scripts off: both languages' maps with readable labels, in the reader's theme, and a sentence about scripts", async () => {
    const { page } = await app.open({ javaScriptEnabled: false, colorScheme: "dark" });
    for (const language of ["zh", "en"]) {
      const map = page.locator(`.first-map.${language}`);
      expect(await map.isVisible()).toBe(true);
      const label = (await map.locator(".plate + path ~ text").first().boundingBox())!;
      expect(label.height).toBeGreaterThanOrEqual(11);
      expect(await map.locator(".plate").count()).toBeGreaterThan(5);
    }
    expect(await page.locator(".no-scripts").textContent()).toMatch(/请允许本页运行脚本[^]*allow scripts/);
    const [ground, ink] = await Promise.all([
      page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      page.locator(".first-map.zh text[fill='var(--ink)']").first().evaluate((text) => getComputedStyle(text).fill),
    ]);
    expect([ground, ink]).toEqual(["rgb(15, 20, 28)", "rgb(232, 236, 242)"]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".first-maps").isVisible()).toBe(false);
    expect(await page.locator("#first-picture .row-name:visible").count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("scripts on: the map takes its place exactly there", async () => {
    const { page, errors } = await app.open({ locale: "zh-CN" });
    await page.locator(".band-title").first().waitFor();
    await page.locator("#first-picture").waitFor({ state: "detached" });
    const { view, start } = await page.evaluate(() => ({
      view: JSON.parse(document.documentElement.dataset["firstView"]!) as { zoom: number; pan: { x: number } },
      start: document.querySelector(".band-ground")!.getBoundingClientRect().left,
    }));
    expect(view.zoom).toBeGreaterThan(0.5);
    expect(Math.abs(start - view.pan.x)).toBeLessThan(40 * view.zoom);
    expect(errors).toEqual([]);
  });

  test("an address that asks for something else does not show it", async () => {
    const { page, errors } = await app.open({ address: "view=compare", locale: "en-US" });
    expect(await page.locator(".first-map:visible").count()).toBe(0);
    await page.locator(".source-chips").waitFor();
    await page.locator("#first-picture").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });
});

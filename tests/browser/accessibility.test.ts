/** axe-core over the states that a reader reaches, by screen, language and theme: WCAG 2.2, levels A and AA. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { findings } from "../support/findings.ts";
import { paste } from "../support/paste.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

async function pasteRoadmap(page: Page): Promise<void> {
  await paste(page, englishText);
  await page.locator("dialog article").waitFor();
}

/** Each language and each theme on each width, in two pages a width. */
describe.each([
  ["zh-CN", "light", "dark"],
  ["en-US", "dark", "light"],
] as const)("%s, %s on a wide screen, %s on a narrow one", (locale, wide, narrow) => {
  test("wide", async () => {
    const { page, errors } = await app.open({ locale, colorScheme: wide });
    await mapDrawn(page);
    expect(await findings(page)).toEqual([]);
    await page.locator(".rail button").first().click();
    await page.locator(".row").nth(2).click();
    await page.locator(".quote").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".tie-why").first().click();
    await page.locator(".rail button").nth(1).click();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("a");
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("transformer");
    await page.locator(".found-text").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("");
    await page.locator(".found-command").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await page.locator(".keys-list").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".add-button").click();
    await page.locator(".menu button").nth(1).click();
    await page.locator(".prompt-offer").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await pasteRoadmap(page);
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("narrow", async () => {
    const { page, errors } = await app.open({ locale, colorScheme: narrow, viewport: { width: 390, height: 844 } });
    await page.locator(".row").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("transformer");
    await page.locator(".found-text").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("");
    await page.keyboard.press("Escape");
    await page.locator(".row").nth(2).click();
    await page.locator(".quote").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".quote").first().click();
    expect(await findings(page)).toEqual([]);
    await page.locator(".screen-switch button").nth(1).click();
    await mapDrawn(page);
    expect(await findings(page)).toEqual([]);
    await page.locator(".top-bar .icon-button").last().click();
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** Every tab of the comparison, with a selection and the choice of roadmaps open. */
describe.each([
  ["zh-CN", "light", 1440],
  ["en-US", "dark", 390],
] as const)("comparing in %s, %s, %i pixels wide", (locale, colorScheme, width) => {
  test("every tab", async () => {
    const { page, errors } = await app.open({ locale, colorScheme, viewport: { width, height: 860 }, address: "view=compare" });
    await page.locator(".compare-overlay").waitFor();
    await page.locator(".names summary").nth(1).click();
    expect(await findings(page)).toEqual([]);
    for (const tab of [1, 2, 3, 4, 5]) {
      await page.locator(".tab-bar button").nth(tab).click();
      expect([tab, await findings(page)]).toEqual([tab, []]);
    }
    await page.locator(".concept-link:visible").first().click();
    await page.locator(".right h2").waitFor();
    await page.locator(".right .plain-button", { hasText: /Same as|是同一个/ }).click();
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test("twice the text size cuts nothing off", async () => {
  const { page } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await page.locator(".rail button").first().click();
  await page.locator(".row").nth(2).click();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".panel h2, .panel p, .panel button, .panel dd")]
      .filter((one) => one.checkVisibility() && !one.classList.contains("unseen") && one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0 && getComputedStyle(one).overflow !== "visible")
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(cut).toEqual([]);
});

test("forced colours and less motion are respected", async () => {
  const { page, errors } = await app.open({ forcedColors: "active", reducedMotion: "reduce" });
  await mapDrawn(page);
  await page.locator(".rail button").first().click();
  await page.locator(".row").nth(2).click();
  expect(await page.locator(".row[aria-current]").evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--quick")))).toBe(0);
  expect(errors).toEqual([]);
});

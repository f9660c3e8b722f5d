/** What one does over time: a tour on the first visit, changes taken back and done again, back and forward, and links that open the same. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { findings } from "../support/findings.ts";
import { addText } from "../support/paste.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

/** Scale and pan of the drawn map. */
const sightOf = (page: Page): Promise<{ zoom: number; x: number; y: number }> =>
  page.evaluate(() => {
    const { cy } = (document.querySelector(".map-canvas") as Element & { _cyreg: { cy: { zoom(): number; pan(): { x: number; y: number } } } })._cyreg;
    return { zoom: cy.zoom(), ...cy.pan() };
  });

describe("the tour", () => {
  test.each([
    ["zh-CN", { width: 1440, height: 900 }, "light"],
    ["en-US", { width: 390, height: 844 }, "dark"],
  ] as const)("is offered once, points at real things, ends on Escape, and comes back only when asked (%s)", async (locale, viewport, colorScheme) => {
    const { page, errors } = await app.open({ locale, viewport, colorScheme, firstVisit: true });
    await page.locator(".tour-offer").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".tour-offer .primary").click();
    for (let step = 0; step < 6; step += 1) {
      await page.locator(".tour-count", { hasText: new RegExp(`^\\D*${step + 1}\\D`) }).waitFor();
      await still(page);
      const { card, ring, focused } = await page.evaluate(() => {
        const box = (selector: string): DOMRect => document.querySelector(selector)!.getBoundingClientRect();
        return { card: box(".tour-card").toJSON() as DOMRect, ring: box(".tour-ring").toJSON() as DOMRect, focused: document.activeElement?.closest(".tour") !== null };
      });
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(viewport.width);
      expect(card.bottom).toBeLessThanOrEqual(viewport.height);
      expect(Math.min(ring.width, ring.height)).toBeGreaterThan(20);
      expect(focused).toBe(true);
      if (step === 2) expect(await findings(page)).toEqual([]);
      if (step < 5) await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
    await page.locator("dialog.tour").waitFor({ state: "detached" });
    await page.reload();
    await page.locator(".top-bar").first().waitFor();
    await page.locator("#first-picture").waitFor({ state: "detached" });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await still(page);
    expect(await page.locator(".tour-offer, dialog.tour").count()).toBe(0);
    await page.keyboard.press("?");
    await page.locator("dialog .button").first().click();
    await page.locator(".tour-card").waitFor();
    expect(errors).toEqual([]);
  });
});

test("a roadmap that was removed, and a mark, are taken back and done again", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  await addText(page, englishText.replace("Web basics", "My own way"));
  const own = page.locator(".chip.current", { hasText: "My own way" });
  await own.waitFor();
  await mapDrawn(page);
  await page.locator(".chip.current button").click();
  await own.waitFor({ state: "detached" });
  await page.locator(".note", { hasText: "off the shelf" }).locator(".button").click();
  await own.waitFor();
  await mapDrawn(page);
  await page.locator(".rail button").first().click();
  await page.locator(".tick").nth(1).click();
  await page.locator(".note", { hasText: "known" }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".tick:checked").count()).toBe(0);
  await page.keyboard.press("Control+y");
  await expect.poll(() => page.locator(".tick:checked").count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test("back and forward go through what was looked at, and leave targets alone", async () => {
  const { page } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  await page.locator(".rail button").first().click();
  await page.locator(".row").nth(2).click();
  const first = await page.locator(".right h2").textContent();
  await page.locator(".tie-name").first().click();
  await expect.poll(() => page.locator(".right h2").textContent()).not.toBe(first);
  await page.locator(".view-switch label, .view-switch button").nth(2).click();
  await page.locator(".plan-examples button").first().click();
  await page.locator(".plan-row").first().waitFor();
  await page.keyboard.press("Escape");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => page.locator(".right h2").textContent()).toBe(first);
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => page.locator(".right h2").textContent()).not.toBe(first);
  await page.keyboard.press("Alt+ArrowRight");
  await page.locator(".target-list li").waitFor();
  expect(await page.locator(".target-list li").count()).toBe(1);
});

test("a link opens the same in another window; one that names what is not here says so", async () => {
  const { page } = await app.open({ locale: "zh-CN", permissions: ["clipboard-read", "clipboard-write"] });
  await mapDrawn(page);
  await page.locator(".rail button").first().click();
  await page.locator(".row").nth(3).click();
  await page.locator(".know-bar button").first().click();
  for (const key of ["-", "-"]) await page.keyboard.press(key);
  await still(page);
  const place = await sightOf(page);
  await page.locator(".share-button").click();
  await page.locator(".link-notes .note").waitFor();
  const url = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await page.locator(".right h2").textContent();
  const other = await app.open({ locale: "en-US", address: new URL(url).hash.slice(1) });
  await mapDrawn(other.page);
  expect(await other.page.locator(".right h2").textContent()).toBe(shown);
  await other.page.locator(".tick:checked").first().waitFor();
  await still(other.page);
  const there = await sightOf(other.page);
  expect(Math.abs(there.zoom - place.zoom)).toBeLessThan(0.01);
  expect(Math.hypot(there.x - place.x, there.y - place.y)).toBeLessThan(8);
  expect(await other.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  const stale = await app.open({ locale: "en-US", address: "roadmap=gone&concept=nothing" });
  await stale.page.locator(".link-notes .note", { hasText: "gone" }).waitFor();
  await mapDrawn(stale.page);
});

/** The source beside the map and the list in its place, in a real browser: sentences, places, keys, notes and what is printed. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { drawn, mapDrawn } from "../support/canvas-probe.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 240_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

describe.each([
  ["zh-CN", "", "先学 Python", 2, "共 2 处"],
  ["en-US", "roadmap=web-basics-in-four-weeks", "First learn HTML", 0, "of 2"],
] as const)("the source beside the map (%s)", (locale, address, sentence, link, count) => {
  test("a sentence lights its concepts and arrows, a concept leads through its places", async () => {
    const { page, errors } = await app.open({ locale, address });
    await mapDrawn(page);
    await page.locator(".rail button").nth(1).click();
    await page.locator(".source-key").waitFor();
    expect(await page.locator(".source-key li").count()).toBe(6);
    const first = page.locator(".sentence", { hasText: sentence });
    await first.locator(".sentence-button").focus();
    await page.keyboard.press("Enter");
    await page.locator(".right .tie-name").first().waitFor();
    const names = await page.locator(".right .tie-name").count();
    expect(names).toBeGreaterThan(1);
    expect((await drawn(page, "node.selected")).length).toBe(names);
    expect((await drawn(page, "edge.selected")).length).toBeGreaterThan(0);
    expect(await first.getAttribute("class")).toContain("lit");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("sentence-button");
    expect(await page.evaluate(() => document.activeElement?.closest(".lit"))).toBeNull();
    await page.keyboard.press("Escape");
    await page.locator(".right").waitFor({ state: "detached" });
    expect(await drawn(page, "node.selected")).toEqual([]);

    await first.locator("a").nth(link).click();
    const walk = page.locator(".source-walk");
    await walk.waitFor();
    const at = (): Promise<string | null> => walk.locator('[role="status"]').textContent();
    const one = await at();
    expect(one).toContain(count);
    await walk.locator("button").last().click();
    await expect.poll(at).not.toBe(one);
    expect(await page.locator(".source-text mark.here").first().evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    await walk.locator("button").first().click();
    await expect.poll(at).toBe(one);
    expect(errors).toEqual([]);
  });
});

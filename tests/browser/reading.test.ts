/** The source beside the map and the list in its place, in a real browser: sentences, places, keys, notes and what is printed. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { drawn, mapDrawn } from "../support/canvas-probe.ts";
import { findings } from "../support/findings.ts";
import { kept } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

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
    expect(await page.locator(".source-key li").count()).toBe(7);
    expect(await page.locator(".sentence .says-word").count()).toBeGreaterThan(0);
    const first = page.locator(".sentence", { hasText: sentence });
    await first.locator(".sentence-button").focus();
    await page.keyboard.press("Enter");
    await page.locator(".right .tie-name").first().waitFor();
    const names = await page.locator(".right .tie-name").count();
    expect(names).toBeGreaterThan(1);
    await expect.poll(async () => (await drawn(page, "node.selected")).length).toBe(names);
    await expect.poll(async () => (await drawn(page, "edge.selected")).length).toBeGreaterThan(0);
    expect(await first.getAttribute("class")).toContain("lit");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("sentence-button");
    expect(await page.evaluate(() => document.activeElement?.closest(".lit"))).toBeNull();
    await page.keyboard.press("Escape");
    await page.locator(".right").waitFor({ state: "detached" });
    await expect.poll(() => drawn(page, "node.selected")).toEqual([]);

    await first.locator("a").nth(link).click();
    const walk = page.locator(".source-walk");
    await walk.waitFor();
    const at = (): Promise<string | null> => walk.locator('[role="status"]').textContent();
    const one = await at();
    expect(one).toContain(count);
    await walk.locator("button").last().click();
    await expect.poll(at).not.toBe(one);
    await expect.poll(() => page.locator(".source-text mark.here").first().evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    await walk.locator("button").first().click();
    await expect.poll(at).toBe(one);
    expect(errors).toEqual([]);
  });
});

describe.each([
  ["zh-CN", 1440, "按学习顺序", /先学/],
  ["en-US", 390, "In learning order", /Needs/],
] as const)("the list in place of the map (%s, %i pixels wide)", (locale, width, learning, needs) => {
  test("all of it by keyboard, in two orders, and printed with words", async () => {
    const { page, errors } = await app.open({ locale, viewport: { width, height: 844 }, address: "roadmap=web-basics-in-four-weeks" });
    if (width > 1000) await page.locator(".rail button").first().click();
    await page.locator("#app .row").first().waitFor();
    const grid = page.locator('[role="treegrid"]');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await grid.locator('[role="row"][tabindex="0"]').count()).toBe(1);
    await grid.locator('[role="row"][tabindex="0"]').focus();
    expect(await focused()).toContain("1 Pages");
    await page.keyboard.press("ArrowLeft");
    const folded = await page.locator("#app .row").count();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator("#app .row").count()).toBeGreaterThan(folded);
    await page.keyboard.press("End");
    expect(await focused()).toContain("PostgreSQL");
    await page.keyboard.press("Home");
    await page.keyboard.press("j");
    expect(await focused()).toContain("JavaScript");
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".row:focus .tick").isChecked()).toBe(true);
    await page.keyboard.press("Enter");
    await page.locator(".row[aria-selected=true] .row-deeds").waitFor();
    expect(await page.locator(".row-deeds").textContent()).toMatch(needs);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("HTML");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".row[aria-selected=true] .row-name").textContent()).toBe("HTML");
    await page.locator(".right header button").last().click();
    await page.locator(".list-tools label", { hasText: learning }).click();
    const order = await page.locator(".row .row-name").allTextContents();
    expect(order.indexOf("SQL")).toBeLessThan(order.indexOf("PostgreSQL"));
    expect(await page.locator(".row .list-number").allTextContents()).toEqual(order.map((_, at) => String(at + 1)));
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".print-sheet q").first().textContent()).toContain("HTML");
    expect(await page.locator(".top-bar, main").evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(false);
    expect(errors).toEqual([]);
  });
});

test.each([
  ["zh-CN", "light"],
  ["en-US", "dark"],
] as const)("a note is kept, signed, found and taken back; an arrow has everybody's word (%s, %s)", async (locale, colorScheme) => {
  const { page, errors } = await app.open({ locale, colorScheme, address: "roadmap=web-basics-in-four-weeks&concept=html" });
  await mapDrawn(page);
  await expect.poll(() => page.locator(".facts").first().textContent()).toMatch(/≈/);
  const field = page.locator(".note-field textarea");
  await field.fill("the box model first");
  await page.locator(".rail button").first().click();
  await page.locator(".row[aria-selected=true] small svg[role=img]").waitFor();
  await expect.poll(() => page.locator("#map-concepts button", { hasText: /HTML/ }).first().textContent()).toMatch(/笔记|your note/);
  expect(await findings(page)).toEqual([]);
  await kept(page);
  await page.reload();
  await mapDrawn(page);
  await expect.poll(() => field.inputValue()).toBe("the box model first");
  await page.locator(".search-field input").fill("box model");
  await page.locator(".found-note").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".note-field .plain-button").click();
  await expect.poll(() => field.inputValue()).toBe("");
  await page.locator(".note button", { hasText: /撤销|Undo/ }).click();
  await expect.poll(() => field.inputValue()).toBe("the box model first");
  await page.locator(".tie-why").first().click();
  await page.locator(".right .arrow-ends").waitFor();
  await page.locator(".sentence-button").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.locator(".passage-arrow").first().waitFor();
  expect(await findings(page)).toEqual([]);
  expect(errors).toEqual([]);
});

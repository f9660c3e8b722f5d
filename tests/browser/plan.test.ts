/** The whole way of a learner in a real browser: from "I know Python" to a checklist on disk, by mouse and by keyboard. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
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

const TARGET = "PostgreSQL";

/** Opens the plan view with a target found by its name. */
async function planTo(page: Page, name: string): Promise<void> {
  await page.locator(".plan .concept-field input").first().fill(name);
  await page.locator(".plan [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".plan-steps").waitFor();
}

const labels = (page: Page): Promise<string[]> => page.locator(".plan-steps .plan-label").evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ""));

describe("the whole way", () => {
  test("a target, what is known, the plan, the checklist; and everything is there after a reload", async () => {
    const { page, errors } = await app.open({ locale: "en-US", address: "view=plan" });
    await planTo(page, TARGET);
    expect(await labels(page)).toEqual(expect.arrayContaining(["SQL", TARGET]));
    await page.locator(".plan-line input[type=checkbox]").and(page.getByLabel("I know SQL", { exact: true })).first().click();
    await page.locator(".note", { hasText: "SQL is marked as known." }).waitFor();
    await expect.poll(() => labels(page)).not.toContain("SQL");
    expect(await page.locator(".plan-known").textContent()).toContain("SQL");
    await mapDrawn(page);
    await expect.poll(() => drawn(page, ".known")).toEqual(["sql"]);

    // As a checklist, CSV, calendar and JSON.
    for (const at of [0, 1, 2, 3]) {
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator(".plan-exports button").nth(at).click()]);
      const text = await readFile((await file.path())!, "utf8");
      expect(text, file.suggestedFilename()).toContain(TARGET);
      if (at === 0) expect([file.suggestedFilename(), text.includes("- [ ]")]).toEqual(["plan.md", true]);
    }

    // On paper the plan has the page to itself.
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => document.querySelector(".plan")!.clientWidth / innerWidth);
    expect(printed).toBeGreaterThan(0.9);
    await page.emulateMedia({ media: "screen" });

    await kept(page);
    await page.reload();
    await page.locator(".plan-steps").waitFor();
    expect(await labels(page)).not.toContain("SQL");
    expect(await page.locator(".target-list").textContent()).toContain(TARGET);
    expect(errors).toEqual([]);
  });
});

describe("every tick can be taken back", () => {
  test("by the note, by Ctrl-Z, and again by Ctrl-Shift-Z", async () => {
    const { page } = await app.open({ locale: "en-US", address: "view=plan&to=postgresql" });
    await page.locator(".plan-steps").waitFor();
    const before = await labels(page);
    const tick = page.locator(".plan-steps input[type=checkbox]").first();
    await tick.click();
    // Under the pointer it stays.
    await page.locator(".note").hover();
    await expect.poll(() => labels(page)).toHaveLength(before.length - 1);
    await page.locator(".note .button").click();
    await expect.poll(() => labels(page)).toEqual(before);
    await tick.click();
    await expect.poll(() => labels(page)).toHaveLength(before.length - 1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => labels(page)).toEqual(before);
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => labels(page)).toHaveLength(before.length - 1);
  });

  test("a whole stage at once, from the list; known in the map of one roadmap and in the plan", async () => {
    const { page } = await app.open({ locale: "en-US", address: "roadmap=web-basics-in-four-weeks" });
    await mapDrawn(page);
    await page.locator(".rail button").first().click();
    await page.getByLabel(/^I know all of “.*Pages/).click();
    await page.locator(".note", { hasText: "concepts are marked as known" }).waitFor();
    const known = (await drawn(page, ".known")).sort();
    expect(known.length).toBeGreaterThan(1);
    await page.getByLabel("Plan", { exact: true }).check();
    await page.locator(".plan").waitFor();
    await mapDrawn(page);
    await expect.poll(async () => (await drawn(page, ".known")).sort()).toEqual(known);
    await page.keyboard.press("Control+z");
    await expect.poll(() => drawn(page, ".known")).toEqual([]);
  });
});

test("two tabs do not overwrite each other; from a concept's panel to its plan", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: "roadmap=web-basics-in-four-weeks&concept=html" });
  const other = await page.context().newPage();
  await other.goto(`${app.url}#roadmap=web-basics-in-four-weeks&concept=css`);
  await mapDrawn(other);
  await mapDrawn(page);
  await page.locator(".know-bar button").first().click();
  await other.locator(".know-bar button").first().click();
  for (const one of [page, other]) await expect.poll(async () => (await drawn(one, ".known")).sort()).toEqual(["css", "html"]);
  await kept(page);
  await page.reload();
  await mapDrawn(page);
  await expect.poll(async () => (await drawn(page, ".known")).sort()).toEqual(["css", "html"]);
  await page.evaluate(() => (location.hash = "roadmap=web-basics-in-four-weeks&concept=postgresql"));
  await page.locator(".right h2", { hasText: TARGET }).waitFor();
  await page.locator(".know-bar button").nth(1).click();
  await page.locator(".plan-steps").waitFor();
  expect(await labels(page)).toContain(TARGET);
  expect(errors).toEqual([]);
});

test("by keyboard alone", async () => {
  const { page } = await app.open({ locale: "en-US", address: "view=plan" });
  const field = page.locator(".plan .concept-field input").first();
  await field.focus();
  await page.keyboard.type("postgre");
  // The roadmaps may still be looked through: Enter waits for that.
  await page.keyboard.press("Enter");
  await page.locator(".plan-steps").waitFor();
  const before = await labels(page);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.matches(".plan-steps input[type=checkbox]"))) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".plan-why").waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => labels(page)).toHaveLength(before.length - 1);
});

describe("axe finds nothing", () => {
  test.each([
    ["zh-CN", "light", 1440],
    ["en-US", "dark", 390],
  ] as const)("%s, %s, %i pixels", async (locale, colorScheme, width) => {
    const { page, errors } = await app.open({ locale, colorScheme, viewport: { width, height: 844 }, address: "view=plan" });
    await page.locator(".plan-more").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await planTo(page, TARGET);
    await page.locator(".plan-name").first().click();
    await page.locator(".plan details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    await page.locator(".plan-steps input[type=checkbox]").first().click();
    await page.locator(".note").waitFor();
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

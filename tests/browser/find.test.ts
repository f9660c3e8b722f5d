/** Finding and commanding by keyboard: the field, its list, what choosing does, the shortcuts, and the prompt. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Roadmap } from "../../graph/index.ts";
import { SHORTCUTS } from "../../src/view/shortcuts.ts";
import { type AppInBrowser, firstRoadmap, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { findings } from "../support/findings.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
let roadmap: Roadmap;
beforeAll(async () => {
  app = await startApp();
  ({ roadmap } = await firstRoadmap(app));
});
afterAll(() => app?.close());

const field = ".search-field input";

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(field).fill(query);
  await page.locator('.found [role="option"]').first().waitFor();
  await page.locator(`${field}[aria-expanded=true]`).waitFor();
}

const active = (page: Page): Promise<string | null> =>
  page.locator(field).evaluate((input) => document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent ?? null);

describe("the field", () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await app.open());
    await mapDrawn(page);
  });

  test("arrows go through everything that was found, Enter chooses, Escape empties and leaves", async () => {
    await ask(page, "transformer");
    const first = await active(page);
    expect(first).toMatch(/transformer/i);
    const options = await page.locator('.found [role="option"]').count();
    expect(options).toBeGreaterThan(3);
    await page.keyboard.press("ArrowDown");
    expect(await active(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator('.found [role="option"]').last().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.locator(field).inputValue()).toBe("");
    await page.keyboard.press("Escape");
    expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(false);
    await ask(page, "transformer");
    await page.keyboard.press("Enter");
    expect(await page.locator(".right h2").textContent()).toMatch(/transformer/i);
    expect(errors).toEqual([]);
  });

  test("pinyin, its initials and typing errors find what they mean", async () => {
    for (const query of ["zhuyili", "zylJZ", "注意里机制", "attentoin"]) {
      await page.keyboard.press("Control+k");
      await page.locator(field).fill(query);
      await page.locator(".found-concept mark").first().waitFor();
      await expect.poll(() => page.locator(".found-concept").first().textContent()).toContain("注意力");
    }
    expect(errors).toEqual([]);
  });

  test("a line of the text opens the text there", async () => {
    await ask(page, "注意力");
    const hit = page.locator(".found-text").first();
    const words = (await hit.locator("mark").first().textContent())!;
    await hit.click();
    await page.locator(".source-text mark.here").first().waitFor();
    expect(await page.locator(".source-text li:has(mark.here)").first().textContent()).toContain(words);
    expect(errors).toEqual([]);
  });

  test("a stage comes into view, on a narrow screen too", async () => {
    for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
      const { page, errors } = await app.open({ viewport });
      await page.locator(field).waitFor();
      await still(page);
      await page.locator(field).focus();
      await page.locator(field).fill(roadmap.stages.at(-1)!.title);
      const stage = page.locator(".found-stage").first();
      await stage.waitFor();
      await stage.click();
      await mapDrawn(page);
      await expect.poll(() => page.locator("#app .band-title").last().evaluate((one) => {
        const box = one.getBoundingClientRect();
        return box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
      })).toBe(true);
      expect(errors).toEqual([]);
    }
  });
});

describe("commands", () => {
  test("are found in both languages and do what they say", async () => {
    const { page, errors } = await app.open();
    await mapDrawn(page);
    await page.keyboard.press("Control+k");
    await page.locator(".found-command").first().waitFor();
    await page.locator(field).fill("theme: dark");
    await page.locator(".found-command mark").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await ask(page, "English");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await page.keyboard.press("Control+k");
    await page.locator(field).fill("转到规划");
    await page.locator(".found-command mark").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator('.app[data-view="plan"]').waitFor();
    expect(errors).toEqual([]);
  });

  test("plan to a concept, compare two roadmaps", async () => {
    const { page, errors } = await app.open({ locale: "en-US" });
    await mapDrawn(page);
    await asksOfTheMap(page);
    await page.keyboard.press("Control+k");
    await page.locator(field).fill("plan to transformer");
    await page.locator(".found-command mark").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator('.app[data-view="plan"]').waitFor();
    await expect.poll(() => page.url()).toContain("transformer");
    await ask(page, "compare web basics");
    await page.keyboard.press("Enter");
    await page.locator('.app[data-view="compare"]').waitFor();
    await expect.poll(() => page.locator(".chip.current").count()).toBe(2);
    expect(errors).toEqual([]);
  });
});

/** By keyboard: the chains between two concepts, the words behind an arrow and back, then what holds up the most. */
async function asksOfTheMap(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(field).fill("every path between two");
  await page.locator(".found-command mark").first().waitFor();
  await page.keyboard.press("Enter");
  for (const [at, name] of ["python", "transformer"].entries()) {
    const input = page.locator(".ways-fields input").nth(at);
    await expect.poll(() => input.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type(name);
    await page.locator('.ways-fields [role="option"]').first().waitFor();
    await page.keyboard.press("Enter");
  }
  const chains = page.locator(".chain-list > li");
  await chains.first().waitFor();
  await expect.poll(() => page.url()).toContain("ask=ways&from=python&until=transformer");
  expect(await chains.first().locator(".passage-arrow").last().textContent()).toMatch(/Transformer/);
  expect(await findings(page)).toEqual([]);
  await chains.first().locator(".passage-arrow").first().press("Enter");
  await page.locator(".back-to").press("Enter");
  await chains.first().waitFor();
  await page.locator(".ways-fields > button").press("Enter");
  await expect.poll(() => page.url()).toContain("from=transformer&until=python");
  await page.keyboard.press("Alt+ArrowLeft");
  await chains.first().waitFor();
  await page.locator(".ways-fields > button").press("Enter");
  await ask(page, "python -> transformer");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("from=python&until=transformer");
  await chains.first().waitFor();
  await ask(page, "bottlenecks, ranked");
  await page.keyboard.press("Enter");
  await page.locator(".bottleneck").first().waitFor();
  await page.locator(".rank-by select").selectOption("blocking");
  await expect.poll(() => page.url()).toContain("rank=blocking");
  expect(await findings(page)).toEqual([]);
  await page.locator(".bottleneck").first().press("Enter");
  await page.locator(".right .know-bar").waitFor();
}

test("? opens the table of shortcuts, and Escape closes it; Enter waits for the list of what is found; the prompt is copied from the dialog and by command", async () => {
  const { page, errors } = await app.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await mapDrawn(page);
  await page.keyboard.press("?");
  await page.locator("dialog .keys-list").waitFor();
  expect(await page.locator(".keys-list dt").count()).toBe(SHORTCUTS.length);
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/found-list/, (route) => held.then(() => route.continue()));
  await page.keyboard.press("/");
  expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(true);
  // Whoever is quicker than the list gets what they typed all the same.
  await page.keyboard.type("transformer");
  await page.keyboard.press("Enter");
  come();
  await page.locator(".right h2", { hasText: /transformer/i }).waitFor();
  await ask(page, "prompt english");
  await page.keyboard.press("Enter");
  await page.locator("dialog .prompt-offer").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Before learning B, you need to know A.");
  expect(await page.locator(".prompt-copied").textContent()).not.toBe("");
  await page.locator(".prompt-buttons button").first().click();
  await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text.includes("学习B之前，需要先掌握A。")));
  expect(errors).toEqual([]);
});

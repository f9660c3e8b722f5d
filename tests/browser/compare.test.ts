/** The view Compare in a real browser: every tab, the choice of roadmaps, splitting and joining, and the address that brings it all back. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, type OpenApp, startApp } from "../support/browser.ts";
import { drawn, mapDrawn, plateAt } from "../support/canvas-probe.ts";
import { kept, still } from "../support/still.ts";
import { chineseText, secondText, thirdText } from "../support/three-roadmaps.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

/** Wide enough for the chips of five roadmaps: where they do not fit, a list stands in their place. */
const viewport = { width: 1760, height: 900 };

/** The app with the three short roadmaps added, those three compared, on a tab. */
async function comparing(tab = "overlay", options: Parameters<AppInBrowser["open"]>[0] = {}): Promise<OpenApp> {
  const one = await app.open({ locale: "en-US", viewport, ...options });
  await mapDrawn(one.page);
  await add(one.page, [["a.md", chineseText], ["b.md", secondText], ["c.md", thirdText]]);
  await one.page.locator(".chip a").nth(4).waitFor();
  const ids = await one.page.evaluate(() => [...document.querySelectorAll(".chip a")].slice(-3).map((link) => new URLSearchParams((link as HTMLAnchorElement).hash.slice(1)).get("roadmap")!));
  const address = new URLSearchParams([["view", "compare"], ...ids.map((id) => ["with", id]), ["tab", tab]] as string[][]);
  await one.page.evaluate((hash) => (location.hash = hash), String(address));
  await one.page.locator(".tab-bar [aria-current]").waitFor();
  await one.page.locator(".compare-overlay, .stage table, .disputes, .small-maps figure").first().waitFor();
  return one;
}

async function add(page: Page, files: readonly (readonly [string, string])[]): Promise<void> {
  await page.setInputFiles("input[type=file]", files.map(([name, text]) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) })));
  await page.locator("dialog .button.primary:enabled").waitFor();
  await page.locator("dialog .button.primary").click();
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** Waits until the table has so many concepts. */
async function rowsOf(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll(".matrix tbody tr").length === wanted, count);
}

describe("the tabs", () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await comparing());
  });
  const turnTo = (tab: string): Promise<void> =>
    page.evaluate((wanted) => {
      const address = new URLSearchParams(location.hash.slice(1));
      address.set("tab", wanted);
      location.hash = String(address);
    }, tab);

  test("overlay: what only one has, on the panel and on the map", async () => {
    await mapDrawn(page);
    await page.locator(".names.only-a li").first().waitFor();
    expect(await page.locator(".names.only-a .concept-link").allTextContents()).toEqual(["Word vectors"]);
    expect(await page.locator(".names.only-b .concept-link").allTextContents()).toEqual(["LangChain"]);
    await expect.poll(() => drawn(page, "node.only-a")).toEqual(["word-vectors"]);
    await expect.poll(() => drawn(page, "node.only-b")).toEqual(["langchain"]);
    await expect.poll(() => drawn(page, "edge.disagree")).toContain("recurrent-neural-network > transformer");
    await page.locator(".pair .icon-button").click();
    await page.waitForFunction(() => document.querySelector(".names.only-a .concept-link")?.textContent === "LangChain");
    await page.locator(".pair .icon-button").click();
    await page.waitForFunction(() => document.querySelector(".names.only-a .concept-link")?.textContent === "Word vectors");
    expect(errors).toEqual([]);
  });

  test("side by side: one map each, at the same coordinates, linked", async () => {
    await turnTo("side");
    await page.locator(".small-maps figure").nth(2).locator("rect.small-plate").first().waitFor({ state: "attached" });
    const boxes = await page.evaluate(() => [...document.querySelectorAll(".small-map > svg")].map((svg) => [...svg.querySelectorAll("rect.small-plate")].map((rect) => rect.getAttribute("x")).join()));
    expect(new Set(boxes).size).toBe(1);
    await page.locator(".small-map .map-concepts button").first().focus();
    await expect.poll(() => page.locator(".small-map .here").count()).toBe(3);
    await page.keyboard.press("Enter");
    await page.locator(".right h2").waitFor();
    expect(errors).toEqual([]);
  });

  test("table: a real one, sorted by what most teach, then by one author", async () => {
    await turnTo("matrix");
    await rowsOf(page, 6);
    const first = (): Promise<string | null> => page.locator(".matrix tbody th").nth(4).textContent();
    expect(await page.locator(".matrix tbody tr").count()).toBe(6);
    expect(await page.locator(".matrix tbody tr").first().locator("td .stripe").count()).toBe(3);
    expect(await first()).toBe("LangChain");
    await page.locator(".matrix thead button").nth(0).click();
    expect(await page.locator(".matrix thead th").nth(1).getAttribute("aria-sort")).toBe("ascending");
    expect(await first()).toBe("Word vectors");
  });

  test("order: a line for each shared concept, and the same as a table", async () => {
    await turnTo("order");
    await page.locator(".order-line").first().waitFor();
    expect(await page.locator(".order-line title").allTextContents()).toHaveLength(4);
    // Its name stands in the column of each roadmap that has it.
    expect(await page.locator(".order-line text").count()).toBe(await page.locator(".order-line circle").count());
    await page.locator(".as-table summary").click();
    expect(await page.locator(".as-table tbody tr").count()).toBe(4);
    await page.locator(".as-table .concept-link").first().click();
    expect(await page.locator(".order-line.focus title").count()).toBe(1);
  });

  test("disputes: both quotes, each opening its source", async () => {
    await turnTo("disputes");
    await page.locator(".dispute").first().waitFor();
    const quotes = page.locator(".dispute .quote");
    expect(await quotes.count()).toBe(2);
    const words = await page.locator(".dispute mark").allTextContents();
    expect(words.join()).toContain("学习 Transformer 之前必须先掌握循环神经网络");
    await quotes.nth(1).click();
    await page.locator(".source-text mark.here").first().waitFor();
    expect((await page.locator(".source-text mark.here").allTextContents()).join("")).toContain("Recurrent neural networks require Transformer");
    expect(errors).toEqual([]);
  });

  test("consensus: in order with who says so, saved as Markdown", async () => {
    await turnTo("consensus");
    await page.locator(".consensus tbody").waitFor();
    expect(await page.locator(".consensus tbody th").allTextContents()).toEqual(["Python", "NumPy", "Recurrent neural network", "Transformer"]);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".consensus .button").click()]);
    expect(download.suggestedFilename()).toBe("Consensus.md");
  });
});

describe("the choice of roadmaps", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await comparing());
    await mapDrawn(page);
  });

  test("a bar of the intersections picks its concepts out", async () => {
    const bar = page.locator(".intersections button").first();
    await bar.click();
    await expect.poll(async () => (await drawn(page, "node.picked")).sort()).toEqual(["numpy", "python", "transformer"]);
    expect(page.url()).toContain("pick=");
    await bar.click();
    await expect.poll(() => drawn(page, "node.picked")).toEqual([]);
    expect(page.url()).not.toContain("pick=");
  });

  test("moves no plate, and fades what is left out", async () => {
    const ids = ["python", "word-vectors", "langchain"];
    await expect.poll(() => drawn(page, "node")).toEqual(expect.arrayContaining(ids));
    await still(page);
    const before = await Promise.all(ids.map((id) => plateAt(page, id)));
    await page.locator(".source-chips .chip.current .chip-toggle").first().click();
    await page.waitForFunction(() => document.querySelectorAll(".source-chips .chip.current").length === 2);
    await expect.poll(() => drawn(page, "node.faint")).toContain("word-vectors");
    await still(page);
    expect(await Promise.all(ids.map((id) => plateAt(page, id)))).toEqual(before);
    await page.locator(".legend button", { hasText: /^stated/i }).click();
    expect(await Promise.all(ids.map((id) => plateAt(page, id)))).toEqual(before);
  });

  test("is put in another order by keyboard", async () => {
    const titles = (): Promise<string[]> => page.locator(".source-chips .chip.current .chip-title").allTextContents();
    const [first, second] = await titles();
    await page.locator(".source-chips .chip-toggle").first().focus();
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([second, first]);
  });
});

describe("the reader's word on what is the same", () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await comparing("matrix"));
  });

  test("joins two, says why, and takes it back", async () => {
    await page.locator(".matrix .concept-link", { hasText: "Word vectors" }).click();
    await page.locator(".right .plain-button", { hasText: "Same as another" }).click();
    await page.locator(".join-field input").fill("LangChain");
    await page.locator(".join-field li button").first().click();
    await rowsOf(page, 5);
    await page.locator(".matrix .concept-link", { hasText: /Word vectors|LangChain/ }).click();
    await expect.poll(() => page.locator(".member .why").allTextContents()).toEqual(["You said so", "You said so"]);
    await page.keyboard.press("Control+z");
    await rowsOf(page, 6);
  });

  test("splits off, undoes, and lasts over a reload", async () => {
    await page.locator(".matrix .concept-link", { hasText: "Transformer" }).click();
    await page.locator(".member .plain-button", { hasText: "Split off" }).first().click();
    await rowsOf(page, 7);
    await kept(page);
    await page.reload();
    await rowsOf(page, 7);
    const panel = page.locator(".rail button").first();
    if ((await panel.getAttribute("aria-expanded")) !== "true") await panel.click();
    await expect.poll(() => page.locator(".review .icon-button").count()).toBe(1);
    await page.locator(".review .icon-button").click();
    await rowsOf(page, 6);
    expect(errors).toEqual([]);
  });
});

describe("the address", () => {
  test("brings back view, roadmaps, tab, picks and selection", async () => {
    const { page } = await app.open({ locale: "en-US", address: "view=compare" });
    await page.locator(".compare-overlay").waitFor();
    await page.locator(".tab-bar button").nth(2).click();
    await page.locator(".matrix .concept-link").first().click();
    const name = await page.locator(".right h2").textContent();
    const address = new URL(page.url()).hash.slice(1);
    const again = await app.open({ locale: "en-US", address });
    await again.page.locator(".matrix").waitFor();
    expect(await again.page.locator(".right h2").textContent()).toBe(name);
    expect(await again.page.locator(".tab-bar [aria-current]").textContent()).toContain("Table");
    expect(again.errors).toEqual([]);
  });

  test("goes back from the table to the overlay to the map", async () => {
    const { page } = await app.open({ locale: "en-US" });
    await mapDrawn(page);
    await page.locator(".view-switch label", { hasText: "Compare" }).click();
    await page.locator(".compare-overlay").waitFor();
    await page.locator(".tab-bar button").nth(2).click();
    await page.locator(".matrix").waitFor();
    await page.goBack();
    await page.locator(".matrix").waitFor({ state: "detached" });
    await page.goBack();
    await page.locator(".tab-bar").waitFor({ state: "detached" });
  });
});

test("on a phone every tab is one tap away and nothing sticks out", async () => {
  const { page, errors } = await app.open({ locale: "zh-CN", address: "view=compare", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.locator(".compare-overlay").waitFor();
  for (let tab = 0; tab < 6; tab += 1) {
    await page.locator(".tab-bar button").nth(tab).tap();
    await still(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.locator(".screen-switch button").nth(2).tap();
  await mapDrawn(page);
  await page.locator(".source-button").tap();
  await page.locator(".source-menu input").first().tap();
  await expect.poll(() => page.locator(".source-button").textContent()).toContain("1 / 2");
  expect(errors).toEqual([]);
});

/** What belongs to the learner outlasts the visit, in a real browser: reload, two tabs, a browser that refuses, workers that are killed, upgrades that are broken off. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { UPGRADES } from "../../src/io/storage-upgrades.ts";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { addText, paste } from "../support/paste.ts";
import { kept } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

async function addDocument(page: Page): Promise<void> {
  await mapDrawn(page);
  await addText(page, englishText.replace("Web basics", "My own way"));
  await page.locator(".chip.current", { hasText: "My own way" }).waitFor();
}

const titles = (page: Page): Promise<string[]> => page.locator(".chip-title").allTextContents();

test("a reader's own roadmap is there again after a reload, and at its own address", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  await addDocument(page);
  await mapDrawn(page);
  await kept(page);
  await page.reload();
  await mapDrawn(page);
  expect((await titles(page)).at(-1)).toContain("My own way");
  expect(await page.locator(".chip.current").textContent()).toContain("My own way");
  await page.locator(".chip.current button").click();
  await expect.poll(() => titles(page)).toHaveLength(2);
  await kept(page);
  await page.reload();
  await mapDrawn(page);
  expect(await titles(page)).toHaveLength(2);
  expect(errors).toEqual([]);
});

test("another tab has it at once", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  const other = await page.context().newPage();
  await other.goto(app.url);
  await mapDrawn(other);
  await addDocument(page);
  await other.locator(".chip", { hasText: "My own way" }).waitFor();
  expect(errors).toEqual([]);
});

test.each([
  ["en-US", "does not let the app keep anything"],
  ["zh-CN", "不允许保存数据"],
])("a browser that refuses is told of, and everything goes on (%s)", async (locale, words) => {
  const { page } = await app.open({ locale });
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: { open: () => { throw new DOMException("no", "SecurityError"); } } }));
  await page.reload();
  const note = page.locator(".note", { hasText: words });
  await note.waitFor();
  await addDocument(page);
  expect(await note.locator("button:not([aria-label])").count()).toBe(1);
  await note.locator("button[aria-label]").click();
  await note.waitFor({ state: "detached" });
  expect(await page.locator(".chip.current").textContent()).toContain("My own way");
});

/** In place of a worker: takes the question up and dies of it, with a word or without. */
const dying = (end: string): string => `onmessage = ({ data }) => { postMessage({ id: data.id, type: "begun" }); ${end} };`;

test("workers killed in mid-work, with a word and without: it is told or can be stopped, and the next one answers", async () => {
  const { page } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  const kill = (worker: string, end: string): Promise<unknown> => page.route(new RegExp(`${worker}-worker[^/]*\\.js`), (route) => route.fulfill({ contentType: "text/javascript", body: dying(end) }));
  const text = englishText.replace("Web basics", "My own way");
  await kill("parse", 'setTimeout(() => { throw new Error("out of memory"); });');
  await paste(page, text);
  await page.locator("dialog .problem").waitFor();
  await page.locator("dialog footer .button").first().click();
  await page.unrouteAll();
  await kill("parse", "close();");
  await paste(page, text);
  await page.locator("dialog progress").waitFor();
  await page.locator("dialog footer .button").first().click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.unrouteAll();
  await kill("layout", 'setTimeout(() => { throw new RangeError("Invalid array length"); });');
  await addText(page, text);
  const note = page.locator(".map-note", { hasText: "The map could not be drawn" });
  await note.waitFor();
  expect(await page.locator(".chip.current").textContent()).toContain("My own way");
  await page.unrouteAll();
  await note.getByRole("button", { name: "Try again" }).click();
  await note.waitFor({ state: "detached" });
  await mapDrawn(page);
  await page.route(/picture-worker[^/]*\.js/, (route) => route.fulfill({ contentType: "text/javascript", body: 'throw new Error("out of memory");' }));
  await page.reload();
  await mapDrawn(page);
  const drawn = await page.locator(".map-canvas canvas[data-id$=-node]").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return { isSeen: getComputedStyle(canvas).visibility === "visible", hasPlates: data.some((value) => value > 0) };
  });
  expect(drawn).toEqual({ isSeen: true, hasPlates: true });
});

test("a page left again and again in the middle of an upgrade, in two tabs: everything is there, in the new form", async () => {
  const { page } = await app.open({ locale: "en-US" });
  const [context] = [await page.context().browser()!.newContext({ locale: "en-US" })];
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(`${app.url}builtin/index.json`);
  await one.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("roadmap-atlas", 1);
      request.onerror = () => reject(request.error!);
      request.onupgradeneeded = () => {
        for (const table of ["roadmaps", "known", "targets", "decisions", "settings"]) request.result.createObjectStore(table);
        request.result.createObjectStore("set-aside", { autoIncrement: true });
        request.transaction!.objectStore("known").put({ concept: "html", members: [], when: 1 }, "html");
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    // The first step of an upgrade, in whose middle the page is left.
    await new Promise<void>((resolve) => {
      const request = indexedDB.open("roadmap-atlas", 2);
      request.onupgradeneeded = () => {
        const notes = request.result.createObjectStore("notes");
        const goOn = (): void => void (notes.count().onsuccess = goOn);
        goOn();
        resolve();
      };
    });
  });
  for (let times = 0; times < 2; times += 1) await Promise.all([one, other].map((tab) => tab.goto(app.url, { waitUntil: "commit" })));
  for (const tab of [one, other]) {
    await mapDrawn(tab);
    await expect.poll(() => tab.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === "roadmap-atlas")?.version)).toBe(UPGRADES.length);
    await tab.evaluate(() => (location.hash = "roadmap=web-basics-in-four-weeks&concept=html"));
    await tab.locator(".know-bar button[aria-pressed=true]").first().waitFor();
    expect(await tab.locator(".note.problem").count()).toBe(0);
  }
  await context.close();
});

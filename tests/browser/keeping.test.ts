/** What belongs to the learner outlasts the visit, in a real browser: reload, two tabs, and a browser that refuses. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { addText } from "../support/paste.ts";
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
  // A reload breaks off what is still being fetched.
  expect(errors.filter((error) => !error.includes("ERR_ABORTED"))).toEqual([]);
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

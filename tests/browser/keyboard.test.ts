/** A whole session by keyboard alone: find RLHF, read why, plan, tick, take it back, compare, share. No pointer is used, and the focus is never lost or unseen. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

/** Goes on with Tab until the focus is on what a selector names; answers how often it had to be pressed. */
async function tabTo(page: Page, selector: string, most: number): Promise<number> {
  for (let count = 0; count <= most; count += 1) {
    const { there, seen } = await page.evaluate((wanted) => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return { there: false, seen: true };
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const covered = at.closest(".map-concepts") !== null;
      return { there: at.matches(wanted), seen: covered || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) };
    }, selector);
    expect(seen, `focus on the way to ${selector} is visible`).toBe(true);
    if (there) return count;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is more than ${most} steps away: the focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`);
}

/** Waits until the focus is on what a selector names. */
async function focused(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
}

async function command(page: Page, query: string, kind = "command"): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(query);
  await page.locator(`.found-${kind}[aria-selected="true"]`).waitFor();
  await page.keyboard.press("Enter");
}

test.each([
  ["zh-CN", "转到比较", "复制当前画面的链接", /已复制/, /学到|规划/],
  ["en-US", "go to compare", "copy a link", /copied/, /plan/i],
] as const)("%s", async (locale, compare, link, copied, plan) => {
  const { page, errors } = await app.open({ locale, permissions: ["clipboard-read", "clipboard-write"] });
  await mapDrawn(page);

  // Find: the details take the focus.
  await command(page, "RLHF", "concept");
  await focused(page, ".right h2");
  expect(await page.locator(".right h2").textContent()).toMatch(/RLHF|人类反馈|human feedback/i);

  // Read why: the words of the author, and back to the concept.
  expect(await tabTo(page, ".tie-why", 8)).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await focused(page, ".right h2");
  expect(await page.locator(".right blockquote, .right q").first().textContent()).toContain("RLHF");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.locator(".right .know-bar").waitFor();
  await focused(page, ".right h2");

  // Plan to it.
  await tabTo(page, ".know-bar button:nth-of-type(2)", 4);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(plan);
  await page.keyboard.press("Enter");
  await page.locator(".plan-row").first().waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);

  // Tick off two in a row: the next one has the focus; take one back.
  const rows = await page.locator(".plan-row").count();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  await page.locator(".plan-row").nth(rows - 1).waitFor();
  await page.locator(".left-panel h2").first().evaluate((head) => {
    (head as HTMLElement).tabIndex = -1;
    (head as HTMLElement).focus();
  });
  await tabTo(page, ".plan-row input", 20);
  for (const left of [rows - 1, rows - 2]) {
    await page.keyboard.press("Space");
    await page.waitForFunction((count) => document.querySelectorAll(".plan-row").length === count, left);
    await focused(page, ".plan-row input");
  }
  await page.keyboard.press("Control+z");
  await page.waitForFunction((count) => document.querySelectorAll(".plan-row").length === count, rows - 1);
  await focused(page, ".plan-row input");

  // Compare, and share: the link opens the same.
  await command(page, compare);
  await page.locator(".compare-overlay").waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  await command(page, link);
  await page.locator(".link-notes .note").waitFor();
  expect(await page.locator(".link-notes .note").textContent()).toMatch(copied);
  const shared = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(shared.hash).toMatch(/view=compare&with=.*&to=.*&know=.*&panel=ask/);
  expect(errors).toEqual([]);
});

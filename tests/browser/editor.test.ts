/** Writing a roadmap in a real browser: names that complete, problems with their remedy, a map that follows without jumping, and one step back for all of it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn, plateAt, type Spot } from "../support/canvas-probe.ts";
import { findings } from "../support/findings.ts";
import { kept, still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const FIRST = ["python", "linear-algebra", "numpy"];
const places = (page: Page): Promise<Spot[]> => Promise.all(FIRST.map((id) => plateAt(page, id)));
const stages = (page: Page): Promise<string[]> => page.locator(".band-title").allTextContents();

test("a roadmap is written: completed, followed by the map, put right, ended, taken back", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  await page.locator(".add-button").click();
  await page.getByRole("button", { name: "Write your own" }).click();
  const field = page.locator(".write-field");
  await field.locator(".cm-content").waitFor();
  await mapDrawn(page, 3);
  const before = await places(page);
  const first = await stages(page);

  await page.keyboard.press("Control+End");
  await page.keyboard.type("- **Probability**: before learning Probability, you need to know linear al");
  const options = field.locator(".cm-tooltip-autocomplete li");
  await options.first().waitFor();
  expect(await options.first().textContent()).toContain("Linear algebra");
  await page.keyboard.press("Tab");
  await page.keyboard.type(".\n也要学线性代");
  await options.filter({ hasText: "线性代数" }).first().waitFor();
  await page.keyboard.press("Tab");
  await mapDrawn(page, 4);
  expect(await field.locator(".cm-content").innerText()).toContain("know Linear algebra.\n也要学线性代数");
  expect(await places(page)).toEqual(before);

  await page.keyboard.type("。\n\n## Phase 5: The end\n\n- **Rust**: fast.");
  await field.locator(".cm-lintRange", { hasText: "Phase 5" }).waitFor();
  await mapDrawn(page, 5);
  expect(await places(page)).toEqual(before);
  expect(await findings(page)).toEqual([]);
  await field.locator(".cm-lintRange").first().hover();
  await field.locator(".cm-tooltip-lint .cm-diagnosticAction", { hasText: "Put the numbers right" }).click();
  await expect.poll(() => page.locator(".write-panel .findings li").count()).toBe(0);
  expect(await field.locator(".cm-content").innerText()).toContain("## Phase 3: The end");
  await page.keyboard.press("Control+z");
  const remedy = page.locator(".write-panel .findings").getByRole("button", { name: "Put the numbers right" });
  await remedy.click();
  await remedy.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("write-field");

  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
  await mapDrawn(page, 5);
  expect(await stages(page)).toHaveLength(first.length + 1);
  await kept(page);
  await page.keyboard.press("Control+z");
  await mapDrawn(page, 3);
  expect(await stages(page)).toEqual(first);
  await page.locator(".note .button", { hasText: "Redo" }).click();
  await mapDrawn(page, 5);
  await still(page);
  await kept(page);
  await page.reload();
  await mapDrawn(page, 5);
  expect((await stages(page)).join()).toContain("The end");
  expect(errors).toEqual([]);
});

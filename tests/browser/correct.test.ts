/** Correcting in place, in a real browser: the review queue, each panel, undo, the file, and a reload. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readCorrectionsFile } from "../../graph/index.ts";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { paste } from "../support/paste.ts";
import { kept } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const names = (page: Page): Promise<string[]> => page.locator(".map-concepts button").allTextContents();

async function correct(page: Page, kind: string): Promise<void> {
  await page.getByRole("button", { name: "Read wrongly? Correct it" }).click();
  await page.locator(".correct > select").selectOption(kind);
}

test("a concept is renamed in place, says so, and one click brings the original back", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: "roadmap=web-basics-in-four-weeks&concept=css" });
  await mapDrawn(page);
  await correct(page, "rename");
  await page.getByLabel("New name").fill("Style sheets");
  await page.getByLabel("Why (if you like)").fill("The author means all of them");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.locator(".right h2", { hasText: "Style sheets" }).waitFor();
  expect(await page.locator(".corrected-note").textContent()).toContain("Style sheets; read as CSS");
  expect(await page.locator(".corrected-note").textContent()).toContain("The author means all of them");
  await expect.poll(async () => (await names(page)).some((name) => name.includes("Style sheets"))).toBe(true);

  await kept(page);
  await page.reload();
  await expect.poll(async () => (await names(page)).some((name) => name.includes("Style sheets"))).toBe(true);

  await page.locator(".map-concepts button", { hasText: "Style sheets" }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Take back" }).first().click();
  await page.locator(".right h2", { hasText: "CSS" }).waitFor();
  await page.locator(".note .button", { hasText: "Undo" }).click();
  await page.locator(".right h2", { hasText: "Style sheets" }).waitFor();
  expect(errors).toEqual([]);
});

test("an arrow is turned round and dropped; the list has both ways of the file", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: "roadmap=web-basics-in-four-weeks&before=html&after=css" });
  await mapDrawn(page);
  await page.getByRole("button", { name: "Read wrongly? Correct it" }).click();
  await page.getByRole("button", { name: "Turn round" }).click();
  await page.locator(".corrected-note", { hasText: "CSS before HTML" }).waitFor();
  await page.getByRole("button", { name: "Review", exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  const file = await download.path();
  expect(readCorrectionsFile(await readFile(file, "utf8")).value).toMatchObject([{ kind: "turn", roadmap: "web-basics-in-four-weeks" }]);

  await page.locator(".corrections").getByRole("button", { name: /Take back/ }).click();
  await expect.poll(() => page.locator(".corrections li").count()).toBe(0);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Take in a file" }).click()]);
  await chooser.setFiles(file);
  await page.locator(".corrections li", { hasText: "CSS before HTML" }).waitFor();
  expect(errors).toEqual([]);
});

test("the review queue gives the reason and the words, and what is confirmed leaves it", async () => {
  const { page, errors } = await app.open({ locale: "zh-CN", address: "" });
  await mapDrawn(page);
  await page.getByRole("button", { name: "校对", exact: true }).click();
  const first = page.locator(".doubts > li").first();
  await first.locator("q").waitFor();
  const count = await page.locator(".doubts > li").count();
  expect(count).toBeGreaterThan(1);
  const right = page.locator(".doubts > li", { has: page.getByRole("button", { name: "没错" }) });
  await right.first().getByRole("button", { name: "没错" }).click();
  await expect.poll(() => page.locator(".doubts > li").count()).toBeLessThan(count);
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".doubts > li").count()).toBe(count);
  expect(errors).toEqual([]);
});

test("one roadmap's reading is put right among several; a later version says what it does to the plan, and which corrections it loses", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: "view=plan&to=postgresql" });
  await mapDrawn(page);
  await paste(page, "# Ways\n\n## Phase 1: Store (2 weeks)\n\nYou need Docker before Redis. Learn SQLite.\n\n## Phase 2: Serve (2 weeks)\n\nLearn Nginx.\n");
  await page.locator("dialog .button.primary:enabled").click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.goto(`${app.url}#view=plan&with=ways&to=redis&concept=redis`);
  await page.locator(".right h2", { hasText: "Redis" }).waitFor();
  await correct(page, "stageTime");
  await page.locator(".correct input[type=number]").first().fill("3");
  await page.locator(".correct input[type=number]").nth(1).fill("3");
  await page.getByRole("button", { name: "Set the time" }).click();
  await page.getByRole("button", { name: "Review", exact: true }).click();
  await page.locator(".corrections li", { hasText: "Phase 1: Store (2 weeks) takes 3 weeks" }).waitFor();

  await page.goto(`${app.url}#view=plan&with=ways&to=redis&before=docker&after=redis`);
  await page.getByRole("button", { name: "Read wrongly? Correct it" }).click();
  await page.getByRole("radio", { name: "Neither comes first" }).check();
  await page.getByRole("button", { name: "Drop this order" }).click();
  await page.locator(".corrections li", { hasText: "Docker need not come before Redis" }).waitFor();

  await paste(page, "# Ways\n\n## Phase 1: Store (2 weeks)\n\nYou need Kafka before Redis. Learn SQLite.\n\n## Phase 2: Serve (2 weeks)\n\nLearn Nginx.\n");
  const offer = page.locator(".version-offer");
  await offer.getByText("Corrections that no longer fit").waitFor();
  await offer.locator(".version-plan", { hasText: /To learn as well.*Kafka/ }).waitFor();
  await page.keyboard.press("Escape");
  expect(errors).toEqual([]);
});

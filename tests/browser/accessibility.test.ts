/** axe-core over the states that a reader reaches, by screen, language and theme: WCAG 2.2, levels A and AA. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { findings } from "../support/findings.ts";
import { paste } from "../support/paste.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

async function pasteRoadmap(page: Page): Promise<void> {
  await paste(page, englishText);
  await page.locator("dialog article").waitFor();
}

/** States beyond the main ones, each in one language and theme: what they are made of is judged in the other in the main ones. */
const FURTHER: Readonly<Record<string, (page: Page, judge: (state: string) => Promise<void>) => Promise<void>>> = {
  async "zh-CN"(page, judge) {
    await page.locator(".rail button").first().click();
    await page.locator(".row").nth(2).click();
    await page.locator(".outlook-line .button").first().click();
    await page.locator(".list-sight").waitFor();
    await judge("focus");
    await page.locator(".list-sight button").click();
    await page.locator(".zoom-buttons button").first().click();
    await judge("folded");
    await page.locator(".zoom-buttons button").first().click();
    await page.locator(".correct-open").click();
    await page.locator(".correct-form").waitFor();
    await judge("corrections form");
    await page.locator(".rail button").last().click();
    await page.locator(".doubts, .review .hint").first().waitFor();
    await judge("review queue");
    await page.locator(".add-button").click();
    await page.locator(".menu:popover-open").getByRole("button", { name: "工作区" }).click();
    await page.locator(".workspaces li").first().waitFor();
    await judge("workspaces");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await paste(page, "。。。");
    await page.locator('dialog [aria-busy="false"] .arrival').waitFor();
    await judge("nothing to read");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
  },
  async "en-US"(page, judge) {
    await page.locator(".rail button").first().click();
    await page.locator(".list-tools label").nth(1).click();
    await judge("learning order");
    await page.locator(".rail button").nth(1).click();
    await page.locator(".sentence:has(mark) .sentence-button").nth(1).press("Enter");
    await page.locator(".sentence.lit").waitFor();
    await judge("sentence selected");
    await page.locator(".export-button").click();
    await page.locator(".export-row").first().waitFor();
    await judge("export");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.locator("dialog .button").first().click();
    await page.locator(".tour-card").waitFor();
    await judge("tour");
    await page.keyboard.press("Escape");
    await page.locator("dialog.tour").waitFor({ state: "detached" });
    await page.locator(".add-button").click();
    await page.getByRole("button", { name: "Write your own" }).click();
    await page.locator(".write-field .cm-content").waitFor();
    await judge("editor");
    await page.locator("h1").click();
    await pasteRoadmap(page);
    await page.locator("dialog .button.primary:enabled").click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await paste(page, `${englishText}\nLearn Redis, then Kafka.\n`);
    await page.locator(".version-offer").waitFor();
    await judge("another version");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
  },
};

/** Each language and each theme on each width, in two pages a width. */
describe.each([
  ["zh-CN", "light", "dark"],
  ["en-US", "dark", "light"],
] as const)("%s, %s on a wide screen, %s on a narrow one", (locale, wide, narrow) => {
  test("wide", async () => {
    const { page, errors } = await app.open({ locale, colorScheme: wide });
    await mapDrawn(page);
    expect(await findings(page)).toEqual([]);
    await page.locator(".rail button").first().click();
    await page.locator(".row").nth(2).click();
    await page.locator(".quote").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".tie-why").first().click();
    await page.locator(".right .arrow-ends").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("a");
    await page.locator(".found [role=option]").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("transformer");
    await page.locator(".found-text").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("");
    await page.locator(".found-command").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await page.locator(".keys-list").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".add-button").click();
    await page.locator(".menu:popover-open button:has(.lucide-clipboard-paste)").click();
    await page.locator(".prompt-offer").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await FURTHER[locale]!(page, async (state) => expect([state, await findings(page)]).toEqual([state, []]));
    await pasteRoadmap(page);
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("narrow", async () => {
    const { page, errors } = await app.open({ locale, colorScheme: narrow, viewport: { width: 390, height: 844 } });
    await page.locator("#app .row").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("transformer");
    await page.locator(".found-text").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".search-field input").fill("");
    await page.keyboard.press("Escape");
    await page.locator(".row").nth(2).click();
    await page.locator(".quote").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".quote").first().click();
    await page.locator(".source-text mark.here").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".screen-switch button").nth(1).click();
    await mapDrawn(page);
    expect(await findings(page)).toEqual([]);
    await page.locator(".top-bar .icon-button").last().click();
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** Every tab of the comparison, with a selection and the choice of roadmaps open. */
describe.each([
  ["zh-CN", "light", 1440],
  ["en-US", "dark", 390],
] as const)("comparing in %s, %s, %i pixels wide", (locale, colorScheme, width) => {
  test("every tab", async () => {
    const { page, errors } = await app.open({ locale, colorScheme, viewport: { width, height: 860 }, address: "view=compare" });
    await page.locator(".compare-overlay").waitFor();
    await page.locator(".names summary").nth(1).click();
    expect(await findings(page)).toEqual([]);
    for (const [tab, content] of [[1, ".small-maps"], [2, ".matrix"], [3, ".order-chart, .map-note"], [4, ".disputes"], [5, ".consensus, .map-note"]] as const) {
      await page.locator(".tab-bar button").nth(tab).click();
      await page.locator(content).first().waitFor();
      expect([tab, await findings(page)]).toEqual([tab, []]);
    }
    await page.locator(".concept-link:visible").first().click();
    await page.locator(".right h2").waitFor();
    await page.locator(".right .plain-button", { hasText: /Same as|是同一个/ }).click();
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

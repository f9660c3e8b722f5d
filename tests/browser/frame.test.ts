/** The frame of the app: the picture before any script, the bar at every width, panels that resize, text that grows. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { findings } from "../support/findings.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

describe("the first picture", () => {
  test("scripts off: the map in the language that is chosen, its own first, with readable labels, in the reader's theme, and a sentence about scripts", async () => {
    const { page } = await app.open({ javaScriptEnabled: false, colorScheme: "dark" });
    expect(await page.locator(".first-languages [value=zh]").isChecked()).toBe(true);
    for (const language of ["zh", "en"]) {
      await page.locator(`.first-languages [value="${language}"]`).check();
      expect(await page.locator(".first-map:visible").count()).toBe(1);
      const map = page.locator(`.first-map.${language}`);
      const label = (await map.locator(".plate + path ~ text").first().boundingBox())!;
      expect(label.height).toBeGreaterThanOrEqual(11);
      expect(await map.locator(".plate").count()).toBeGreaterThan(5);
    }
    expect(await page.locator(".no-scripts").textContent()).toMatch(/请允许本页运行脚本[^]*allow scripts/);
    const [ground, ink] = await Promise.all([
      page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      page.locator(".first-map.en text[fill='var(--ink)']").first().evaluate((text) => getComputedStyle(text).fill),
    ]);
    expect([ground, ink]).toEqual(["rgb(15, 20, 28)", "rgb(232, 236, 242)"]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".first-maps").isVisible()).toBe(false);
    expect(await page.locator("#first-picture .row-name:visible").count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("scripts on: the map takes its place exactly there, also where it was moved meanwhile", async () => {
    const { page, errors } = await app.open({ locale: "zh-CN" });
    await page.locator(".band-title").first().waitFor();
    await page.locator("#first-picture").waitFor({ state: "detached" });
    const { view, start } = await page.evaluate(() => ({
      view: JSON.parse(document.documentElement.dataset["firstView"]!) as { zoom: number; pan: { x: number } },
      start: document.querySelector(".band-ground")!.getBoundingClientRect().left,
    }));
    expect(view.zoom).toBeGreaterThan(0.5);
    expect(Math.abs(start - view.pan.x)).toBeLessThan(40 * view.zoom);
    // The canvas listens, but what it shows is on its way for long.
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(/picture-worker[^/]*\.js/, (route) => held.then(() => route.continue()));
    await page.reload();
    const plate = page.locator(".first-map.zh [data-concept]").nth(6);
    const id = (await plate.getAttribute("data-concept"))!;
    const placeOf = async (): Promise<readonly number[]> => {
      const { x, y } = (await plate.locator(".plate").boundingBox())!;
      return [x, y];
    };
    await page.waitForFunction(() => ((document.querySelector(".map-canvas") as { _cyreg?: { cy: { elements(): { length: number } } } } | null)?._cyreg?.cy.elements().length ?? 0) > 0);
    const before = await placeOf();
    await page.mouse.move(900, 640);
    await page.mouse.down();
    await page.mouse.move(960, 600, { steps: 5 });
    await page.mouse.up();
    await expect.poll(placeOf).toEqual([before[0]! + 60, before[1]! - 40]);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe("");
    const pictured = await placeOf();
    come();
    await page.locator("#first-picture").waitFor({ state: "detached" });
    const drawn = await page.evaluate((one) => {
      const { cy } = (document.querySelector(".map-canvas") as never as { _cyreg: { cy: { getElementById(id: string): { renderedBoundingBox(o: object): { x1: number; y1: number } } } } })._cyreg;
      const { left, top } = document.querySelector(".map-canvas")!.getBoundingClientRect();
      const box = cy.getElementById(one).renderedBoundingBox({ includeLabels: false, includeOverlays: false });
      return [box.x1 + left, box.y1 + top];
    }, id);
    // The box of a plate on the canvas has room for badges around it.
    expect(Math.abs(drawn[0]! - pictured[0]!)).toBeLessThan(14);
    expect(Math.abs(drawn[1]! - pictured[1]!)).toBeLessThan(14);
    expect(errors).toEqual([]);
  });

  test("scripts on: a click before the app is there looks answered at once, and is, and a search that is begun goes on; while the picture stands below the app, it is there for the eye alone, whatever of the app is there", async () => {
    const { page } = await app.open({ locale: "zh-CN" });
    // What would end the picture never comes: first nothing of the map, then not the canvas.
    await page.route(/map-area/, () => undefined);
    await page.reload();
    await page.locator("#app .chip").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.unrouteAll();
    await page.route(/atlas-map/, () => undefined);
    // And the app comes when it is let.
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/assets\/frame-.*\.js/, (route) => held.then(() => route.continue()));
    await page.reload({ waitUntil: "commit" });
    const plate = page.locator(".first-map.zh [data-concept]").nth(3);
    await page.locator("html[data-first-view]").waitFor({ state: "attached" });
    const [id, box, before] = await Promise.all([plate.getAttribute("data-concept"), plate.locator(".plate").boundingBox(), fillOf(plate)]);
    await page.mouse.click(box!.x + 10, box!.y + box!.height / 2);
    expect(await page.locator(".first-map.zh .picked").getAttribute("data-concept")).toBe(id);
    expect(await fillOf(plate)).not.toBe(before);
    await page.keyboard.type("/rlhf");
    go();
    await page.locator(".panel.right h2").waitFor();
    const pressed = page.locator("#map-concepts [aria-pressed=true]");
    await pressed.waitFor({ state: "attached" });
    expect(await pressed.getAttribute("data-plate")).toBe(id);
    await page.waitForFunction((one) => new URLSearchParams(location.hash.slice(1)).get("concept") === one, id);
    await expect.poll(() => page.locator(".search-field input").inputValue()).toBe("rlhf");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.locator("#first-picture").isVisible()).toBe(true);
    await still(page);
    expect(await findings(page)).toEqual([]);
  });

  test("an address that asks for something else does not show it", async () => {
    const { page, errors } = await app.open({ address: "view=compare", locale: "en-US" });
    expect(await page.locator(".first-map:visible").count()).toBe(0);
    await page.locator(".source-chips").waitFor();
    await page.locator("#first-picture").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });
});

test("the bar at every width, the sides by pointer and keyboard, and what lasts", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  await page.locator("#app").locator(".chip, .roadmap-picker select").first().waitFor();
  for (const width of [360, 390, 768, 1024, 1440, 1920, 3840]) {
    await page.setViewportSize({ width, height: 900 });
    await still(page);
    await expect.poll(() => barTrouble(page), { message: `${width} pixels` }).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator(".rail button").first().click();
  const edge = page.locator(".left-panel .panel-edge");
  const width = async (): Promise<number> => Number(await edge.getAttribute("aria-valuenow"));
  await edge.focus();
  const usual = await width();
  expect([await edge.getAttribute("role"), usual]).toEqual(["separator", Math.round((await page.locator(".left-panel").boundingBox())!.width)]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(width).toBe(usual + 16);
  await page.keyboard.press("Home");
  await expect.poll(width).toBe(240);
  await page.keyboard.press("End");
  await expect.poll(width).toBe(720);
  await edge.dblclick();
  await expect.poll(width).toBe(usual);
  const box = (await edge.boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 65, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeGreaterThan(usual + 50);
  const chosen = await width();

  await page.locator(".settings-button").click();
  await page.locator(".text-size label", { hasText: "150%" }).click();
  await page.locator(".settings label", { hasText: "Dark" }).click();
  await page.keyboard.press("Escape");
  for (const size of [360, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width: size, height: 900 });
    await still(page);
    await expect.poll(() => barTrouble(page), { message: `${size} pixels at 150 %` }).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  expect(await page.evaluate(() => [document.documentElement.dataset["text"], document.documentElement.dataset["theme"], getComputedStyle(document.documentElement).fontSize])).toEqual(["150", "dark", "24px"]);
  await expect.poll(width).toBe(chosen);
  await edge.focus();
  await page.keyboard.press("Enter");
  await edge.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

function fillOf(plate: Locator): Promise<string> {
  return plate.locator(".plate").evaluate((one) => getComputedStyle(one).fill);
}

/** What overlaps or sticks out in the bar. */
function barTrouble(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector("#app .top-bar")!;
    const shown = [...bar.children].filter((one) => !one.matches("[popover], [hidden]") && getComputedStyle(one).position !== "absolute");
    const boxes = shown.map((one) => ({ name: one.className || one.tagName, box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    const overlaps = boxes.slice(1).flatMap(({ name, box }, at) => (box.left < boxes[at]!.box.right - 0.5 ? [`${boxes[at]!.name} and ${name}`] : []));
    const out = boxes.flatMap(({ name, box }) => (box.right > innerWidth + 0.5 || box.bottom > bar.getBoundingClientRect().bottom + 0.5 ? [`${name} sticks out`] : []));
    const small = [...bar.querySelectorAll("button, a, select, .segmented label")].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).map((one) => `${one.className} is small`);
    const row = bar.querySelector(".roadmap-picker ul");
    const cut = row !== null && row.scrollWidth > row.parentElement!.clientWidth + 0.5 ? ["chips are cut"] : [];
    return [...overlaps, ...out, ...small, ...cut];
  });
}

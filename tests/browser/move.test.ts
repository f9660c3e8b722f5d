/** Moving about and understanding: folds, focus, filters, overview, wheel and keys, in the address and out of it again. */
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Roadmap } from "../../graph/index.ts";
import { type AppInBrowser, firstRoadmap, startApp } from "../support/browser.ts";
import { drawn, mapDrawn, plateAt, scale, viewport } from "../support/canvas-probe.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
let roadmap: Roadmap;

beforeAll(async () => {
  app = await startApp();
  ({ roadmap } = await firstRoadmap(app));
});
afterAll(() => app?.close());

const plates = async (page: Page): Promise<string[]> => (await drawn(page, "node")).filter((id) => !id.startsWith("fold ")).sort();
const folds = (page: Page): Promise<string[]> => drawn(page, "node.fold");
/** Every plate in map coordinates, which panning does not change. */
const places = (page: Page): Promise<Record<string, { x: number; y: number }>> =>
  page.evaluate(() => {
    const { cy } = (document.querySelector(".map-canvas") as never as { _cyreg: { cy: { nodes(): { id(): string; position(): { x: number; y: number } }[] } } })._cyreg;
    return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  });

test("stages fold one by one and all at once, and unfold to the same places; back and links know", async () => {
  const { page, errors } = await app.open();
  await mapDrawn(page, roadmap.concepts.length);
  const before = await places(page);
  const first = page.locator(".band-fold").first();
  await first.click();
  await still(page);
  expect(await folds(page)).toHaveLength(1);
  expect((await plates(page)).length).toBeLessThan(roadmap.concepts.length);
  expect((await drawn(page, "edge.bundle")).length).toBeGreaterThan(0);
  expect(await first.getAttribute("aria-expanded")).toBe("false");
  expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
  const address = new URL(page.url()).hash;
  expect(address).toContain("fold=");
  const after = await places(page);
  const stay = Object.keys(after).filter((id) => before[id] !== undefined);
  expect(new Set(stay.map((id) => Math.round(before[id]!.x - after[id]!.x))).size).toBeLessThanOrEqual(2);
  expect(stay.every((id) => before[id]!.y === after[id]!.y)).toBe(true);
  await page.goBack();
  await still(page);
  await expect.poll(() => places(page)).toEqual(before);
  await page.goForward();
  await still(page);
  await expect.poll(() => folds(page)).toHaveLength(1);
  const bundle = await page.evaluate(() => {
    const { cy } = (document.querySelector(".map-canvas") as never as { _cyreg: { cy: { edges(selector: string): { first(): { emit(event: string): void; data(key: string): string } } } } })._cyreg;
    cy.edges(".bundle").first().emit("tap");
    return cy.edges(".bundle").first().data("sign");
  });
  await page.locator(".passage-arrow").first().waitFor();
  expect(await page.locator(".passage-arrow").count()).toBe(Number.parseInt(bundle.replace(/\D/g, ""), 10));
  expect(await folds(page)).toHaveLength(1);
  await page.locator(".right .close, .right header .icon-button").last().click();
  await still(page);
  const [fold] = await folds(page);
  const { x, y } = await plateAt(page, fold!);
  await page.mouse.click(x, y);
  await still(page);
  expect(await places(page)).toEqual(before);
  await page.locator(".zoom-buttons button").first().click();
  await still(page);
  expect(await plates(page)).toEqual(roadmap.concepts.filter((one) => one.stage === null).map((one) => one.id).sort());
  expect(await page.locator("#map-concepts [aria-expanded=false]").count()).toBe((await folds(page)).length);
  await page.locator("#map-concepts [aria-expanded=false]").first().focus();
  await page.keyboard.press("Enter");
  await still(page);
  expect(await page.evaluate(() => document.activeElement?.closest("#map-concepts") !== null)).toBe(true);
  await page.keyboard.press("Shift+S");
  await still(page);
  expect(await places(page)).toEqual(before);
  const again = await app.open({ address: address.slice(1), reducedMotion: "reduce" });
  await mapDrawn(again.page);
  expect(await folds(again.page)).toHaveLength(1);
  expect([...errors, ...again.errors]).toEqual([]);
});

test("a concept is shown with its surroundings, step by step, and everything again; what is hidden is counted; the legend is the filter: its entries hide, compose and come back, and nothing moves", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  const { after } = roadmap.prerequisites[0]!;
  await page.locator(`[data-plate="${after}"]`).focus();
  await page.keyboard.press("f");
  await still(page);
  const one = await plates(page);
  expect(one).toContain(after);
  expect(one.length).toBeLessThan(roadmap.concepts.length);
  expect(await page.locator(".shown-line").textContent()).toContain(`${one.length} of ${roadmap.concepts.length} concepts shown`);
  expect(await page.locator("#map-concepts button").count()).toBe(one.length);
  await page.keyboard.press("]");
  await still(page);
  const two = await plates(page);
  expect(one.every((id) => two.includes(id))).toBe(true);
  expect(page.url()).toContain("needs=2");
  await page.locator(".focus-line select").first().selectOption("0");
  await still(page);
  expect((await plates(page)).length).toBeLessThan(two.length);
  await page.goBack();
  await still(page);
  await expect.poll(() => plates(page)).toEqual(two);
  await page.keyboard.press("Escape");
  await still(page);
  expect(await plates(page)).toHaveLength(roadmap.concepts.length);
  const [a, b] = [roadmap.concepts[0]!.id, roadmap.concepts[1]!.id];
  for (const id of [a, b]) {
    await page.locator(`[data-plate="${id}"]`).focus();
    await page.keyboard.press("x");
  }
  expect((await drawn(page, "node.gathered")).sort()).toEqual([a, b].sort());
  await page.keyboard.press("i");
  await still(page);
  expect(await plates(page)).toEqual([a, b].sort());
  await page.locator(".shown-line button").click();
  await still(page);
  expect(await plates(page)).toHaveLength(roadmap.concepts.length);

  const before = await places(page);
  const tools = roadmap.concepts.filter(({ kind }) => kind === "tool").map(({ id }) => id);
  const entry = (name: string): ReturnType<Page["locator"]> => page.locator(".legend-toggle", { hasText: new RegExp(`^${name}\\s*\\d+$`) });
  expect(await entry("tool").textContent()).toContain(String(tools.length));
  await entry("tool").click();
  await still(page);
  expect(await entry("tool").getAttribute("aria-pressed")).toBe("false");
  const left = await places(page);
  expect(Object.keys(left).sort()).toEqual(Object.keys(before).filter((id) => !tools.includes(id as never)).sort());
  expect(Object.entries(left).every(([id, { x, y }]) => before[id]!.x === x && before[id]!.y === y)).toBe(true);
  await page.locator(".legend [aria-label^='1 ']").first().click();
  await still(page);
  expect((await plates(page)).length).toBeLessThan(Object.keys(left).length);
  expect(page.url()).toContain("hide=kind+tool");
  expect(page.url()).toContain("hide=stage");
  await page.locator(".search-field input").fill("show all concepts");
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("Enter");
  await still(page);
  expect(await places(page)).toEqual(before);
  expect(errors).toEqual([]);
});

test("wheel, trackpad, keys and the overview move the map as meant", async () => {
  const { page, errors } = await app.open();
  await mapDrawn(page);
  await page.mouse.move(600, 400);
  const start = await viewport(page);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => scale(page)).toBeGreaterThan(start.zoom);
  await still(page);
  const zoomed = await viewport(page);
  await page.mouse.wheel(30, 12);
  const panned = async (): Promise<number[]> => {
    const { zoom, x, y } = await viewport(page);
    return [zoom, Math.round(zoomed.x - x), Math.round(zoomed.y - y)];
  };
  await expect.poll(panned).toEqual([zoomed.zoom, 30, 12]);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 8);
  await page.keyboard.up("Control");
  await expect.poll(() => scale(page)).toBeLessThan(zoomed.zoom);
  const { before, after } = roadmap.prerequisites.find((one) => one.basis === "stated" && one.before !== one.after)!;
  await page.locator(`[data-plate="${after}"]`).focus();
  await still(page);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => drawn(page, "edge.unlocks")).not.toEqual([]);
  await page.locator(`[data-plate="${before}"]`).press("Enter");
  await page.locator(".right h2").waitFor();
  await page.locator(`[data-plate="${before}"]`).focus();
  await page.keyboard.press("z");
  await still(page);
  const { x, y } = await plateAt(page, before);
  expect(x > 60 && x < 1440 && y > 90 && y < 900).toBe(true);
  await page.keyboard.press("Escape");
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("+");
  await still(page);
  const box = (await page.locator(".overview svg").boundingBox())!;
  const seen = await viewport(page);
  await page.mouse.click(box.x + box.width - 6, box.y + box.height / 2);
  await expect.poll(async () => (await viewport(page)).x < seen.x).toBe(true);
  const gone = await viewport(page);
  expect(gone.zoom).toBe(seen.zoom);
  await page.mouse.move(box.x + box.width - 6, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await viewport(page)).x).toBeGreaterThan(gone.x);
  await page.locator('.zoom-buttons [aria-pressed="true"]').click();
  await page.locator(".overview").waitFor({ state: "hidden" });
  expect(errors).toEqual([]);
});

test("the map is its picture, moved by the browser, and looks as what Cytoscape draws in its place; a change is worked out behind it; pointing at a folded stage shows what it needs and unlocks, a selection comes out of its fold", async () => {
  const { page, errors } = await app.open({ reducedMotion: "reduce" });
  await mapDrawn(page);
  const box = (await page.locator(".map-canvas").boundingBox())!;
  const picture = page.locator(".map-picture:not([hidden])");
  await expect.poll(() => picture.count()).toBe(1);
  const before = (await picture.boundingBox())!;
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height - 220];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 30, { steps: 4 });
  await page.mouse.up();
  await still(page);
  const after = (await picture.boundingBox())!;
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([-60, -30]);
  const clip = { x: box.x + 100, y: box.y + 60, width: box.width - 300, height: box.height - 320 };
  // Letters between two pixels may be smoothed otherwise; what is missing or stands elsewhere is more than that.
  const differsFromDrawing = async (): Promise<number> => {
    const shown = PNG.sync.read(await page.screenshot({ clip }));
    await drawByCytoscape(page, true);
    const drawnAnew = PNG.sync.read(await page.screenshot({ clip }));
    await drawByCytoscape(page, false);
    return pixelmatch(shown.data, drawnAnew.data, undefined, shown.width, shown.height, { threshold: 0.25 }) / (shown.width * shown.height);
  };
  expect(await differsFromDrawing()).toBeLessThan(0.002);
  await page.locator(`[data-plate="${roadmap.prerequisites[0]!.after}"]`).focus();
  await still(page);
  expect((await drawn(page, "node.selected")).length).toBe(1);
  expect(await picture.count()).toBe(1);
  expect(await differsFromDrawing()).toBeLessThan(0.002);
  await page.keyboard.press("Escape");
  await page.locator(".band-fold").nth(1).click();
  await page.keyboard.press("0");
  await still(page);
  const [fold] = await folds(page);
  await page.locator(`[data-plate="${fold}"]`).focus();
  expect(await drawn(page, "node.selected")).toEqual([fold]);
  expect((await drawn(page, "node.needs")).length + (await drawn(page, "node.unlocks")).length).toBeGreaterThan(0);
  const shown = new Set(await plates(page));
  const hidden = roadmap.concepts.find(({ id }) => !shown.has(id))!;
  await page.keyboard.press("/");
  await page.keyboard.type((hidden.label.zh ?? hidden.label.en)!);
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".right h2").waitFor();
  await expect.poll(() => folds(page)).toEqual([]);
  expect(errors).toEqual([]);
});

/** Has Cytoscape draw on its own canvas, seen in place of the picture, or brings the picture back. */
async function drawByCytoscape(page: Page, is: boolean): Promise<void> {
  await page.evaluate((drawing) => {
    const { cy } = (document.querySelector(".map-canvas") as never as { _cyreg: { cy: { renderer(): { data: { canvasNeedsRedraw: boolean[] } } } } })._cyreg;
    const renderer = cy.renderer();
    renderer.data.canvasNeedsRedraw[2] = drawing;
    if (drawing) (Object.getPrototypeOf(renderer) as { render(): void }).render.call(renderer);
    document.querySelector<HTMLElement>("canvas[data-id$=-node]")!.style.visibility = drawing ? "" : "hidden";
    document.querySelector<HTMLElement>(".map-picture:not([hidden])")!.style.opacity = drawing ? "0" : "";
  }, is);
}

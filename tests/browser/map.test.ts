/** The built-in roadmaps on the map, and everything that one can do there with mouse, keyboard and address. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Page } from "playwright-core";
import type { Roadmap } from "../../graph/index.ts";
import { type AppInBrowser, firstRoadmap, startApp } from "../support/browser.ts";
import { arrowAt, drawn, mapDrawn, placeOnMap, plateAt, scale } from "../support/canvas-probe.ts";
import { kept, still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
let roadmap: Roadmap;
let text: string;

beforeAll(async () => {
  app = await startApp();
  ({ roadmap, text } = await firstRoadmap(app));
});
afterAll(() => app?.close());

/** Shows the whole map, so that everything on it can be pointed at. */
async function fitted(page: Page): Promise<void> {
  await page.keyboard.press("0");
  await still(page);
}

/** Nothing is selected any more. */
async function letGo(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(".right").waitFor({ state: "detached" });
}

/** A stated arrow with words of its own between two concepts of one stage. */
function statedArrow(): Roadmap["prerequisites"][number] {
  const stage = new Map(roadmap.concepts.map((concept) => [concept.id, concept.stage]));
  return roadmap.prerequisites.find(({ basis, before, after, evidence }) => basis === "stated" && evidence.length > 0 && stage.get(before) === stage.get(after))!;
}

describe("the map", () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await app.open());
    await mapDrawn(page, roadmap.concepts.length);
  });
  afterAll(() => expect(errors).toEqual([]));

  test("shows the first roadmap with its stages and all its concepts", async () => {
    expect(await page.title()).toContain(roadmap.title);
    expect(await page.locator(".band-title").count()).toBeGreaterThan(1);
    expect(await page.locator(".map-concepts button").count()).toBe(roadmap.concepts.length);
    const painted = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLCanvasElement>(".map-canvas canvas")].some((canvas) => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d")!;
        copy.drawImage(canvas, 0, 0);
        const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, at) => at % 4 === 3 && value > 0);
      }),
    );
    expect(painted).toBe(true);
  });

  test("the legend switches arrows off and on without moving a plate", async () => {
    const { before, after } = statedArrow();
    const place = await plateAt(page, before);
    await page.locator(".legend button", { hasText: "明说" }).click();
    expect(await page.locator(".legend button", { hasText: "明说" }).getAttribute("aria-pressed")).toBe("false");
    await expect.poll(() => drawn(page, "edge.stated")).toEqual([]);
    expect(await plateAt(page, before)).toEqual(place);
    await page.locator(".legend button", { hasText: "明说" }).click();
    await expect.poll(() => drawn(page, "edge.stated")).toContain(`${before} > ${after}`);
  });

  test("pointing at a concept leads the eye and moves nothing", async () => {
    await fitted(page);
    const { id } = roadmap.concepts.find((concept) => concept.id === statedArrow().after)!;
    const before = await plateAt(page, id);
    await page.mouse.move(before.x, before.y);
    await page.waitForFunction(() => (document.querySelector(".map-canvas") as never as { _cyreg: { cy: { nodes(s: string): { length: number } } } })._cyreg.cy.nodes(".needs").length > 0);
    expect(await plateAt(page, id)).toEqual(before);
  });

  test("a plate is dragged within its stage, undone, moved by keys, kept, and put back", async () => {
    await fitted(page);
    const { id } = roadmap.concepts.find((concept) => concept.stage !== null)!;
    const first = (await placeOnMap(page, id))!;
    const { x, y } = await plateAt(page, id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 20, { steps: 3 });
    await page.mouse.move(x - 3000, y + 90, { steps: 3 });
    await page.locator(".lifted-plate").waitFor();
    await page.mouse.up();
    await expect.poll(async () => (await placeOnMap(page, id))!.y).toBeGreaterThan(first.y + 20);
    await still(page);
    const left = (await placeOnMap(page, id))!.x;
    expect(left).toBeGreaterThan(0);
    expect(await page.locator(".right").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => placeOnMap(page, id)).toEqual(first);

    await page.locator(`.map-concepts [data-plate="${id}"]`).focus();
    await page.keyboard.press("m");
    await page.locator(".lifted-hint").waitFor();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await placeOnMap(page, id))!.y).toBeGreaterThan(first.y + 20);
    await still(page);
    await kept(page);
    const moved = await placeOnMap(page, id);
    await page.reload();
    await mapDrawn(page, roadmap.concepts.length);
    await expect.poll(() => placeOnMap(page, id)).toEqual(moved);
    await page.getByRole("button", { name: /放回/ }).first().click();
    await expect.poll(() => placeOnMap(page, id)).toEqual(first);
    await still(page);
  });

  test("a click on a concept opens the words it comes from, in place and highlighted", async () => {
    await fitted(page);
    const concept = roadmap.concepts.find(({ id }) => id === roadmap.prerequisites[0]!.before)!;
    const { x, y } = await plateAt(page, concept.id);
    await page.mouse.click(x, y);
    await page.locator(".right h2").waitFor();
    const here = page.locator(".source-text mark.here");
    await here.first().waitFor();
    expect((await here.allTextContents()).join("")).toContain(concept.mentions[0]!.text);
    await expect.poll(() => here.first().evaluate(isInSight)).toBe(true);
    expect(await drawn(page, "node.selected")).toEqual([concept.id]);
    await letGo(page);
  });

  test("a click on an arrow opens the words behind it, in place and highlighted", async () => {
    await fitted(page);
    const { before, after, evidence } = statedArrow();
    const { x, y } = await arrowAt(page, `${before} > ${after}`);
    await page.mouse.click(x, y);
    const here = page.locator(".source-text mark.here");
    await here.first().waitFor();
    expect((await here.allTextContents()).join("")).toBe(evidence[0]!.quote.split("\n").join(""));
    await expect.poll(() => here.first().evaluate(isInSight)).toBe(true);
    expect(await page.locator(".right .quote mark").first().textContent()).toContain(evidence[0]!.quote.split("\n")[0]);
    expect(await page.locator(`.source-text [data-line="${evidence[0]!.line}"] .line-words`).textContent()).toBe(text.split("\n")[evidence[0]!.line - 1]);
    await letGo(page);
  });

  test("a click on the marked text selects on the map, and Escape lets go again", async () => {
    await page.locator(".source-text mark.mention a").first().click();
    await expect.poll(async () => (await drawn(page, "node.selected")).length).toBe(1);
    await letGo(page);
  });
});

describe("by keyboard alone", () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await app.open());
    await mapDrawn(page);
  });
  afterAll(() => expect(errors).toEqual([]));

  test("the map is reached, read, zoomed and left", async () => {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const second = roadmap.concepts[1]!;
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(second.label.zh ?? second.label.en);
    expect((await drawn(page, "node.focus")).length).toBe(1);
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await drawn(page, "node.selected")).length).toBe(1);
    await still(page);
    const before = await scale(page);
    await page.keyboard.press("+");
    await expect.poll(() => scale(page)).toBeGreaterThan(before);
    await page.keyboard.press("0");
    await letGo(page);
  });

  test("closing the details gives the focus back to where they were opened from", async () => {
    await page.locator(".rail button").first().click();
    await page.locator(".row").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.locator(".right header button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains("row"))).toBe(true);
  });

  test("the search finds a concept by another of its names", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("transf");
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Enter");
    expect(await page.locator(".right h2").textContent()).toMatch(/transf/i);
  });
});

describe("the address", () => {
  test("restores what is on screen, and goes back through what was looked at", async () => {
    const { page } = await app.open();
    await mapDrawn(page);
    await page.locator(".rail button").first().click();
    await page.locator(".row").nth(0).click();
    await page.locator(".row").nth(1).click();
    const address = new URL(page.url()).hash;
    const name = await page.locator(".right h2").textContent();
    await page.goBack();
    await page.waitForFunction((other) => document.querySelector(".right h2")?.textContent !== other, name);
    const again = await app.open({ address: address.slice(1) });
    await mapDrawn(again.page);
    expect(await again.page.locator(".right h2").textContent()).toBe(name);
  });

  test("keeps language and theme", async () => {
    const { page } = await app.open({ address: "lang=en&theme=dark", colorScheme: "light" });
    await mapDrawn(page);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]])).toEqual(["en", "dark"]);
    await page.locator("#app .segmented label", { hasText: "中文" }).click();
    await page.locator(".rail button", { hasText: "列表" }).waitFor();
    expect(page.url()).toContain("lang=zh-CN");
    await page.reload();
    await page.locator(".rail button", { hasText: "列表" }).waitFor();
  });

  test("follows the browser's language when nothing was chosen", async () => {
    const { page } = await app.open({ locale: "en-GB" });
    await mapDrawn(page);
    await page.locator("#first-picture").waitFor({ state: "detached" });
    expect(await page.locator("h1").textContent()).toBe("Roadmap Atlas");
    expect(page.url()).not.toContain("lang=");
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test("the list comes first, the map is one tap away, the source another", async () => {
    const { page, errors } = await app.open(phone);
    // A tap on the first picture counts, though nothing of the app is there yet.
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(/frame-[^/]*\.js/, (route) => held.then(() => route.continue()));
    await page.reload({ waitUntil: "commit" });
    const row = page.locator("#first-picture .row:visible").nth(2);
    const name = await row.locator(".row-name").textContent();
    await row.tap();
    come();
    await page.locator(".right h2", { hasText: name! }).waitFor();
    await page.locator(".quote").first().tap();
    await expect.poll(() => page.locator(".source-text mark.here").first().evaluate(isInSight)).toBe(true);
    await page.locator(".screen-switch button").nth(1).tap();
    await mapDrawn(page, roadmap.concepts.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    // A finger that rests on a plate lifts it; putting it down picks nothing.
    const selected = await drawn(page, "node.selected");
    const id = await page.evaluate((covered) => {
      const plates = [...document.querySelectorAll<HTMLElement>("[data-plate]")].map((one) => ({ id: one.dataset["plate"]!, box: one.getBoundingClientRect() }));
      return plates.find(({ id: one, box }) => !covered.includes(one) && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest(".map-canvas"))?.id ?? null;
    }, selected);
    if (id === null) throw new Error("No plate of the map is in sight.");
    const [first, { x, y }] = [(await placeOnMap(page, id))!, await plateAt(page, id)];
    const touch = await page.context().newCDPSession(page);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await page.locator(".lifted-plate").waitFor();
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + 40, y }] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + 60, y }] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(async () => (await placeOnMap(page, id))!.x).not.toBe(first.x);
    await still(page);
    expect(await drawn(page, "node.selected")).toEqual(selected);
    expect(errors).toEqual([]);
  });

  test("nothing sticks out at 360 pixels", async () => {
    const { page } = await app.open({ viewport: { width: 360, height: 640 }, locale: "en-US" });
    await page.locator("#app .row").first().waitFor();
    const out = await page.evaluate(() =>
      [...document.querySelectorAll(".top-bar *, .screen *, .screen-switch *")]
        .filter((one) => one.checkVisibility() && !one.closest(".unseen, [popover]") && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(out).toEqual([]);
  });
});

/** Whether an element stands inside its scrolling panel. */
function isInSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const panel = element.closest(".panel-body")!.getBoundingClientRect();
  return box.top >= panel.top && box.bottom <= panel.bottom && box.height > 0;
}

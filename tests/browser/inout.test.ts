/** In and out in a real browser: files of every kind by drop, archives, another kind of the reader's choice; every form out, and the page opened from disk. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, ROOT, startApp } from "../support/browser.ts";
import { importFiles } from "../../graph/index.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const IN = join(ROOT, "tests/formats/read/golden/in");
const OUT = join(ROOT, "tests/formats/golden");
interface MapOnPage {
  readonly _cyreg: { readonly cy: { extent(): { x1: number; y1: number; w: number; h: number } } };
}

/** The part of the map that is in sight, in the map's own measure. */
function extentOf(page: Page): Promise<{ x1: number; y1: number; w: number; h: number }> {
  return page.evaluate(() => (document.querySelector(".map-canvas") as unknown as MapOnPage)._cyreg.cy.extent());
}

/** Files by the kind that they are. */
const FILES: readonly (readonly [string, string])[] = [
  ["html", join(IN, "article.html")], ["freemind", join(IN, "freemind.mm")], ["opml", join(IN, "outline.opml")],
  ["roadmap-sh", join(IN, "roadmap-sh.json")], ["roadmap-sh-old", join(IN, "roadmap-sh-old.json")], ["xmind", join(IN, "xmind-content.json")],
  ["canvas", join(OUT, "small.canvas")], ["cytoscape", join(OUT, "small.cyjs")], ["graphml", join(OUT, "small.graphml")], ["gexf", join(OUT, "small.gexf")],
  ["case", join(OUT, "small.case.json")], ["dot", join(OUT, "small.dot")], ["csv", join(OUT, "small.csv")], ["curricular", join(OUT, "small.curricular.csv")],
  ["json", join(OUT, "small.json")], ["markdown", join(OUT, "small-markdown.md")], ["mermaid", join(OUT, "small.mmd")],
];

async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: readonly number[] }[]): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
    document.querySelector("main")!.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

/** A file or folder that is dragged in from the disk, as a person does it. */
async function dropFromDisk(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, x: 400, y: 300, data });
}

/** Files as they come from a disk, told apart by content alone: no name helps. */
const given = (path: string): { name: string; bytes: number[] } => ({ name: "given", bytes: [...readFileSync(path)] });

describe("what comes in", () => {
  test("every kind by drop, one after another and zipped; nothing is kept before it is added", async () => {
    const { page, errors } = await app.open();
    await mapDrawn(page);
    const dialog = page.locator("dialog");
    for (const [kind, path] of FILES) {
      await drop(page, [given(path)]);
      await page.locator(".arrival-kind select").waitFor();
      expect([path, await page.locator(".arrival-kind select").inputValue()]).toEqual([path, kind]);
      expect([path, await page.locator("dialog article").count()]).not.toEqual([path, 0]);
      await page.locator("dialog footer .button").first().click();
      await dialog.waitFor({ state: "detached" });
    }
    expect(await page.locator(".chip").count()).toBe(2);
    const before = await page.title();

    const zip = zipSync(Object.fromEntries(FILES.slice(0, 4).map(([kind, path]) => [`folder/${kind}`, new Uint8Array(readFileSync(path))])));
    await drop(page, [{ name: "all.zip", bytes: [...zip] }]);
    await page.locator(".arrival-kind select").nth(3).waitFor();
    expect(await page.locator(".arrival h3").allTextContents()).toEqual(["html", "freemind", "opml", "roadmap-sh"].sort().map((kind) => `all.zip/folder/${kind}`));
    expect(await dialog.textContent()).toContain("没有带入");
    await page.locator("dialog .button.primary:enabled").click();
    await dialog.waitFor({ state: "detached" });
    await page.waitForFunction((title) => document.title !== title, before);

    const folder = mkdtempSync(join(tmpdir(), "inout-folder-"));
    mkdirSync(join(folder, "maths", "content"), { recursive: true });
    writeFileSync(join(folder, "maths", "maths.json"), JSON.stringify({ nodes: [{ id: "abcdefghijklmnopqrstu", type: "topic", position: { x: 0, y: 0 }, data: { label: "Sets" } }], edges: [] }));
    writeFileSync(join(folder, "maths", "content", "sets@abcdefghijklmnopqrstu.md"), "# Sets\n\nThings taken together.\n");
    await dropFromDisk(page, join(folder, "maths"));
    await page.locator(".arrival-kind select").waitFor();
    expect(await page.locator(".arrival-kind select").inputValue()).toBe("roadmap-sh-content");
    expect(await page.locator(".arrival h3").textContent()).toBe("maths");
    expect(errors).toEqual([]);
  });

  test("read as another kind; more while the preview is open; the way back from a quote to the file", async () => {
    const { page, errors } = await app.open({ locale: "en-US" });
    await mapDrawn(page);
    await drop(page, [given(join(OUT, "small.csv"))]);
    await page.locator(".arrival-kind select").selectOption("text");
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>(".arrival-kind select")?.value === "text");
    await drop(page, [given(join(IN, "outline.opml"))]);
    await page.locator(".arrival-kind select").nth(1).waitFor();
    await expect.poll(() => page.locator(".arrival-kind select").evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(["text", "opml"]);
    await page.locator(".arrival-kind select").first().selectOption("csv");
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>(".arrival-kind select")?.value === "csv");
    await page.locator("dialog footer .button").first().click();
    await drop(page, [given(join(IN, "outline.opml"))]);
    await page.locator("dialog .button.primary:enabled").click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await mapDrawn(page);
    await page.locator("#map-concepts button").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".quote small", { hasText: /given, line \d+/ }).first().waitFor();
    expect(errors).toEqual([]);
  });
});


test("what goes out: every form of a roadmap, pictures, and a page that opens from disk without network or scripts", async () => {
  const { page, errors } = await app.open({ locale: "en-US" });
  await mapDrawn(page);
  const folder = mkdtempSync(join(tmpdir(), "inout-"));
  const save = async (): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("dialog .button.primary").click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  for (let times = 0; times < 3; times += 1) await page.getByRole("button", { name: "Larger" }).click();
  await still(page);
  const sight = await extentOf(page);
  await page.locator(".export-button").click();
  const rows = page.locator(".export-row input");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(22);
  const html = await save();
  for (let at = 1; at < 22; at += 1) {
    await rows.nth(at).check();
    expect(readFileSync(await save(), "utf8").length).toBeGreaterThan(100);
  }
  await page.locator(".export > .segmented label").last().click();
  const svg = readFileSync(await save(), "utf8");
  const plates = await page.locator("#map-concepts button").count();
  expect(svg.split('class="plate"').length - 1).toBe(plates);
  expect(svg).not.toContain("var(--");
  await rows.last().check();
  const png = readFileSync(await save());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);

  const box = (text: string): number[] => /viewBox="([^"]+)"/.exec(text)![1]!.split(" ").map(Number);
  await page.locator(".export fieldset .segmented label").last().click();
  const part = readFileSync(await save());
  await rows.first().check();
  const [x, y, width, height] = box(readFileSync(await save(), "utf8")) as [number, number, number, number];
  // What is in sight lies within the canvas, beside what stands over its edges; above it there is room for the bands' titles.
  expect(x).toBeGreaterThanOrEqual(sight.x1 - 2);
  expect(x + width).toBeLessThanOrEqual(sight.x1 + sight.w + 2);
  expect(y + height).toBeLessThanOrEqual(sight.y1 + sight.h + 2);
  expect((width * height) / (sight.w * sight.h)).toBeGreaterThan(0.7);
  expect([part.readUInt32BE(16), part.readUInt32BE(20)].map((pixels, at) => Math.abs(pixels - 2 * [width, height][at]!) <= 2)).toEqual([true, true]);
  expect(width * height).toBeLessThan(box(svg)[2]! * box(svg)[3]!);
  await page.keyboard.press("Escape");

  await page.evaluate(() => (location.hash = "view=plan&to=postgresql"));
  await page.locator(".plan-steps").waitFor();
  await page.locator(".export-button").click();
  const tabs = page.locator(".export > .segmented label");
  await tabs.nth(2).click();
  await rows.first().waitFor();
  const plan: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    await rows.nth(at).check();
    plan.push(readFileSync(await save(), "utf8"));
  }
  expect(plan[0]).toMatch(/- \[ \] .*PostgreSQL/);
  expect(plan[1]).toContain("PostgreSQL");
  expect(plan[2]).toMatch(/^BEGIN:VCALENDAR/);
  expect(JSON.parse(plan[3]!)).toMatchObject({ targets: ["postgresql"] });
  await tabs.nth(1).click();
  const together: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    await rows.nth(at).check();
    together.push(readFileSync(await save(), "utf8"));
  }
  expect(together[0]).toMatch(/^# /);
  expect(together[1]).toContain("|");
  expect(together[2]).toContain("skos:Concept");
  expect(importFiles([{ name: "together.json", text: together[3]! }])[0]).toMatchObject({ kind: "case", documents: [{}] });
  expect(errors).toEqual([]);

  await page.context().setOffline(true);
  const offline = await page.context().browser()!.newContext({ offline: true, javaScriptEnabled: false, colorScheme: "dark" });
  const alone = await offline.newPage();
  const complaints: string[] = [];
  alone.on("console", (message) => complaints.push(message.text()));
  await alone.goto(pathToFileURL(html).href);
  expect(await alone.locator("svg rect.plate").count()).toBe(plates);
  await alone.locator("svg a").first().click();
  expect(alone.url()).toMatch(/#c\d+$/);
  expect(await alone.locator("article:target h4").count()).toBe(1);
  expect(await alone.locator("#text li").count()).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
  await alone.screenshot({ path: join(folder, "page.png") });
  await offline.close();
});

/**
 * The hostile files in the real app, dropped one after another into one page: each is read or refused in the reader's
 * language, nothing of it runs, loads or leads anywhere, what was there before stays. `HOSTILE=whole` tries all at full size.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { FAULT_WORDS } from "../../src/i18n/fault-words.ts";
import { IMPORT_WORDS } from "../../src/i18n/import-words.ts";
import { zh } from "../../src/i18n/zh.ts";
import { CORPUS } from "../hostile/corpus.ts";
import type { HostileFile } from "../hostile/hostile-file.ts";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { addText } from "../support/paste.ts";
import { kept } from "../support/still.ts";

const WHOLE = process.env["HOSTILE"] === "whole";
vi.setConfig({ testTimeout: WHOLE ? 7_200_000 : 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

/** What is put on the shelf and looked at from all sides: script in every field, addresses, signs, names, doubles, numbers; with `HOSTILE=whole` more of each. */
const SHOWN = [
  "script-in-page.md", "script-in-small-opml.opml", "vectors.html", "unseen.cyjs", "prototypes.json", "doubles.json", "numbers.md", "script-in-small-json.json",
  ...(WHOLE ? ["script-in-article.html", "links.md", "turned.md", "look-alikes.md", "prototypes.md", "loose.json", "stages-in-circles.json"] : []),
];

/** The reader's own roadmap that is there before. */
const MINE = "my-own-way-in-four-weeks";

interface Outcome {
  readonly name: string;
  /** What the dialog says, line by line. */
  readonly said: readonly string[];
  readonly roadmaps: number;
  readonly cancelled: boolean;
}

/** Drops a file, waits for the report, and takes what it holds or not. Where reading does not end within `patience` milliseconds, it is stopped. */
async function take(page: Page, file: HostileFile, add: boolean, patience: number): Promise<Outcome> {
  const made = file.make();
  const bytes = typeof made === "string" ? Buffer.from(made, "utf8") : Buffer.from(made);
  return page.evaluate(
    async ({ name, base64, add, patience }) => {
      const until = async (found: () => boolean, limit: number): Promise<boolean> => {
        for (const end = performance.now() + limit; performance.now() < end; await new Promise((resolve) => setTimeout(resolve, 5))) if (found()) return true;
        return false;
      };
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      document.querySelector("main")!.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      const isRead = await until(() => document.querySelector('dialog [aria-busy="false"] .arrival') !== null, patience);
      const texts = (selector: string): string[] => [...document.querySelectorAll(`dialog ${selector}`)].map((one) => (one as HTMLElement).innerText.trim());
      const said = [...texts(".problem"), ...[...document.querySelectorAll("dialog .arrival-line")].map((line) => line.firstChild!.textContent!.trim()), ...[...document.querySelectorAll("dialog .findings li > span")].map((one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent).join("").trim())];
      const roadmaps = document.querySelectorAll("dialog article").length;
      const take = document.querySelector<HTMLElement>("dialog footer .button.primary:enabled");
      (add && take !== null ? take : document.querySelector<HTMLElement>("dialog footer .button"))!.click();
      if (!(await until(() => document.querySelector("dialog") === null, 60_000))) throw new Error(`${name}: the dialog does not close`);
      return { name, said, roadmaps, cancelled: !isRead };
    },
    { name: file.name, base64: bytes.toString("base64"), add, patience },
  );
}

/** Patterns of all texts of a catalogue that say more than what is put into them. */
function patternsOf(catalogue: object): RegExp[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === "object" && value !== null) return patternsOf(value);
    const words = String(value).split(/\{\{\w+\}\}/);
    return words.join("").length < 3 ? [] : [new RegExp(`^${words.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^]*")}$`, "u")];
  });
}

/** Everything that is kept of the marks, notes and one roadmap. */
function keptOf(page: Page, roadmap: string): Promise<unknown> {
  return page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("roadmap-atlas");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const read = (table: string, key?: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const store = database.transaction(table).objectStore(table);
        const request = (key === undefined ? store.getAll() : store.get(key)) as IDBRequest<unknown>;
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const all = { known: await read("known"), notes: await read("notes"), roadmap: await read("roadmaps", id) };
    database.close();
    return all;
  }, roadmap);
}

test("every hostile file is read or refused in words, nothing of it runs, and what was there before stays", async () => {
  const { page, errors } = await app.open();
  const happened: string[] = [];
  let at = "before";
  page.on("dialog", (dialog) => (happened.push(`${at}: dialog ${dialog.message()}`), dialog.dismiss()));
  page.on("popup", (popup) => happened.push(`${at}: popup ${popup.url()}`));
  page.on("download", (download) => at !== "export" && happened.push(`${at}: download ${download.suggestedFilename()}`));
  page.on("framenavigated", (frame) => !frame.url().startsWith(app.url) && happened.push(`${at}: went to ${frame.url()}`));
  page.on("request", (request) => !request.url().startsWith(app.url) && !/^(?:data|blob):/.test(request.url()) && happened.push(`${at}: asked for ${request.url()}`));
  await mapDrawn(page);
  await addText(page, englishText.replace("Web basics", "My own way"));
  await page.locator(".chip.current", { hasText: "My own way" }).waitFor();
  await mapDrawn(page);
  await page.evaluate(() => (location.hash = "roadmap=my-own-way-in-four-weeks&concept=html"));
  await page.locator(".know-bar button").first().click();
  await page.locator(".note-field textarea").fill("my own words");
  await page.keyboard.press("Escape");
  await kept(page);
  await expect.poll(() => keptOf(page, MINE)).toMatchObject({ known: [{ concept: "html" }], notes: [{ text: "my own words" }], roadmap: { id: MINE } });
  const before = await keptOf(page, MINE);

  const outcomes: Outcome[] = [];
  const catalogue = [...patternsOf(zh), ...patternsOf(FAULT_WORDS.map(([, chinese]) => chinese.replaceAll("{}", "{{x}}"))), ...patternsOf(IMPORT_WORDS)];
  for (const file of CORPUS) {
    at = file.name;
    outcomes.push(await take(page, file, false, WHOLE ? 300_000 : 60_000));
    if (await page.evaluate(() => "hit" in window)) happened.push(`${at}: ran`);
  }
  console.info(`${outcomes.length} hostile files in the app: ${outcomes.filter(({ roadmaps }) => roadmaps > 0).length} read, ${outcomes.filter(({ roadmaps, cancelled }) => roadmaps === 0 && !cancelled).length} refused, ${outcomes.filter(({ cancelled }) => cancelled).length} stopped.`);
  expect(outcomes.filter(({ cancelled }) => cancelled).map(({ name }) => name), "ends by itself").toEqual([]);
  expect(outcomes.filter(({ said }) => said.length === 0).map(({ name }) => name), "says something").toEqual([]);
  expect(outcomes.flatMap(({ name, said }) => said.filter((line) => !catalogue.some((pattern) => pattern.test(line))).map((line) => `${name}: ${line.slice(0, 200)}`)), "says it in the reader's language").toEqual([]);
  expect(await page.locator(".chip").count()).toBe(3);
  expect(happened).toEqual([]);
  expect(errors).toEqual([]);

  // What is kept is then shown from all sides.
  for (const [index, name] of SHOWN.entries()) {
    at = `${name}, shown`;
    const { roadmaps } = await take(page, CORPUS.find((file) => file.name === name)!, true, 60_000);
    expect(roadmaps, name).toBeGreaterThan(0);
    await expect.poll(() => countKept(page)).toBeGreaterThan(index + 1);
    await mapDrawn(page);
  }
  at = "source";
  const address = await page.evaluate(() => location.hash.slice(1));
  await goTo(page, `${address}&panel=text`);
  await page.locator(".source-text").waitFor();
  at = "export";
  const [, html, svg] = [await kept(page), await saved(page, 0, 0), await saved(page, 1, 0)];
  for (const tab of ["side", "matrix", "order", "disputes", "consensus", "overlay"]) {
    at = `compare, ${tab}`;
    await goTo(page, `view=compare&tab=${tab}`);
    await page.locator(tab === "overlay" ? ".compare-panel" : "section.stage").waitFor();
  }
  at = "plan";
  await goTo(page, "view=plan&to=python&to=numpy");
  await page.locator(".plan-answer").waitFor();
  at = "reload";
  const shelf = await countKept(page);
  await kept(page);
  await page.reload();
  await page.locator(".plan-answer").waitFor();
  expect(await countKept(page)).toBe(shelf);
  expect(await keptOf(page, MINE)).toEqual(before);
  await goTo(page, `roadmap=${MINE}&concept=html`);
  await page.locator(".right .know-bar button[aria-pressed=true]").waitFor();
  expect(await page.locator(".note-field textarea").inputValue()).toBe("my own words");
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
  expect(errors).toEqual([]);

  // What was taken away is opened where nothing but itself forbids scripts.
  for (const [name, text] of [["page.html", html], ["map.svg", svg]] as const) {
    at = name;
    const path = join(mkdtempSync(join(tmpdir(), "hostile-")), name);
    writeFileSync(path, text);
    const alone = await page.context().newPage();
    alone.on("request", (request) => request.url() !== pathToFileURL(path).href && !request.url().startsWith("data:") && happened.push(`${name}: asked for ${request.url()}`));
    alone.on("dialog", (dialog) => (happened.push(`${name}: dialog`), dialog.dismiss()));
    await alone.goto(pathToFileURL(path).href);
    expect(await alone.locator("rect.plate").count(), name).toBeGreaterThan(0);
    expect(await alone.evaluate(() => ["hit" in window, document.querySelectorAll("script, iframe, object, embed, foreignObject, [onload], [onerror], [href^=javascript i]").length]), name).toEqual([false, 0]);
    await alone.close();
  }
  expect(happened).toEqual([]);
});

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((text) => void (location.hash = text), address);
}

/** So many roadmaps of the reader's own are kept. */
function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("roadmap-atlas");
      request.onsuccess = () => resolve(request.result);
    });
    const count = await new Promise<number>((resolve) => {
      const request = database.transaction("roadmaps").objectStore("roadmaps").count();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return count;
  });
}

/** What the dialog hands out in the first form of a kind: 0 for the roadmap on screen, 1 for the picture. */
async function saved(page: Page, kind: number, form: number): Promise<string> {
  await page.locator(".export-button").click();
  if (kind > 0) await page.locator(".export > .segmented label").last().click();
  await page.locator(".export-row input").nth(form).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("dialog .button.primary").click()]);
  const text = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  return text;
}

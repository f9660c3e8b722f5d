/**
 * How long the page takes on a slow machine: Chromium with its processor slowed 4×, with and without a slowed network.
 * First and largest paint, when a click that is made right after the first paint is seen to be taken and when its details
 * are there, long tasks while the map is dragged, three seconds after the click and once all of it is drawn, bytes by kind.
 * Needs `npm run build` first.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { median, printTable } from "./measure.ts";

const ROOT = process.cwd();
const ROUNDS = 3;
const SLOWER = 4;
/** What Lighthouse calls a slow 4G connection. */
const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CONDITIONS = [
  { name: "4× slower processor", network: null, locale: "zh-CN", width: 1440, height: 900 },
  { name: "4× slower processor, slow 4G", network: SLOW, locale: "zh-CN", width: 1440, height: 900 },
  { name: "4× slower processor, slow 4G, phone", network: SLOW, locale: "en-US", width: 390, height: 844 },
] as const;

interface Figures {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly taken: number;
  readonly interactive: number;
  readonly longestLoading: number;
  /** Dragged while the page still opens, and once all is drawn. */
  readonly longestPanning: number;
  readonly longPanning: number;
  readonly longestResting: number;
  readonly longResting: number;
  readonly bytes: ReadonlyMap<string, number>;
}

/** Prints a table of times, medians of three visits with an empty cache, and one of bytes. */
export async function benchLoad(): Promise<void> {
  const outDir = join(ROOT, "dist/app");
  if (!existsSync(join(outDir, "index.html"))) throw new Error("There is no dist/app; run `npm run build` first.");
  const server = await preview({ root: ROOT, configFile: join(ROOT, "vite.config.ts"), logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const rows: string[][] = [];
  const sizes: string[][] = [];
  for (const condition of CONDITIONS) {
    const all: Figures[] = [];
    for (let round = 0; round < ROUNDS; round += 1) all.push(await visit(browser, server.resolvedUrls!.local[0]!, condition));
    const of = (pick: (one: Figures) => number): string => median(all.map(pick)).toFixed(0);
    rows.push([condition.name, ...[of((one) => one.firstPaint), of((one) => one.largestPaint), of((one) => one.taken), of((one) => one.interactive), of((one) => one.longestLoading), of((one) => one.longestPanning), of((one) => one.longestResting)].map((time) => `${time} ms`), of((one) => one.longPanning), of((one) => one.longResting)]);
    sizes.push([condition.name, ...["document", "stylesheet", "script", "data"].map((kind) => `${((all[0]!.bytes.get(kind) ?? 0) / 1024).toFixed(0)} KB`)]);
  }
  await browser.close();
  await server.close();
  printTable("opening the page, empty cache", ["", "first paint", "largest paint", "takes a click", "answers it", "longest task while loading", "while panning after 3 s", "while panning, all drawn", "tasks over 50 ms after 3 s", "all drawn"], rows);
  printTable("bytes over the wire until then", ["", "document", "styles", "scripts", "data"], sizes);
}

async function visit(browser: Browser, url: string, { network, locale, width, height }: (typeof CONDITIONS)[number]): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  const bytes = new Map<string, number>();
  const kinds = new Map<string, string>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, { Document: "document", Stylesheet: "stylesheet", Script: "script" }[type as string] ?? "data"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "data";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  if (network !== null) await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(() => {
    const seen = { largest: 0, tasks: [] as { start: number; length: number }[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.largest = entry.startTime))).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => seen.tasks.push({ start: entry.startTime, length: entry.duration }))).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "commit" });
  const { taken, answered: interactive } = await answersClick(page, width < 700);
  const before = new Map(bytes);
  await page.waitForTimeout(3000);
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const began = await now();
  if (width >= 700) await pan(page, width, height);
  const ended = await now();
  if (width >= 700) await page.waitForFunction(() => document.querySelector("[data-painting]") === null && document.querySelector(".map-picture:not([hidden])") !== null, undefined, { timeout: 60_000 });
  await page.waitForTimeout(1000);
  const rested = await now();
  if (width >= 700) await pan(page, width, height);
  const figures = await page.evaluate(({ from, until, again }) => {
    const { seen } = window as unknown as { seen: { largest: number; tasks: { start: number; length: number }[] } };
    const longest = (tasks: readonly { length: number }[]): number => Math.max(0, ...tasks.map(({ length }) => length));
    const panning = seen.tasks.filter(({ start }) => start >= from && start < until);
    const resting = seen.tasks.filter(({ start }) => start >= again);
    return {
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      largestPaint: seen.largest,
      longestLoading: longest(seen.tasks.filter(({ start }) => start < from)),
      longestPanning: longest(panning),
      longPanning: panning.length,
      longestResting: longest(resting),
      longResting: resting.length,
    };
  }, { from: began, until: ended, again: rested });
  await context.close();
  return { ...figures, taken, interactive, bytes: before };
}

/**
 * When, in milliseconds of the page, a click on the first concept looked taken, and when its details were there. The click
 * is made as soon as the page is painted, whether its scripts are there or not, and only once.
 */
async function answersClick(page: Page, phone: boolean): Promise<{ readonly taken: number; readonly answered: number }> {
  const answer = (selector: string): Promise<{ readonly taken: number; readonly answered: number }> =>
    new Promise((resolve) => {
      let clicked = false;
      let taken = Number.NaN;
      const click = (): boolean => {
        const box = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()).find(({ width }) => width > 0);
        if (box === undefined) return false;
        const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
        return document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY })) === true;
      };
      const look = (): void => {
        const now = performance.now();
        if (!clicked && performance.getEntriesByName("first-contentful-paint").length > 0) clicked = click();
        if (Number.isNaN(taken) && document.querySelector(".picked, .panel.right") !== null) taken = now;
        if (document.querySelector(".panel.right") !== null) return resolve({ taken, answered: now });
        setTimeout(look, 20);
      };
      look();
    });
  return page.evaluate(answer, phone ? "#first-picture .row, #app .row" : "html[data-first-view] .first-map .plate, #app .map-concepts button");
}

/** Drags the map about for two seconds, by its ground: a plate that is dragged would move alone. */
async function pan(page: Page, width: number, height: number): Promise<void> {
  const share = await page.evaluate(groundAmong, [0.8, 0.75, 0.7, 0.65, 0.6, 0.55].map((part) => ({ x: width * 0.5, y: height * part, part })));
  await page.mouse.move(width * 0.5, height * share);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(width * (0.5 - 0.3 * Math.sin(step / 9)), height * (share - 0.2 * Math.sin(step / 7)));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(300);
}

/** The part of the first of these places at which there is no plate. */
function groundAmong(places: readonly { readonly x: number; readonly y: number; readonly part: number }[]): number {
  type Box = { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
  const canvas = document.querySelector(".map-canvas") as (Element & { _cyreg?: { cy: { nodes(): { map<T>(each: (node: { renderedBoundingBox(): Box }) => T): T[] } } } }) | null;
  const { left, top } = canvas?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const boxes = canvas?._cyreg?.cy.nodes().map((node) => node.renderedBoundingBox()) ?? [];
  const free = places.find(({ x, y }) => !boxes.some(({ x1, x2, y1, y2 }) => x - left >= x1 && x - left <= x2 && y - top >= y1 && y - top <= y2));
  return (free ?? places[0]!).part;
}

/**
 * Drawing and moving: our app against sigma and Cytoscape alone, in Chromium as it is without a graphics card, WebGL in software.
 * Everybody draws the same concepts and arrows at the same places. The first picture is timed from asking for the map;
 * frames while it is dragged about and zoomed, by the clock and as time of the processor in all of Chromium's processes,
 * which what else the machine does changes little. Needs `npm run build` first.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { type Peer, type PeerMap, PEERS } from "./draw-peer-names.ts";
import { type LargeMap, largeMap, marbleMap, type ServedMap, servedMap } from "./large-roadmap.ts";
import { median, printTable } from "./measure.ts";

const ROOT = process.cwd();
const APP = join(ROOT, "dist/app");
const PAGES = join(ROOT, "node_modules/.cache/draw-peers");
const SIZE = { width: 1440, height: 900 };
/** Of the first picture, up to `LARGE` concepts; one above. */
const ROUNDS = 3;
const LARGE = 2000;
/** What is not begun after so many milliseconds is left out, so that a busy machine does not take all day. */
const ALL_DAY = 190_000;
/** Milliseconds that a gesture lasts, where the page keeps up. */
const GESTURE = 1000;
/** Longer nobody waits for a picture. Milliseconds. */
const PATIENCE = 30_000;
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader"];
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml" };

interface Frames {
  /** Milliseconds of the clock: the middle frame, and the one that nineteen of twenty stay under. */
  readonly middle: number;
  readonly slow: number;
  /** Milliseconds of the processor a frame. */
  readonly cost: number;
}

interface Row {
  readonly name: string;
  readonly first: number;
  readonly pan: Frames;
  readonly zoom: Frames;
}

/** Prints a table a size. */
export async function benchDraw(): Promise<void> {
  if (!existsSync(join(APP, "index.html"))) throw new Error("There is no dist/app; run `npm run build` first.");
  mkdirSync(PAGES, { recursive: true });
  await build({ root: join(ROOT, "tests/bench"), configFile: false, logLevel: "error", base: "./", build: { outDir: PAGES, emptyOutDir: true, rolldownOptions: { input: join(ROOT, "tests/bench/draw-peers.html") } } });
  const until = Date.now() + ALL_DAY;
  const maps = [largeMap(200), marbleMap(), largeMap(5000), largeMap(10_000)];
  const benches = await Promise.all(maps.map(prepare));
  for (const { add, served } of benches) {
    await add(until, "ours, as it opens", (page, url) => openOurs(page, url, served.id));
    await add(until, "sigma", (page, url) => openPeer(page, url, "sigma"));
    if (served.record.concepts.length > 1000) await add(until, "ours, everything open and in sight", (page, url) => openAll(page, url, served.id));
  }
  for (const peer of PEERS.slice(1)) for (const { add } of benches) await add(until, peer, (page, url) => openPeer(page, url, peer));
  for (const { print } of benches) print();
}

interface Bench {
  readonly served: ServedMap;
  /** Measures one way of drawing, unless it is too late to begin. */
  add(until: number, name: string, open: (page: Page, url: string) => Promise<number>): Promise<void>;
  print(): void;
}

async function prepare(map: LargeMap): Promise<Bench> {
  const served = servedMap(map);
  const { server, url } = await serve(served);
  const rounds = map.concepts.length > LARGE ? 1 : ROUNDS;
  const rows: Row[] = [];
  return {
    served,
    add: async (until, name, open) => void (Date.now() < until && rows.push(await measured(name, rounds, (page) => open(page, url)))),
    print() {
      server.close();
      const sigma = rows.find(({ name }) => name === "sigma");
      printTable(`drawing, ${map.name}: ${served.record.concepts.length} plates, ${served.record.arrows.length} arrows`, ["", "first picture", "against sigma", "a frame while panning", "slow ones", "processor a frame", "against sigma", "a frame while zooming", "processor a frame"], rows.map((row) => [
        row.name, ms(row.first), ratio(row.first, sigma?.first), ms(row.pan.middle), ms(row.pan.slow), ms(row.pan.cost), ratio(row.pan.cost, sigma?.pan.cost), ms(row.zoom.middle), ms(row.zoom.cost),
      ]));
    },
  };
}

const ms = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `over ${PATIENCE / 1000} s`);
const ratio = (one: number, other = Number.NaN): string => (Number.isFinite(one / other) ? (one / other).toFixed(2) : "");

/** The first picture as the median of some pages, the frames on the last of them. */
async function measured(name: string, rounds: number, open: (page: Page) => Promise<number>): Promise<Row> {
  const never: Frames = { middle: Infinity, slow: Infinity, cost: Infinity };
  const firsts: number[] = [];
  let frames: Pick<Row, "pan" | "zoom"> = { pan: never, zoom: never };
  for (let round = 1; round <= rounds; round += 1) {
    const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS });
    const context = await browser.newContext({ viewport: SIZE, locale: "en-US", serviceWorkers: "block" });
    await context.addInitScript(() => localStorage.setItem("roadmap-atlas-toured", "yes"));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      firsts.push(await open(page));
      if (round === rounds) {
        await quiet(page);
        frames = { pan: await timed(browser, page, pan), zoom: await timed(browser, page, zoom) };
      }
    } catch (error) {
      console.error(`${name}: ${String(error).split("\n")[0]}`);
      firsts.push(Infinity);
      round = rounds;
    }
    await browser.close();
  }
  return { name, first: median(firsts), ...frames };
}

/** From the click on the roadmap's name, with a small one open, to its map. */
async function openOurs(page: Page, url: string, id: string): Promise<number> {
  await page.goto(url);
  await page.waitForFunction(() => document.getElementById("first-picture") === null && document.querySelectorAll("#map-concepts button").length > 3);
  await quiet(page);
  return page.evaluate(async (address) => {
    const start = performance.now();
    const before = document.querySelector(".map-canvas");
    document.querySelector<HTMLElement>(`a[href="#roadmap=${address}"]`)!.click();
    const isDrawn = (): boolean => {
      const canvas = document.querySelector(".map-canvas") as (Element & { _cyreg?: { cy: { nodes(): { length: number }; renderer(): object } } }) | null;
      const cy = canvas?._cyreg?.cy;
      const painted = [...document.querySelectorAll<HTMLCanvasElement>("canvas.far")].some((far) => far.width > 300 && !far.hidden);
      const plates = Number((canvas as HTMLElement | null)?.dataset["plates"] ?? -1);
      const folds = document.querySelectorAll("#map-concepts [data-band]").length;
      return location.hash.includes(address) && canvas !== null && (canvas !== before || folds > 0 || plates > 100) && (painted || (cy !== undefined && cy.nodes().length >= plates + folds && plates + folds > 3 && !Object.hasOwn(cy.renderer(), "redraw")));
    };
    while (!isDrawn()) await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, id);
}

/** The same, then with all stages open and the whole in sight; the picture is timed from the press that opens all. */
async function openAll(page: Page, url: string, id: string): Promise<number> {
  await openOurs(page, url, id);
  await quiet(page);
  const opened = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>(".outlook-bar .outlook-line button")!.click();
    while (![...document.querySelectorAll<HTMLCanvasElement>("canvas.far")].some((far) => far.width > 300 && !far.hidden)) await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  await page.locator("section.map").focus();
  await page.keyboard.press("0");
  return opened;
}

async function openPeer(page: Page, url: string, peer: Peer): Promise<number> {
  await page.goto(`${url}peers/draw-peers.html`);
  await page.waitForFunction(() => "draw" in window);
  return page.evaluate((name) => (window as unknown as { draw(peer: string, url: string): Promise<number> }).draw(name, "map.json"), peer);
}

/** Waits until the page had nothing to do for half a second. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = performance.now();
    for (let calm = performance.now(); performance.now() - calm < 500; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (performance.now() - last > 100) calm = performance.now();
      last = performance.now();
    }
  });
}

/** What the frames of a gesture took. */
async function timed(browser: Browser, page: Page, gesture: (page: Page) => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const look = (at: number): void => void (frames.push(at) && requestAnimationFrame(look));
    Object.assign(window, { frames });
    requestAnimationFrame(look);
  });
  const before = await processorTime(browser);
  await gesture(page);
  const spent = (await processorTime(browser)) - before;
  const lengths = await page.evaluate(() => {
    const { frames } = window as unknown as { frames: number[] };
    return frames.slice(1).map((at, place) => at - frames[place]!);
  });
  const sorted = [...lengths].sort((a, b) => a - b);
  return { middle: median(lengths), slow: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN, cost: spent / Math.max(1, lengths.length) };
}

/** Milliseconds of the processor that all of the browser's processes took so far. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function pan(page: Page): Promise<void> {
  const [x, y] = [SIZE.width * 0.5, SIZE.height * 0.6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = Date.now() + GESTURE;
  for (let step = 0; Date.now() < until; step += 1) {
    await page.mouse.move(x - 300 * Math.sin(step / 9), y - 200 * Math.sin(step / 7));
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(SIZE.width * 0.5, SIZE.height * 0.5);
  const until = Date.now() + GESTURE;
  for (let step = 0; Date.now() < until; step += 1) {
    await page.mouse.wheel(0, step % 16 < 8 ? -100 : 100);
    await page.waitForTimeout(40);
  }
}

/** Our app with the map on its shelf beside a small one, and the peers' page with the same map. */
async function serve({ id, files, record, placement }: ServedMap): Promise<{ readonly server: Server; readonly url: string }> {
  const labels = new Map(record.concepts.map((concept) => [concept.id as string, concept.label.en ?? concept.label.zh ?? ""]));
  const peerMap: PeerMap = {
    plates: placement.nodes.map(({ id: plate, x, y, width, height }) => ({ id: plate, label: labels.get(plate)!, x: x + width / 2, y: y + height / 2, width, height })),
    arrows: record.arrows.map(({ before, after }) => ({ before, after })),
  };
  const made = new Map([...files].map(([name, text]) => [`/builtin/${name}`, text]));
  made.set("/peers/map.json", JSON.stringify(peerMap));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://localhost").pathname).replace(/\/$/, "/index.html");
    const file = path.startsWith("/peers/") ? join(PAGES, path.slice("/peers/".length)) : join(APP, path);
    const body = made.get(path) ?? (existsSync(file) ? readFileSync(file) : null);
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  if (!made.has(`/builtin/${id}.json`)) throw new Error(`The roadmap ${id} is not served.`);
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

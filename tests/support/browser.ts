/**
 * The app in a real browser: built once for all test files, served from a loopback port with the policy that it ships
 * with, opened in Chromium. What was built is kept until a source file changes.
 */
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import type { BuiltinRoadmap } from "../../src/io/builtin-files.ts";
import { barFont } from "./bar-font.ts";
import { fixtureText } from "./fixture-text.ts";
import { lateScripts, slowDown } from "./slow.ts";

/** The project's folder. */
export const ROOT = new URL("../../", import.meta.url).pathname;
const CACHE = join(ROOT, "node_modules/.cache/app-under-test");
const OUT = join(CACHE, "app");
const ROADMAPS = join(CACHE, "roadmaps");
const STAMP = join(CACHE, "built");
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** How long, in milliseconds, a page may take to come into a state that is waited for: long, because the machine may be busy. */
const PATIENCE = 120_000;

/** A build that began so many milliseconds ago and has not ended was killed. */
const ABANDONED = 600_000;

export interface AppInBrowser {
  readonly url: string;
  /** A fresh page with the app open, in place of the last one; `errors` collects everything that it complains about. */
  open(options?: OpenOptions): Promise<OpenApp>;
  /** Serves nothing any more; pages that are open stay. */
  stopServing(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** What stands after "#". */
  readonly address?: string;
  /** As somebody who comes for the first time, who is offered a tour. */
  readonly firstVisit?: boolean;
  /** With every letter a bar, so that the page looks alike on every machine. */
  readonly bars?: boolean;
}

export interface OpenApp {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Starts server and browser. The fixture and a small English roadmap stand on its shelf. `folder` holds the app, as it was built unless given. */
export async function startApp(folder?: string): Promise<AppInBrowser> {
  const outDir = folder ?? (await buildOnce());
  const server: PreviewServer = await preview({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "error",
    plugins: [lateScripts()],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const url = server.resolvedUrls!.local[0]!;
  const browser: Browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS });
  browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
  slowDown(browser);
  return {
    url,
    async open({ address, firstVisit = false, bars = false, ...options } = {}) {
      await Promise.all(browser.contexts().map((one) => one.close()));
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", serviceWorkers: "block", ...options });
      if (!firstVisit) await context.addInitScript(() => localStorage.setItem("roadmap-atlas-toured", "yes"));
      if (bars) await context.addInitScript(useBars, barFont());
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.text().startsWith("Service Worker registration blocked")) return;
        if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("requestfailed", (request) => {
        const fault = request.failure()?.errorText;
        // A reload breaks off what is still being fetched, and what is no longer wanted is stopped, a worker's script on the way included.
        if (fault !== "net::ERR_ABORTED") errors.push(`${request.url()} ${fault}`);
      });
      await page.goto(address === undefined ? url : `${url}#${address}`);
      return { page, errors };
    },
    stopServing: () => server.close(),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The first roadmap on the shelf with its text, as the app is served them. */
export async function firstRoadmap({ url }: AppInBrowser): Promise<BuiltinRoadmap> {
  const { roadmaps } = await (await fetch(`${url}builtin/index.json`)).json();
  return (await fetch(`${url}builtin/${encodeURIComponent(roadmaps[0].id)}.json`)).json();
}

/** The folder of the built app, built when something changed since. Test files that run at once wait for each other. */
export async function buildOnce(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const lock = join(CACHE, "lock");
  for (let tries = 0; ; tries += 1) {
    try {
      await mkdir(lock);
      break;
    } catch {
      if (tries > 1400) throw new Error(`Another build seems to hang; remove ${lock}.`);
      const since = await changedAt(lock);
      if (since > 0 && Date.now() - since > ABANDONED) await rm(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    if ((await changedAt(STAMP)) > (await newest())) return OUT;
    await mkdir(ROADMAPS, { recursive: true });
    await writeFile(join(ROADMAPS, "a-fixture.md"), fixtureText);
    await writeFile(join(ROADMAPS, "b-english.md"), englishText);
    await buildApp(OUT);
    await writeFile(STAMP, "");
    return OUT;
  } finally {
    await rm(lock, { recursive: true });
  }
}

/** Builds the app with the roadmaps of the tests into the folder, whatever is there. */
export async function buildApp(outDir: string): Promise<void> {
  const { ROADMAPS: roadmaps, NODE_ENV } = process.env;
  Object.assign(process.env, { ROADMAPS, NODE_ENV: "production" });
  try {
    await build({ root: ROOT, configFile: join(ROOT, "vite.config.ts"), logLevel: "error", build: { outDir, emptyOutDir: true } });
  } finally {
    if (roadmaps === undefined) delete process.env["ROADMAPS"];
    else process.env["ROADMAPS"] = roadmaps;
    process.env["NODE_ENV"] = NODE_ENV;
  }
}

/** Runs in the page before anything else: all text in the font of bars. */
function useBars(base64: string): void {
  document.fonts.add(new FontFace("Bars", Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":root { --sans: Bars !important; --serif: Bars !important; }");
  document.adoptedStyleSheets = [sheet];
}

async function newest(): Promise<number> {
  const files = await Promise.all(
    ["src", "graph", "public"].map(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true });
      return names.map((name) => join(ROOT, folder, name));
    }),
  );
  const times = await Promise.all([...files.flat(), ...["index.html", "vite.config.ts", "tests/support/browser.ts", "tests/support/fixture-text.ts"].map((name) => join(ROOT, name))].map(changedAt));
  return Math.max(...times);
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(({ mtimeMs }) => mtimeMs, () => 0);
}

/** Small enough to see at once. */
export const englishText = `# Web basics in four weeks

## Phase 1: Pages (2 weeks)

First learn HTML, then CSS. You need HTML before JavaScript.

## Phase 2: Data (2 weeks)

Learn SQL. Docker is optional. SQL is a prerequisite for PostgreSQL.
`;

/** A post of 10 KB through the app's own parse worker in a real browser. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { generateText } from "./generate-text.ts";
import { median, printTable } from "./measure.ts";

const APP = join(process.cwd(), "dist/app");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Prints the round trip of the first and of later posts; says so and prints nothing when the app is not built. The aim is 30 ms. */
export async function benchWorker(): Promise<void> {
  const script = existsSync(join(APP, "assets")) ? readdirSync(join(APP, "assets")).find((name) => /^parse-worker.*\.js$/.test(name)) : undefined;
  if (script === undefined) return console.log("\nworker: skipped, the app is not built (npm run build)");
  const server = await preview({ root: process.cwd(), configFile: false, logLevel: "silent", build: { outDir: "dist/app" }, preview: { host: "127.0.0.1", port: 0 } });
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS });
  try {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    const times = await page.evaluate(roundTrips, { url: `./assets/${script}`, text: generateText(10_000) });
    printTable("a 10 KB post in the browser's worker", ["first post, worker start included", "median of 20 more"], [[`${(times[0] ?? 0).toFixed(0)} ms`, `${median(times.slice(1)).toFixed(1)} ms`]]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: posts the text again and again, one answer at a time. */
async function roundTrips({ url, text }: { url: string; text: string }): Promise<number[]> {
  const worker = new Worker(url, { type: "module" });
  const times: number[] = [];
  for (let id = 0; id < 21; id++) {
    const start = performance.now();
    await new Promise<void>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<{ type: string }>) => {
        if (data.type !== "begun") resolve();
      };
      worker.postMessage({ id, question: { name: "post.md", text } });
    });
    times.push(performance.now() - start);
  }
  worker.terminate();
  return times;
}

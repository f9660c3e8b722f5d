/** Makes the pictures of docs/comparing.md from the built app: `npm run pictures`, after `npm run build`. */
import { chromium } from "playwright-core";
import { preview } from "vite";

const root = new URL("../../", import.meta.url).pathname;
const pictures = [
  { name: "compare-overlay", address: "view=compare&with=claude-sonnet-4&with=deepseek&with=happy-llm&concept=transformer&lang=en" },
  { name: "compare-order", address: "view=compare&tab=order&lang=en" },
  { name: "compare-side", address: "view=compare&tab=side&lang=en&theme=dark" },
];

const server = await preview({ root, configFile: `${root}vite.config.ts`, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  for (const { name, address } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" });
    await page.goto(`${server.resolvedUrls.local[0]}#${address}`);
    await page.locator(".compare-overlay").waitFor({ timeout: 60_000 });
    if (!name.endsWith("overlay")) await page.locator(".left-panel .panel-head .icon-button").click();
    await page.waitForTimeout(2000);
    await page.screenshot({ path: `${root}docs/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Makes the pictures of the README and of docs/screens.md, docs/comparing.md and docs/planning.md from the built app: `npm run pictures`, after `npm run build`;
 * `npm run pictures -- NAME...` makes some. WebP, encoded by the browser that took them.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { preview } from "vite";

const root = new URL("../../", import.meta.url).pathname;
const folder = `${root}docs/screens`;
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const PLAN = "view=plan&to=rlhf&know=python+calculus";

/** `at` is the address after "#"; `then` brings the page into the state that the picture shows. */
const pictures = [
  { name: "map", lang: "zh", theme: "light", at: "panel=none" },
  { name: "folded", lang: "en", theme: "light", at: "panel=none", then: (page) => page.locator(".zoom-buttons button").first().click() },
  { name: "concept", lang: "en", theme: "light", at: "panel=none&concept=transformer" },
  { name: "arrow", lang: "en", theme: "dark", at: "panel=none&before=traditional-nlp&after=transformer" },
  { name: "focus", lang: "zh", theme: "light", at: "panel=none&concept=transformer", then: (page) => page.locator(".outlook-line .button").first().click() },
  { name: "ways", lang: "en", theme: "light", at: "panel=none&roadmap=claude-sonnet-4&ask=ways&from=python&until=rlhf", then: (page) => page.locator(".ways-answer + .button").click() },
  { name: "bottlenecks", lang: "zh", theme: "dark", at: "panel=none&ask=bottlenecks" },
  { name: "source", lang: "zh", theme: "light", at: "panel=text", then: (page) => page.locator(".sentence:has(mark) .sentence-button").nth(4).press("Enter") },
  { name: "list", lang: "en", theme: "light", at: "panel=list", then: (page) => page.locator(".list-tools label").nth(1).click() },
  { name: "find", lang: "zh", theme: "dark", at: "panel=none", then: (page) => page.locator(".search-field input").fill("zyl") },
  { name: "review", lang: "en", theme: "light", at: "panel=none", then: (page) => page.locator(".rail button").last().click() },
  { name: "compare-overlay", lang: "en", theme: "light", at: "view=compare&with=claude-sonnet-4&with=deepseek&with=happy-llm&concept=transformer" },
  { name: "compare-side", lang: "en", theme: "dark", at: "view=compare&tab=side", then: foldLeft },
  { name: "compare-table", lang: "zh", theme: "light", at: "view=compare&tab=matrix" },
  { name: "compare-order", lang: "en", theme: "light", at: "view=compare&tab=order", then: foldLeft },
  { name: "compare-consensus", lang: "zh", theme: "dark", at: "view=compare&tab=consensus" },
  { name: "plan-empty", lang: "zh", theme: "light", at: "view=plan" },
  { name: "plan", lang: "en", theme: "dark", at: PLAN, then: closeNotes },
  { name: "plan-steps", lang: "en", theme: "light", at: `${PLAN}+linear-algebra`, then: openStep },
  { name: "plan-skip", lang: "en", theme: "light", at: "view=plan&to=fine-tuning&skip=mathematics" },
  { name: "paste", lang: "en", theme: "light", at: "panel=none", then: openPaste },
  { name: "keys", lang: "zh", theme: "light", at: "panel=none", then: (page) => page.keyboard.press("?") },
  { name: "phone-list", lang: "zh", theme: "light", at: "", phone: true },
  { name: "phone-concept", lang: "en", theme: "dark", at: "panel=none&concept=transformer", phone: true },
  { name: "phone-plan", lang: "zh", theme: "dark", at: PLAN, phone: true, then: closeNotes },
  { name: "phone-compare", lang: "en", theme: "light", at: "view=compare", phone: true },
];

async function foldLeft(page) {
  await page.locator(".left-panel .panel-head .icon-button").click();
}

async function closeNotes(page) {
  for (const note of await page.locator(".note .icon-button").all()) await note.click({ timeout: 2000 }).catch(() => undefined);
}

async function openStep(page) {
  await closeNotes(page);
  await page.locator(".plan-name").nth(1).click();
}

async function openPaste(page) {
  await page.locator(".add-button").click();
  await page.locator(".menu:popover-open button").first().click();
}

/** The same picture as WebP: a third of the bytes, and text stays sharp. */
async function toWebp(encoder, png) {
  const address = await encoder.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", 0.82);
  }, png.toString("base64"));
  return Buffer.from(address.split(",")[1], "base64");
}

const wanted = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const server = await preview({ root, configFile: `${root}vite.config.ts`, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const encoder = await browser.newPage();
  for (const { name, lang, theme, at, phone = false, then } of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const context = await browser.newContext({ viewport: phone ? PHONE : WIDE, locale: lang === "zh" ? "zh-CN" : "en-US", colorScheme: theme, reducedMotion: "reduce", serviceWorkers: "block" });
    await context.addInitScript(() => localStorage.setItem("roadmap-atlas-toured", "yes"));
    const page = await context.newPage();
    await page.goto(`${server.resolvedUrls.local[0]}#${at}`);
    const ready = phone ? ".screen, .map-canvas canvas" : at.startsWith("view=compare") ? ".compare-overlay" : ".map-canvas canvas";
    await page.locator(ready).first().waitFor({ state: "attached", timeout: 60_000 });
    await page.waitForFunction(() => document.querySelector("#first-picture, [data-painting]") === null, undefined, { timeout: 60_000 });
    await page.waitForTimeout(1500);
    await then?.(page);
    await page.waitForTimeout(1500);
    const bytes = await toWebp(encoder, await page.screenshot({ timeout: 60_000 }));
    await writeFile(`${folder}/${name}.webp`, bytes);
    console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}

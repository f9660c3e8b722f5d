/**
 * Nothing of the reader's work is lost, in a real browser: tabs killed in the middle of a save (five profiles side by side,
 * ten kills each, by the renderer's own crash), a full disk, workspaces side by side, files of older and newer versions.
 */
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readWorkspaceFile } from "../../graph/index.ts";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { kept } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const ROADMAP = "web-basics-in-four-weeks";
const CONCEPTS = ["html", "css", "javascript", "sql", "postgresql"];
const KILLS = 10;
const PROFILES = 5;

const know = (page: Page) => page.locator(".know-bar button").first();

async function openAt(context: BrowserContext, concept: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${app.url}#roadmap=${ROADMAP}&concept=${concept}`);
  await know(page).waitFor();
  return page;
}

async function turnTo(page: Page, concept: string): Promise<void> {
  await page.evaluate((address) => (location.hash = address), `roadmap=${ROADMAP}&concept=${concept}`);
  await page.locator(".right h2", { hasText: new RegExp(`^${concept}$`, "i") }).waitFor();
}

/** Marks what each round marks and kills the tab while it saves; answers what a later tab lacks. */
async function killAgainAndAgain(context: BrowserContext): Promise<string[]> {
  const lost: string[] = [];
  let last: { concept: string; pressed: string | null } | null = null;
  for (let round = 0; round < KILLS; round += 1) {
    const page = await openAt(context, last?.concept ?? CONCEPTS[0]!);
    if (last !== null) {
      const now: string | null = await expect.poll(() => know(page).getAttribute("aria-pressed"), { timeout: 20_000 }).toBe(last.pressed).then(() => last!.pressed, () => know(page).getAttribute("aria-pressed"));
      if (now !== last.pressed) lost.push(`round ${round}: ${last.concept} is ${now}`);
    }
    const concept = CONCEPTS[round % CONCEPTS.length]!;
    await turnTo(page, concept);
    await know(page).click();
    last = { concept, pressed: await know(page).getAttribute("aria-pressed") };
    await kept(page);
    const other = CONCEPTS[(round + 2) % CONCEPTS.length]!;
    await turnTo(page, other);
    const session = await context.newCDPSession(page);
    await know(page).click();
    const crashed = page.waitForEvent("crash");
    void session.send("Page.crash").catch(() => undefined);
    await crashed;
    void page.close().catch(() => undefined);
  }
  return lost;
}

test(`tabs killed in the middle of a save, ${KILLS * PROFILES} times, lose nothing that was saved`, async () => {
  const { page } = await app.open({ locale: "en-US" });
  const browser = page.context().browser()!;
  const contexts = await Promise.all(Array.from({ length: PROFILES }, () => browser.newContext({ locale: "en-US", viewport: { width: 390, height: 844 } })));
  const lost = await Promise.all(contexts.map(killAgainAndAgain));
  expect(lost.flat()).toEqual([]);
  await Promise.all(contexts.map((one) => one.close()));
});

test("workspaces stand side by side: made, named, copied, saved as a file, removed; another tab stays where it is", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: `roadmap=${ROADMAP}&concept=html` });
  const open = async (): Promise<void> => {
    await page.locator(".add-button").click();
    await page.getByRole("button", { name: "Workspaces…" }).click();
    await page.locator("dialog .workspaces li").first().waitFor();
  };
  /** The page is loaded again, without the dialog. */
  const arrived = async (): Promise<void> => {
    await expect.poll(() => page.locator("dialog").count(), { timeout: 60_000 }).toBe(0);
    await page.locator(".chip-title").first().waitFor();
    await page.evaluate((address) => (location.hash = address), `roadmap=${ROADMAP}&concept=html`);
  };
  await know(page).click();
  await open();
  await page.getByLabel("Another workspace").fill("Second");
  await page.getByRole("button", { name: "Empty" }).click();
  await arrived();
  await expect.poll(() => know(page).getAttribute("aria-pressed"), { timeout: 60_000 }).toBe("false");
  await open();
  expect(await page.locator(".workspaces li").count()).toBe(2);
  await page.getByRole("button", { name: "Open My workspace" }).click();
  await arrived();
  await expect.poll(() => know(page).getAttribute("aria-pressed"), { timeout: 60_000 }).toBe("true");

  await open();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  const file = await download.path();
  const saved = readWorkspaceFile(await readFile(file, "utf8")).value;
  expect(Object.keys(saved!.tables.known)).toHaveLength(1);

  const take = async (path: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Take in a file" }).click()]);
    await chooser.setFiles(path);
  };
  const future = join(tmpdir(), `atlas-future-${process.pid}.json`);
  await writeFile(future, JSON.stringify({ ...saved, version: 99 }));
  await take(future);
  await page.locator("dialog .problem", { hasText: "newer Roadmap Atlas" }).waitFor();
  const old = join(import.meta.dirname, "../formats/workspaces/v1.json");
  await take(old);
  await expect.poll(() => page.locator("dialog").count(), { timeout: 60_000 }).toBe(0);
  await page.locator(".chip-title").first().waitFor();
  await open();
  expect(await page.locator(".workspaces li[aria-current] input").inputValue()).toBe("Kept");
  expect(errors.filter((error) => !error.includes("ERR_ABORTED"))).toEqual([]);
});

test("a browser without room is told of, and the file is offered", async () => {
  const { page } = await app.open({ locale: "en-US", address: `roadmap=${ROADMAP}&concept=html` });
  await know(page).waitFor();
  await kept(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(app.url).origin, quotaSize: 1 });
  await know(page).click();
  await page.locator(".note", { hasText: "room" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".note").getByRole("button", { name: "Save everything as a file" }).click()]);
  expect(Object.keys(readWorkspaceFile(await readFile(await download.path(), "utf8")).value!.tables.known)).toEqual(["html"]);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(app.url).origin });
});

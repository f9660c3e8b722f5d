/**
 * Nothing of the reader's work is lost, in a real browser: pages killed while they save (five profiles side by side, ten
 * kills each, by the renderer's own crash), a full disk, a database taken away, workspaces side by side, two tabs on one,
 * files of older and newer versions.
 */
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { build } from "vite";
import { readWorkspaceFile } from "../../graph/index.ts";
import { type AppInBrowser, ROOT, startApp } from "../support/browser.ts";
import type { Logged, workFrom } from "../support/keeping-page.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { kept } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const ROADMAP = "web-basics-in-four-weeks";
const KILLS = 10;
const PROFILES = 5;
let script = "";

const know = (page: Page) => page.locator(".know-bar button").first();

/** The page of `tests/support/keeping-page.ts`, as one script. */
async function keepingScript(): Promise<string> {
  const made = await build({ root: ROOT, configFile: false, logLevel: "error", define: { "process.env.NODE_ENV": '"production"' }, build: { write: false, minify: true, rollupOptions: { treeshake: { moduleSideEffects: false } }, lib: { entry: join(ROOT, "tests/support/keeping-page.ts"), formats: ["iife"], name: "keepingPage" } } });
  const [{ output }] = made as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  return output[0].code;
}

interface KeepingPage {
  readonly workFrom: typeof workFrom;
}

interface Round {
  readonly lost: readonly string[];
  /** Milliseconds from the first deed that is not there to the death of its page; 0 for nothing lost. */
  readonly latest: number;
  readonly save: number;
  readonly isWithin: boolean;
}

/** Kills pages at work, each time at another moment; answers what the next page of the profile lacked. */
async function killAgainAndAgain(context: BrowserContext, profile: number): Promise<Round[]> {
  await context.route("**/keeping.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Keeping</title>" }));
  const rounds: Round[] = [];
  let deeds: { readonly deed: number; readonly when: number }[] = [];
  let [saved, died, save, isWithin] = [0, 0, 0, false];
  for (let round = 0; round <= KILLS; round += 1) {
    const page = await context.newPage();
    const lines: Logged[] = [];
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    page.on("console", (message) => {
      lines.push(JSON.parse(message.text()) as Logged);
      if (lines.at(-1)![0] === "did") begin();
    });
    await page.goto(`${app.url}keeping.html`);
    await page.evaluate(script);
    const found = await page.evaluate(({ from, roadmap }) => (window as unknown as { keepingPage: KeepingPage }).keepingPage.workFrom(from, roadmap, (line) => console.debug(JSON.stringify(line))), { from: 1000 * (round + 1), roadmap: smallRoadmap });
    if (round > 0) {
      const marks = new Set(found.marks);
      const missing = deeds.filter(({ deed }) => !marks.has(deed));
      rounds.push({
        lost: [...found.corrupt, ...missing.filter(({ deed }) => deed <= saved).map(({ deed }) => `${profile}/${round}: ${deed} was saved and is gone`), ...(missing.length > 0 && found.marks.some((mark) => mark > missing[0]!.deed) ? [`${profile}/${round}: something after ${missing[0]!.deed} is there`] : [])],
        latest: missing.length === 0 ? 0 : died - missing[0]!.when,
        save,
        isWithin,
      });
    }
    if (round === KILLS) return rounds;
    // Moments from the first deed on to after a second, most of them early.
    const moment = 1200 * ((round * PROFILES + profile) / (KILLS * PROFILES)) ** 2;
    await begun.then(() => new Promise((resolve) => setTimeout(resolve, moment)));
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    died = Date.now();
    void session.send("Page.crash").catch(() => undefined);
    await crashed;
    void page.close().catch(() => undefined);
    died = Math.max(died, ...lines.map(([, , when]) => when));
    deeds = lines.flatMap(([what, deed, when]) => (what === "did" ? [{ deed, when }] : []));
    saved = lines.findLast(([what]) => what === "saved")?.[1] ?? 0;
    const saves = lines.filter(([what]) => what === "saving").length - lines.filter(([what]) => what === "saved").length;
    isWithin = saves > 0;
    save = longest(lines);
  }
  return rounds;
}

/** How long the longest save took, in milliseconds. */
function longest(lines: readonly Logged[]): number {
  const begun = new Map<number, number>();
  return lines.reduce((most, [what, deed, when]) => {
    if (what === "saving") begun.set(deed, when);
    return what === "saved" ? Math.max(most, when - (begun.get(deed) ?? when)) : most;
  }, 0);
}

test(`pages killed while they save, ${KILLS * PROFILES} times: at most the last second's work is lost, nothing that was saved, and nothing is half there`, async () => {
  script = await keepingScript();
  const { page } = await app.open({ locale: "en-US" });
  const browser = page.context().browser()!;
  await page.close();
  const contexts = await Promise.all(Array.from({ length: PROFILES }, () => browser.newContext({ locale: "en-US" })));
  const rounds = (await Promise.all(contexts.map(killAgainAndAgain))).flat();
  expect(rounds.flatMap(({ lost }) => lost)).toEqual([]);
  expect(rounds).toHaveLength(KILLS * PROFILES);
  console.log(`${rounds.filter(({ isWithin }) => isWithin).length} of ${rounds.length} within a save; the oldest work lost was ${Math.max(...rounds.map(({ latest }) => latest))} ms old`);
  // A machine under load saves slowly: then what was begun in the last second and the save before it are at stake.
  for (const { latest, save } of rounds) expect(latest).toBeLessThanOrEqual(1000 + 4 * save);
  await Promise.all(contexts.map((one) => one.close()));
});

test("workspaces stand side by side: made, put away and brought back, saved as a file, deleted; two tabs on one agree", async () => {
  const { page, errors } = await app.open({ locale: "en-US", address: `roadmap=${ROADMAP}&concept=html` });
  const open = async (): Promise<void> => {
    await page.locator(".add-button").click();
    await page.getByRole("button", { name: "Workspaces…" }).click();
    await page.locator("dialog .workspaces li").first().waitFor();
  };
  /** The page is loaded again, without the dialog. */
  const arrived = async (): Promise<void> => {
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
    await page.locator(".chip-title").first().waitFor();
    await page.evaluate((address) => (location.hash = address), `roadmap=${ROADMAP}&concept=html`);
  };
  await know(page).click();
  await open();
  await page.getByLabel("Another workspace").fill("Second");
  await page.getByRole("button", { name: "Empty" }).click();
  await arrived();
  await expect.poll(() => know(page).getAttribute("aria-pressed")).toBe("false");
  await open();
  await expect.poll(() => page.locator(".workspaces li").count()).toBe(2);
  await page.getByRole("button", { name: "Put My workspace away" }).click();
  await page.getByRole("button", { name: "Bring My workspace back" }).click();
  await page.getByRole("button", { name: "Put Second away" }).click();
  await arrived();
  await page.locator(".note", { hasText: "Second was put away" }).getByRole("button", { name: "Undo" }).click();
  await page.locator(".note", { hasText: "Second was put away" }).waitFor({ state: "detached" });
  await page.locator(".chip-title").first().waitFor();
  await open();
  expect(await page.locator(".workspaces li[aria-current] input").inputValue()).toBe("Second");
  await page.evaluate(() => (IDBFactory.prototype.open = () => { throw new DOMException("", "UnknownError"); }));
  await page.getByRole("button", { name: "Open My workspace" }).click();
  await page.locator("dialog .problem").waitFor();
  expect(await page.locator(".workspaces li[aria-current] input").inputValue()).toBe("Second");
  await page.reload();
  await page.locator(".chip-title").first().waitFor();
  await open();
  await page.getByRole("button", { name: "Put Second away" }).click();
  await arrived();
  await page.locator(".note", { hasText: "Second was put away" }).getByRole("button", { name: "Close" }).click();
  await expect.poll(() => know(page).getAttribute("aria-pressed")).toBe("true");

  const other = await page.context().newPage();
  await other.goto(`${app.url}#roadmap=${ROADMAP}&concept=html`);
  await expect.poll(() => know(other).getAttribute("aria-pressed")).toBe("true");
  await know(other).click();
  await expect.poll(() => know(page).getAttribute("aria-pressed")).toBe("false");
  await know(page).click();
  await expect.poll(() => know(other).getAttribute("aria-pressed")).toBe("true");
  await other.evaluate(() => (location.hash = location.hash.replace("html", "css")));
  await other.locator(".right h2", { hasText: "CSS" }).waitFor();
  await Promise.all([know(other).click(), know(page).click()]);
  await kept(other);
  await other.close();

  await open();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  const file = await download.path();
  const saved = readWorkspaceFile(await readFile(file, "utf8")).value;
  expect(Object.keys(saved!.tables.known)).toEqual(["css"]);
  await page.getByRole("button", { name: "Delete Second for good…" }).click();
  await page.getByRole("button", { name: "Delete for good", exact: true }).click();
  await expect.poll(() => page.locator(".workspaces li").count()).toBe(1);

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
  await expect.poll(() => page.locator("dialog").count()).toBe(0);
  await page.locator(".chip-title").first().waitFor();
  await open();
  expect(await page.locator(".workspaces li[aria-current] input").inputValue()).toBe("Kept");
  expect(errors).toEqual([]);
});

test("a browser without room, one whose data are deleted, and one that lost them are told of; the file is offered", async () => {
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
  await page.locator(".note", { hasText: "room" }).waitFor({ state: "detached" });
  await page.evaluate(() => void indexedDB.deleteDatabase("roadmap-atlas"));
  await page.locator(".note", { hasText: "has been deleted" }).waitFor();
  await page.reload();
  await page.locator(".note", { hasText: "has lost what was kept" }).waitFor();
});

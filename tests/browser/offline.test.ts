/** The app without a network: kept whole, started from what was kept, and renewed only as a whole when the reader says so. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeServiceWorker } from "../../src/app/build/offline-plugin.ts";
import { type AppInBrowser, buildOnce, ROOT, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-offline-"));
  await cp(await buildOnce(), folder, { recursive: true });
  app = await startApp(folder);
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true });
});

/** The title that the list of built-in roadmaps gives the first, as the page gets it. */
const firstTitle = (page: Page): Promise<string> =>
  page.evaluate(async () => ((await (await fetch("./builtin/index.json")).json()) as { roadmaps: { title: string }[] }).roadmaps[0]!.title);

const caches = (page: Page): Promise<readonly string[]> => page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith("roadmap-atlas ")));

test("kept, renewed as a whole when asked, started with the server gone", async () => {
  const { page, errors } = await app.open({ locale: "en-US", serviceWorkers: "allow" });
  // The note goes by itself.
  await Promise.all([mapDrawn(page), page.getByText("The app works offline now.").waitFor()]);
  const kept = await caches(page);
  expect(kept).toHaveLength(1);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await page.reload();
  await mapDrawn(page);
  const old = await firstTitle(page);
  const index = join(folder, "builtin/index.json");
  await writeFile(index, (await readFile(index, "utf8")).replace(JSON.stringify(old), JSON.stringify("A newer title")));
  await writeServiceWorker(ROOT, folder);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
  await page.getByText("A new version is ready.").waitFor();
  expect(await page.getByText("The app works offline now.").count()).toBe(0);
  expect(await firstTitle(page)).toBe(old);
  expect(await caches(page)).toHaveLength(2);

  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
  await mapDrawn(page);
  expect(await firstTitle(page)).toBe("A newer title");
  const renewed = await caches(page);
  expect(renewed).toHaveLength(1);
  expect(renewed).not.toEqual(kept);
  expect(errors).toEqual([]);

  await app.stopServing();
  await page.context().setOffline(true);
  await page.reload();
  await mapDrawn(page);
  expect(await firstTitle(page)).toBe("A newer title");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "# Bread\n\n## Phase 1\n\nFirst learn **Flour**, then **Dough**.\n");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  });
  await page.getByRole("dialog").getByText("Bread").first().waitFor();
  expect(errors).toEqual([]);
});

test("the manifest says what an installed app needs, and what it names is there", async () => {
  const manifest = JSON.parse(await readFile(join(folder, "manifest.webmanifest"), "utf8")) as { display: string; start_url: string; icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifest).toMatchObject({ display: "standalone", start_url: "./", scope: "./" });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? "any"}`)).toEqual(["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith(".png"))) {
    const png = await readFile(join(folder, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

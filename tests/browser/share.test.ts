/** A link that carries a roadmap whole: made here, opened in a fresh browser, shown before anything is kept, refused when damaged. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { addText } from "../support/paste.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const bread = "# Bread in a month\n\n## Phase 1: Dough (1 week)\n\n- **Flour**: what it is made of.\n- **Dough**: before learning Dough, you need to know Flour.\n\n## Phase 2: Baking (3 weeks)\n\n- **Oven**: where bread is made.\n";

/** Letters that nothing can pack much smaller. */
function noise(length: number): string {
  let [state, text] = [1, ""];
  while (text.length < length) text += ((state = (state * 48271) % 0x7fffffff) >>> 3).toString(36);
  return text;
}

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

test("from one browser to another", async () => {
  const sender = await app.open({ locale: "en-US", permissions: ["clipboard-read", "clipboard-write"] });
  await mapDrawn(sender.page);
  await addText(sender.page, bread);
  await mapDrawn(sender.page, 3);
  await sender.page.locator(".share-button").click();
  await sender.page.getByRole("button", { name: "Copy a link that carries them" }).click();
  await sender.page.getByText("It carries the whole roadmap with its text, in 1 KB").waitFor();
  const link = await sender.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#share=[\w-]{200,900}$/);
  await addText(sender.page, `# A long way\n\n## Phase 1: Yeast\n\n- **Sourdough**: before learning Sourdough, you need to know Yeast.\n\n<!-- ${noise(80_000)} -->\n`);
  await sender.page.getByRole("button", { name: "A long way" }).first().waitFor();
  await sender.page.locator(".share-button").click();
  await sender.page.getByRole("button", { name: "Copy a link that carries them" }).click();
  const [download] = await Promise.all([sender.page.waitForEvent("download"), sender.page.locator(".note").getByRole("button", { name: "Save the file" }).click()]);
  expect(download.suggestedFilename()).toBe("A-long-way.shared.txt");
  const file = await readFile(await download.path(), "utf8");
  expect(file).toMatch(/^http.*#share=[\w-]{30000,}\n$/);
  expect(sender.errors).toEqual([]);

  const address = link.split("#")[1]!;
  const { page, errors } = await app.open({ locale: "en-US", address });
  const dialog = page.getByRole("dialog", { name: "Somebody shares 1 roadmap with you" });
  await dialog.getByText("Bread in a month").waitFor();
  for (const words of ["2 stages", "3 concepts", "Dough, Flour, Oven"]) expect(await dialog.textContent()).toContain(words);
  expect(await page.evaluate(() => location.hash)).not.toContain("share=");
  await dialog.getByRole("button", { name: "Not now" }).click();
  await mapDrawn(page);
  expect(await page.locator(".roadmap-picker").textContent()).not.toContain("Bread");

  await page.evaluate((hash) => (location.hash = hash), address);
  await dialog.getByRole("button", { name: "Add it" }).click();
  await mapDrawn(page, 3);
  expect(await page.locator(".roadmap-picker").textContent()).toContain("Bread in a month");

  await page.evaluate((hash) => (location.hash = hash.slice(0, -20)), address);
  await page.getByRole("dialog", { name: "Shared with you" }).getByText("The link is damaged").waitFor();
  await page.keyboard.press("Escape");

  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "A-long-way.shared.txt"));
    document.querySelector("main")!.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, file);
  const large = page.getByRole("dialog", { name: "Somebody shares 1 roadmap with you" });
  await large.getByText("A long way").waitFor();
  await large.locator(".button.primary").click();
  await large.waitFor({ state: "detached" });
  await expect.poll(() => page.locator(".roadmap-picker").textContent()).toContain("A long way");
  expect(errors).toEqual([]);
});

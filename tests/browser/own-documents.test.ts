/** A reader's own document: every way in, what the preview says, and what happens to documents that cannot be read. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AppInBrowser, englishText, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";
import { paste } from "../support/paste.ts";
import { still } from "../support/still.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const chinese = "# 我的路线\n\n## 第一阶段：入门（1-2周）\n\n先学 Python，再学 NumPy。\n\n## 第二阶段：提高（1个月）\n\n学完 NumPy 之后学习 Pandas。\n";

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

/** Lets go of files over the window, as a reader would. */
async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: readonly number[] }[]): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
    for (const type of ["dragover", "drop"]) {
      document.querySelector("main")!.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, files);
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

async function opened(options: Parameters<AppInBrowser["open"]>[0] = {}): Promise<{ page: Page; errors: readonly string[] }> {
  const one = await app.open(options);
  await mapDrawn(one.page);
  return one;
}

describe("a document comes in", () => {
  test("dropped: preview, then map; text pasted into a field stays there", async () => {
    const { page, errors } = await opened();
    await page.locator(".search-field input").focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Python");
      document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    await still(page);
    expect(await page.locator("dialog").count()).toBe(0);
    await drop(page, [{ name: "我的路线.md", bytes: utf8(chinese) }]);
    const dialog = page.locator("dialog");
    await dialog.locator("article").waitFor();
    const words = (await dialog.textContent())!;
    for (const part of ["我的路线.md", "1 张路线图", "2 个阶段", "3 个概念", "明说 2"]) expect(words).toContain(part);
    await dialog.locator(".button.primary").click();
    await mapDrawn(page, 3);
    expect(await page.locator(".chip.current").textContent()).toContain("我的路线");
    expect(errors).toEqual([]);
  });

  test("typed into the paste dialog, where cancelling adds nothing; pasted: preview, then map", async () => {
    const { page, errors } = await opened({ locale: "en-US" });
    await page.locator(".add-button").click();
    await page.locator(".menu:popover-open button:has(.lucide-clipboard-paste)").click();
    await page.waitForFunction(() => document.activeElement?.matches("dialog textarea:not([readonly])"));
    await page.keyboard.insertText(englishText);
    await page.locator("dialog .button.primary").click();
    await page.locator("dialog article").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.locator(".chip").count()).toBe(2);
    await paste(page, englishText);
    await page.locator("dialog article").waitFor();
    expect(await page.locator("dialog").textContent()).toContain("2 stages");
    await page.keyboard.press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    await mapDrawn(page);
    expect(await page.locator(".chip").count()).toBe(3);
    expect(errors).toEqual([]);
  });

  test("chosen as a file, in another encoding; and gone again; a document with several roadmaps puts all of them on the shelf", async () => {
    const { page } = await opened();
    const gbk = [0xcf, 0xc8, 0xd1, 0xa7, 0x20, 0x50, 0x79, 0x74, 0x68, 0x6f, 0x6e, 0xa3, 0xac, 0xd4, 0xd9, 0xd1, 0xa7, 0x20, 0x4e, 0x75, 0x6d, 0x50, 0x79, 0xa1, 0xa3];
    const picked = (name: string, bytes: string | number[]): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: "", buffer: Buffer.from(bytes as string) });
    await page.setInputFiles("input[type=file]", [picked("gbk.txt", gbk), picked("photo.pdf", "%PDF-1.7\n\0\u0001\u0002"), picked("half.json", '{"a": [1,')]);
    await page.locator("dialog article").waitFor();
    const told = await page.locator("dialog").textContent();
    // A file that was picked is told of, also where it is of no use.
    for (const word of ["GB18030", "photo.pdf", "不是文本文件", "JSON 第 1 行第 10 列"]) expect(told).toContain(word);
    await page.locator("dialog .button.primary").click();
    await mapDrawn(page, 2);
    await page.locator(".chip.current button").click();
    await expect.poll(() => page.locator("#app .chip").count()).toBe(2);

    const stages = (first: string, then: string): string => `## 第一阶段：入门\n\n学习 ${first}。\n\n## 第二阶段：提高\n\n学习 ${then}。\n\n`;
    const two = `# Alpha\n\n${stages("Python", "NumPy")}# Beta\n\n${stages("SQL", "Pandas")}`;
    await drop(page, [{ name: "two.md", bytes: utf8(two) }, { name: "我的路线.md", bytes: utf8(chinese) }]);
    await page.locator("dialog .button.primary:enabled").waitFor();
    expect(await page.locator("dialog article h4").allTextContents()).toEqual(["Alpha", "Beta", "我的路线"]);
    await page.locator("dialog .button.primary").click();
    await mapDrawn(page, 2);
    expect(await page.locator(".chip-title").allTextContents()).toEqual(expect.arrayContaining(["Alpha", "Beta", "我的路线"]));
    expect(await page.locator(".chip.current").textContent()).toContain("Alpha");
  });
});

describe.each([
  ["zh-CN", { binary: "不是文本文件", empty: "是空的", images: "如果它是一张图片", large: "超过" }],
  ["en-US", { binary: "not a text file", empty: "is empty", images: "If it is a picture", large: "larger than" }],
] as const)("what cannot be read is said clearly (%s)", (locale, words) => {
  test("binary, empty, nothing but pictures, too large", async () => {
    const { page, errors } = await opened({ locale });
    const given = [
      ["binary", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 1, 0, 2, 0xff, 0xfe]],
      ["empty", []],
      ["images", utf8("![](roadmap.png)\n")],
    ] as const;
    for (const [kind, bytes] of given) {
      await drop(page, [{ name: "given", bytes }]);
      const said = page.locator("dialog .findings, dialog .problem");
      await said.first().waitFor();
      expect(await page.locator("dialog").textContent(), kind).toContain(words[kind]);
      expect(await page.locator("dialog .button.primary").count(), kind).toBe(0);
      await page.locator("dialog footer .button").click();
      await page.locator("dialog").waitFor({ state: "detached" });
      expect(await page.locator(".map-canvas").count()).toBe(1);
    }
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(50 * 1024 * 1024)], "large.md"));
      document.querySelector("main")!.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.locator("dialog .problem").waitFor();
    expect(await page.locator("dialog").textContent()).toContain(words.large);
    expect(errors).toEqual([]);
  });
});

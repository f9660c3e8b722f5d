/** What a reader pastes, in a page of the app. */
import type { Page } from "playwright-core";

/** Pastes a text where the focus is in no field, as Ctrl-V does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Pastes a roadmap and puts it on the shelf. */
export async function addText(page: Page, text: string): Promise<void> {
  await paste(page, text);
  await page.locator("dialog .button.primary:enabled").click();
}

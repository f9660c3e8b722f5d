/**
 * A page compared with the picture of it that is kept: both reduced until only what a reader would see at a glance is
 * left, then judged window by window, so that little differences all over count less than one in one place.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { ROOT } from "./browser.ts";

const KEPT = `${ROOT}tests/pictures/`;
/** Where the picture goes that is not as it should be, beside what differs. */
const FOUND = `${ROOT}node_modules/.cache/pictures/`;

/** So many pixels of the page, squared, become one. */
const REDUCED = 6;
/** The difference of two colours, from 0 to 1 (black and white), that is seen. */
const SEEN = 0.04;
/** The side of the window that is slid over the picture, in reduced pixels: about a hundred of the page's. */
const WINDOW = 16;
/** The share of a window that may differ. */
const TOLERATED = 0.08;

/** Empty when the page looks as the kept picture does; else what differs. With GOLDEN=write in the environment the page's is kept. */
export async function pictureTrouble(page: Page, name: string): Promise<string> {
  const now = reduced(PNG.sync.read(await page.screenshot({ animations: "disabled" })));
  const path = `${KEPT}${name}.png`;
  if (process.env["GOLDEN"] === "write") {
    await mkdir(KEPT, { recursive: true });
    await writeFile(path, encoded(now));
    return "";
  }
  const kept = PNG.sync.read(await readFile(path));
  if (kept.width !== now.width || kept.height !== now.height) return `${name}: ${now.width} by ${now.height} in place of ${kept.width} by ${kept.height}`;
  const difference = new PNG({ width: now.width, height: now.height });
  const worst = pixelmatch(kept.data, now.data, difference.data, now.width, now.height, { threshold: SEEN, includeAA: true, windowSize: WINDOW }) / WINDOW ** 2;
  if (worst <= TOLERATED) return "";
  await mkdir(FOUND, { recursive: true });
  await Promise.all([writeFile(`${FOUND}${name}.png`, encoded(now)), writeFile(`${FOUND}${name}-differs.png`, encoded(difference))]);
  return `${name}: ${Math.round(100 * worst)} % of a part of it differ, see node_modules/.cache/pictures/${name}-differs.png`;
}

/** Each square of pixels as their mean. */
function reduced({ width, height, data }: PNG): PNG {
  const small = new PNG({ width: Math.floor(width / REDUCED), height: Math.floor(height / REDUCED) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let total = 0;
        for (let row = 0; row < REDUCED; row += 1) {
          for (let column = 0; column < REDUCED; column += 1) total += data[((y * REDUCED + row) * width + x * REDUCED + column) * 4 + channel]!;
        }
        small.data[(y * small.width + x) * 4 + channel] = Math.round(total / REDUCED ** 2);
      }
    }
  }
  return small;
}

function encoded(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}

/**
 * A machine slower than this one, for races that wait for one. `SLOW=4` lets every page run at a quarter of its speed;
 * `LATE=1500` lets each script come up to so many milliseconds later, so that chunks and workers come in another order.
 * `SEED` (tests/support/seed.ts) draws other delays.
 */
import { createHash } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import type { Plugin } from "vite";

const SLOW = Number(process.env["SLOW"] ?? 1);
const LATE = Number(process.env["LATE"] ?? 0);
const SEED = process.env["SEED"] ?? "20251126";

/** Slows down every page that this browser opens from now on, in whatever context. */
export function slowDown(browser: Browser): void {
  if (SLOW > 1) browser.on("context", (context) => context.on("page", (page) => void throttle(page)));
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
}

/** Lets the server hold back each script for a time of its own: the nth time that a file is asked for, the same in every run. */
export function lateScripts(): Plugin {
  const times = new Map<string, number>();
  return {
    name: "late-scripts",
    configurePreviewServer({ middlewares }) {
      if (LATE <= 0) return;
      middlewares.use(({ url = "" }, _, next) => {
        if (!/\.js(?:$|\?)/.test(url)) return next();
        const time = times.get(url) ?? 0;
        times.set(url, time + 1);
        const draw = createHash("sha256").update(`${SEED} ${url} ${time}`).digest().readUInt32BE(0) / 2 ** 32;
        setTimeout(next, draw * LATE);
      });
    },
  };
}

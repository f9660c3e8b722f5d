/** Has the app kept for times without a network, once the page has settled, and puts into the state what the reader should hear. */
import { isFirstTime } from "../../io/first-time.ts";
import type { AppStore } from "../../state/store.ts";
import { canKeepOffline, keepOffline } from "../../worker/keep-offline.ts";

/** The page has this long for its own first work. Milliseconds. */
const PATIENCE = 4000;

/** Starts; answers how the newer version is taken, null where the app cannot be kept. Never rejects. */
export async function startOffline(store: AppStore): Promise<(() => void) | null> {
  if (!canKeepOffline()) return null;
  await settled();
  try {
    const { takeNewer } = await keepOffline((news) => {
      if (news === "newer" || isFirstTime("offline")) store.setState({ news });
    }, Date.now);
    return takeNewer;
  } catch {
    // The browser keeps nothing of this site: the app goes on with a network only.
    return null;
  }
}

async function settled(): Promise<void> {
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await new Promise<void>((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, PATIENCE / 2);
  });
}

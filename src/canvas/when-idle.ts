/** Work that can wait until the browser has nothing more urgent to do. */

/** Milliseconds after which it is done anyhow. */
const PATIENCE = 1200;

/** Calls back once, soon. Returns the way to call it off. Browsers that do not tell when they are idle do it after the next frame. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, 50);
  return () => clearTimeout(handle);
}

/** Settles once the browser has painted what it has so far, at once where it paints nothing because nobody sees the page. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Long lists come onto the page in slices, so that neither the first screen nor what the reader does meanwhile waits for all of it. */
import { useEffect, useState } from "react";

/** What fills a large screen; a list of twice as many comes at once. */
const FIRST = 60;
/** As many rows of a wide table are made and laid out in less than 50 ms. */
const SLICE = 40;
/** Milliseconds after which a slice comes though the page is busy. */
const PATIENCE = 500;

/** How many of so many entries are on the page by now: a screenful at once, all of them soon, whenever nothing else is to be done. Another `list` begins anew. */
export function useGrowing(all: number, list: unknown, first = FIRST, slice = SLICE): number {
  const [grown, setGrown] = useState({ list, count: first });
  const count = grown.list === list ? grown.count : first;
  const isWhole = all <= Math.max(count, 2 * first);
  useEffect(() => (isWhole ? undefined : whenIdle(() => setGrown({ list, count: count + slice }))), [isWhole, list, count, slice]);
  return isWhole ? all : count;
}

/** Answers what calls it off. */
function whenIdle(work: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const asked = requestIdleCallback(work, { timeout: PATIENCE });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}

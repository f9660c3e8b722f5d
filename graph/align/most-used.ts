/** The choice among several words for one thing, the same whatever the order in which they come. */
import { byCodePoint } from "../text/by-code-point.ts";

/** The word with the most votes; of equals the shorter, then the first by code point. Undefined when there is none. */
export function mostUsed<T extends string>(votes: Iterable<readonly [T, number]>): T | undefined {
  const counts = new Map<T, number>();
  for (const [word, count] of votes) counts.set(word, (counts.get(word) ?? 0) + count);
  return [...counts].sort(([a, most], [b, least]) => least - most || a.length - b.length || byCodePoint(a, b))[0]?.[0];
}

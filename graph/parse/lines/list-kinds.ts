/** Tells hand-numbered lists from lines that happen to begin with a number. */
import type { LineMarker } from "./read-marker.ts";

/** Kinds of markers that make a list of these lines: two that follow each other, or one bullet that Markdown left alone. */
export function listKinds(markers: readonly (LineMarker | undefined)[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  const kinds = new Set<string>();
  for (const marker of markers) {
    if (marker === undefined) continue;
    const before = last.get(marker.kind);
    if (marker.kind === "-" || (before !== undefined && (marker.value === before + 1 || marker.number === null))) kinds.add(marker.kind);
    last.set(marker.kind, marker.value);
  }
  return kinds;
}

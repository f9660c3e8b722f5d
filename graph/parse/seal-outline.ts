/** Last touches that need the whole tree: the depth of items, and extents that cover words and children. */
import type { Draft } from "./draft.ts";

/** Changes the tree under `root` in place. Linear. */
export function sealOutline(root: Draft): void {
  for (const child of root.children) seal(child, 0);
}

function seal(entry: Draft, depth: number): void {
  const inner = entry.kind === "item" ? depth + 1 : depth;
  if (entry.kind === "item") entry.level = inner;
  if (entry.words.plain !== "") {
    entry.from = Math.min(entry.from, entry.words.pieces[0]?.from ?? entry.from);
    entry.to = Math.max(entry.to, entry.words.end);
  }
  for (const child of entry.children) {
    seal(child, inner);
    if (child.to > entry.to && entry.kind !== "row") entry.to = child.to;
    if (child.from < entry.from && entry.kind !== "row") entry.from = child.from;
  }
}

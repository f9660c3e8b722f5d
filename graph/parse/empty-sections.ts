/** Sections that show something other than words: a heading with nothing under it, where the document has pictures. */
import type { Draft } from "./draft.ts";

/** How many headings under the entry have neither words nor sections of their own below them. Linear. */
export function countEmptySections(entry: Draft): number {
  let count = 0;
  for (const child of entry.children) if (child.kind === "heading") count += child.children.length === 0 ? 1 : countEmptySections(child);
  return count;
}

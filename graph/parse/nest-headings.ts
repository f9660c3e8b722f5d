/** Sections: a heading owns everything up to the next heading of its level or above. */
import type { Draft } from "./draft.ts";

/** The blocks as a forest: what follows a heading becomes its children, and its extent grows over them. Linear. */
export function nestHeadings(blocks: Draft[]): Draft[] {
  if (!blocks.some((block) => block.kind === "heading")) return blocks;
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    (open.at(-1)?.children ?? roots).push(block);
    for (const heading of open) heading.to = Math.max(heading.to, block.to);
    if (block.kind === "heading") open.push(block);
  }
  return roots;
}

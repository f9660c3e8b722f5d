/** Text without any Markdown structure: a blank line ends a paragraph, and a line is one of its own unless prose was wrapped there. */
import type { Draft } from "../draft.ts";
import { columns } from "./columns.ts";
import { lineParagraphs } from "./line-paragraphs.ts";
import { listKinds } from "./list-kinds.ts";
import { numberLines } from "./number-lines.ts";
import { readMarker } from "./read-marker.ts";
import { readMarkers } from "./read-markers.ts";

/** The paragraphs cut into lines, hand-numbered ones as nested items. Other blocks stay where they are. Linear. */
export function readPlainText(blocks: readonly Draft[]): Draft[] {
  const lines = blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || !block.words.plain.includes("\n")) return [block];
    const parts = lineParagraphs(block);
    return isWrapped(parts) ? [block] : parts;
  });
  const kinds = listKinds(readMarkers(lines));
  return kinds.size === 0 ? lines : numberLines(lines, kinds);
}

/** Whether the lines are prose broken at a right margin: all but the last reach for it, and few end a sentence there. */
function isWrapped(lines: readonly Draft[]): boolean {
  const widths = lines.map((line) => columns(line.words.plain));
  const margin = widths.reduce((widest, width) => Math.max(widest, width), 0);
  if (margin < 50 || margin > 100) return false;
  const body = lines.slice(0, -1);
  const isFull = body.every((_, index) => (widths[index] ?? 0) >= margin * 0.6);
  const stops = body.filter((line) => /[。.!?！？：:；;]$/.test(line.words.plain)).length;
  return isFull && stops * 3 <= body.length && !lines.some((line) => readMarker(line.words.plain) !== undefined);
}

/** Text without any Markdown structure: a blank line ends a paragraph, and a line is one of its own unless prose was wrapped there. */
import { newDraft, type Draft } from "../draft.ts";
import { columns } from "./columns.ts";
import { lineParagraphs } from "./line-paragraphs.ts";
import { listKinds } from "./list-kinds.ts";
import { numberLines } from "./number-lines.ts";
import { readMarker } from "./read-marker.ts";
import { readMarkers, STAGE_LINE } from "./read-markers.ts";

const WIDEST_TITLE = 40;

/** The paragraphs cut into lines, hand-numbered ones as nested items. Other blocks stay where they are. Linear. */
export function readPlainText(blocks: readonly Draft[]): Draft[] {
  const read = numbered(
    blocks.flatMap((block) => {
      if (block.kind !== "paragraph" || !block.words.plain.includes("\n")) return [block];
      const parts = lineParagraphs(block);
      if (isHeaded(parts)) return [headed(parts)];
      return isWrapped(parts) ? [block] : parts;
    }),
  );
  return read.some(({ kind }) => kind === "heading") ? underTitle(read) : read;
}

/** What the first line titles, where it has the shape of a title: all sections of the text. */
function underTitle([first, ...rest]: readonly Draft[]): Draft[] {
  if (first === undefined || (first.kind !== "heading" && (first.kind !== "paragraph" || !isTitle(first.words.plain)))) return first === undefined ? [] : [first, ...rest];
  const title = newDraft("heading", first.words, first.from, rest.at(-1)?.to ?? first.to);
  title.level = 1;
  title.children = [...first.children, ...rest];
  return [title];
}

function numbered(lines: readonly Draft[]): Draft[] {
  const kinds = listKinds(readMarkers(lines));
  return kinds.size === 0 ? [...lines] : numberLines(lines, kinds);
}

/** Whether the first line is the title of the others: short, no sentence, no item, and they are longer. */
function isHeaded([first, ...rest]: readonly Draft[]): boolean {
  const title = first?.words.plain ?? "";
  if (!isTitle(title)) return false;
  const numbers = rest.map((line) => readMarker(line.words.plain)?.number ?? null);
  if (numbers.some((number) => number !== null) && numbers[0] !== "1") return false;
  return rest.some((line) => columns(line.words.plain) > Math.max(WIDEST_TITLE, columns(title)));
}

function isTitle(line: string): boolean {
  return columns(line) <= WIDEST_TITLE && !/[。.!?！？:：,，;；、…]$|^\P{L}|^$/u.test(line) && !STAGE_LINE.test(line) && readMarker(line) === undefined;
}

function headed([first, ...rest]: readonly Draft[]): Draft {
  const title = first as Draft;
  const heading = newDraft("heading", title.words, title.from, rest.at(-1)?.to ?? title.to);
  heading.level = 2;
  heading.children = isWrapped(rest) ? [...rest] : numbered(rest);
  return heading;
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

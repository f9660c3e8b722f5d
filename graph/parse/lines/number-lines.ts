/** Lists that authors number by hand (1、 一、 （1） ①) or mark with signs that Markdown does not know: lines become nested items. */
import { newDraft, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";
import type { LineMarker } from "./read-marker.ts";
import { readMarkers, STAGE_LINE } from "./read-markers.ts";
import { setMarker } from "./set-marker.ts";

const LONGEST_TITLE = 60;

/**
 * The paragraphs as entries: those whose marker is of one of the kinds become items, nested by kind in the order in
 * which kinds first appear; others between them stand under the item above, others around them stay, but for the
 * text of a last chapter (二、). Linear.
 */
export function numberLines(paragraphs: readonly Draft[], kinds: ReadonlySet<string>): Draft[] {
  const roots: Draft[] = [];
  let open: { kind: string; item: Draft }[] = [];
  const markers = readMarkers(paragraphs);
  const lastMarked = markers.findLastIndex((marker) => marker !== undefined && kinds.has(marker.kind));
  const hasTail = paragraphs.length - lastMarked > 2;
  const tail = tailOf(paragraphs, markers, kinds);
  for (const [index, paragraph] of paragraphs.entries()) {
    const marker = markers[index];
    if (marker === undefined || !kinds.has(marker.kind)) {
      if (isTitle(paragraph)) open = [];
      else if (index > lastMarked + tail && paragraph.kind === "paragraph") open = hasTail ? open.filter((above) => above.kind === "一、") : [];
      (open.at(-1)?.item.children ?? roots).push(paragraph);
    } else {
      const level = open.findIndex((above) => above.kind === marker.kind);
      if (level >= 0) open.length = level;
      const item = newDraft("item", sliceWords(paragraph.words, marker.length, paragraph.words.plain.length), paragraph.from, paragraph.to);
      setMarker(item, marker);
      (open.at(-1)?.item.children ?? roots).push(item);
      open.push({ kind: marker.kind, item });
    }
    for (const above of open) above.item.to = Math.max(above.item.to, paragraph.to);
  }
  return roots;
}

function isTitle({ kind, words: { plain } }: Draft): boolean {
  return kind === "heading" || (kind === "paragraph" && plain.length <= LONGEST_TITLE && STAGE_LINE.test(plain));
}

/** How many lines behind the last item are still its own: as many as every item before has at least, in a list of one kind that has nothing but lines. */
function tailOf(paragraphs: readonly Draft[], markers: readonly (LineMarker | undefined)[], kinds: ReadonlySet<string>): number {
  const marked = markers.flatMap((marker, index) => (marker !== undefined && kinds.has(marker.kind) ? [index] : []));
  if (marked.length < 3 || new Set(marked.map((index) => markers[index]?.kind)).size > 1) return 0;
  if (paragraphs.slice(marked[0], marked.at(-1)).some(({ kind }) => kind !== "paragraph")) return 0;
  return marked.slice(1).reduce((least, at, i) => Math.min(least, at - (marked[i] ?? 0) - 1), Number.POSITIVE_INFINITY);
}

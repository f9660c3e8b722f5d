/** Lists that authors number by hand (1、 一、 （1） ①) or mark with signs that Markdown does not know: lines become nested items. */
import { newDraft, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";
import { readMarkers } from "./read-markers.ts";
import { setMarker } from "./set-marker.ts";

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
  for (const [index, paragraph] of paragraphs.entries()) {
    const marker = markers[index];
    if (marker === undefined || !kinds.has(marker.kind)) {
      if (index > lastMarked && paragraph.kind === "paragraph") open = hasTail ? open.filter((above) => above.kind === "一、") : [];
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

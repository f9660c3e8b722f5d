/** Lists that authors number by hand (1、 一、 （1） ①) or mark with signs that Markdown does not know: lines become nested items. */
import { newDraft, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";
import { setMarker } from "./outline-lines.ts";
import { readMarker, type LineMarker } from "./read-marker.ts";

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

/**
 * The paragraphs as entries: those whose marker is of one of the kinds become items, nested by kind in the order in
 * which kinds first appear; others between them stand under the item above, others around them stay. Linear.
 */
export function numberLines(paragraphs: readonly Draft[], kinds: ReadonlySet<string>): Draft[] {
  const roots: Draft[] = [];
  let open: { kind: string; item: Draft }[] = [];
  const markers = paragraphs.map((paragraph) => (paragraph.kind === "paragraph" ? readMarker(paragraph.words.plain) : undefined));
  const lastMarked = markers.findLastIndex((marker) => marker !== undefined && kinds.has(marker.kind));
  for (const [index, paragraph] of paragraphs.entries()) {
    const marker = markers[index];
    if (marker === undefined || !kinds.has(marker.kind)) {
      if (index > lastMarked && paragraph.kind === "paragraph") open = [];
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

/** Marks times lines up to which a paragraph is cut; beyond, marks that run over many lines would multiply. */
const MAX_CUTS = 100_000;

/** The lines of a paragraph as paragraphs of their own; itself alone when it is one line or too tangled to cut. */
export function lineParagraphs(paragraph: Draft): Draft[] {
  const { words } = paragraph;
  const breaks = words.plain.split("\n").length - 1;
  if (breaks === 0 || breaks * words.marks.length > MAX_CUTS) return [paragraph];
  const lines: Draft[] = [];
  for (let at = 0; at <= words.plain.length; ) {
    const found = words.plain.indexOf("\n", at);
    const end = found < 0 ? words.plain.length : found;
    const line = sliceWords(words, at, end);
    if (line.plain !== "") lines.push(newDraft("paragraph", line, line.pieces[0]?.from ?? line.end, line.end));
    at = end + 1;
  }
  return lines;
}

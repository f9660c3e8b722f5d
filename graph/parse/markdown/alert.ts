/** Alerts and callouts: a quote whose first line is `[!NOTE]`, `[!tip]-` and the like. */
import type { Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";

const MARKER = /^\[![a-z]{2,20}\][-+]?[ \t]*/i;

/** A quote's blocks without the marker; a paragraph that was only the marker goes. */
export function withoutAlert(blocks: Draft[]): Draft[] {
  const first = blocks[0];
  if (first?.kind !== "paragraph") return blocks;
  const marker = MARKER.exec(first.words.plain);
  if (marker === null) return blocks;
  first.words = sliceWords(first.words, marker[0].length, first.words.plain.length);
  return first.words.plain === "" ? blocks.slice(1) : blocks;
}

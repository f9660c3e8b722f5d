/** The lexicon's names in running text: all but everyday words that nothing marks as terms. */
import type { Hit } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import { hanCount } from "../phrase/term-like.ts";

/** The hits that count as mentions by themselves. */
export function findKnown(passage: Passage, hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => !hit.common || isLoud(passage.plain, hit) || isMarked(passage, hit));
}

/** An everyday word counts where its capitals inside a sentence, or several words, speak for the term. */
function isLoud(plain: string, hit: Hit): boolean {
  const name = plain.slice(hit.from, hit.to);
  if (hanCount(name) > 0) return false;
  const inSentence = hit.from > 1 && /[a-z,一-鿿]\s?$/.test(plain.slice(Math.max(0, hit.from - 2), hit.from));
  return inSentence && /^[A-Z]/.test(name);
}

/** The author's own typography covers just this word: a link, bold or code. */
function isMarked(passage: Passage, hit: Hit): boolean {
  return passage.entry.words.marks.some((mark) => mark.kind !== "image" && mark.from <= hit.from && mark.to >= hit.to && mark.to - mark.from <= hit.to - hit.from + 2);
}

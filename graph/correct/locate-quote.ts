/**
 * Finds quoted words again in another version of their text: by the words themselves, else by words nearly like them in
 * nearly the same surroundings. The weights are those of Hypothesis' fuzzy anchoring (hypothesis/client, match-quote.ts):
 * the words 50, what stands before and after 20 each, the position 2; where it searches the whole text for near matches,
 * here only given ranges are candidates, since only a place that was read can be corrected.
 */
import type { Quote } from "../model/correction.ts";
import { editSimilarity } from "../text/edit-similarity.ts";

/** Offsets into the text, the end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words less alike than this are other words. */
const LEAST_ALIKE = 0.7;
/** Words and surroundings together must be this sure. */
const LEAST_SURE = 0.65;
const WEIGHT = { words: 50, prefix: 20, suffix: 20, position: 2 } as const;
/** Contexts longer than this are made no use of. */
export const CONTEXT = 32;

/**
 * The range in `text`, from `within.from` to `within.to`, of the quote; undefined where nothing is sure enough. `near` is the offset
 * of the line at which it stood, `candidates` are the ranges that may hold words nearly like it. Where its words occur letter by
 * letter, the best of these places is the answer, whether it is a candidate or not. Words with other numbers are other words.
 */
export function locateQuote(text: string, quote: Quote, within: Range, near: number, candidates: readonly Range[]): Range | undefined {
  const places: Range[] = [];
  for (let at = text.indexOf(quote.exact, within.from); quote.exact !== "" && at >= 0 && at + quote.exact.length <= within.to; at = text.indexOf(quote.exact, at + 1)) places.push({ from: at, to: at + quote.exact.length });
  const near0 = { text, quote, near };
  if (places.length > 0) return best(places, near0)?.range;
  const found = best(candidates.filter(({ from, to }) => isLike(text.slice(from, to), quote.exact)), near0);
  return found !== undefined && found.sure >= LEAST_SURE ? found.range : undefined;
}

function isLike(words: string, exact: string): boolean {
  const numbers = (each: string): string => (each.match(/\d+/g) ?? []).join(" ");
  return numbers(words) === numbers(exact) && editSimilarity(words.toLowerCase(), exact.toLowerCase()) >= LEAST_ALIKE;
}

function best(ranges: readonly Range[], { text, quote, near }: { readonly text: string; readonly quote: Quote; readonly near: number }): { readonly range: Range; readonly sure: number } | undefined {
  let found: { range: Range; sure: number } | undefined;
  for (const range of ranges) {
    const { from, to } = range;
    const parts = [
      WEIGHT.words * editSimilarity(text.slice(from, to), quote.exact),
      WEIGHT.prefix * editSimilarity(text.slice(Math.max(0, from - quote.prefix.length), from), quote.prefix),
      WEIGHT.suffix * editSimilarity(text.slice(to, to + quote.suffix.length), quote.suffix),
      WEIGHT.position * (1 - Math.abs(from - near) / Math.max(1, text.length)),
    ];
    const sure = parts.reduce((sum, part) => sum + part, 0) / (WEIGHT.words + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position);
    if (found === undefined || sure > found.sure) found = { range, sure };
  }
  return found;
}

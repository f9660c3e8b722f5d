/**
 * Search that forgives typing errors: Sellers' approximate matching (1980) with neighbours swapped counted as one error
 * (optimal string alignment), begun at words and ended anywhere, so that a word may still be on its way.
 */
import { beginsWord, hasHan } from "./fold-letters.ts";

/** So many errors a query of this length may hold: none in short ones, where everything is near everything. */
export function allowedErrors(query: string): number {
  const [one, two] = hasHan(query) ? [3, 6] : [4, 8];
  return query.length < one ? 0 : query.length < two ? 1 : 2;
}

/** The part of `text` that is nearest to `query`, with at most `most` errors; null where there is none. Cost: the product of both lengths. */
export function findWithErrors(text: string, query: string, most: number): { readonly errors: number; readonly from: number; readonly to: number } | null {
  if (most === 0) return null;
  const never = query.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: never }, (_, row) => row);
  let lastFrom = Array.from({ length: never }, () => 0);
  let beforeFrom: number[] = [];
  let best: { errors: number; from: number; to: number } | null = null;
  for (let column = 1; column <= text.length; column += 1) {
    const starts = startsAt(text, column);
    const now = [starts ? 0 : last[0]! + 1];
    const from = [starts ? column : lastFrom[0]!];
    for (let row = 1; row <= query.length; row += 1) {
      const same = query[row - 1] === text[column - 1];
      let [errors, start] = [last[row - 1]! + (same ? 0 : 1), lastFrom[row - 1]!];
      if (last[row]! + 1 < errors) [errors, start] = [last[row]! + 1, lastFrom[row]!];
      if (now[row - 1]! + 1 < errors) [errors, start] = [now[row - 1]! + 1, from[row - 1]!];
      const swapped = row > 1 && column > 1 && query[row - 1] === text[column - 2] && query[row - 2] === text[column - 1];
      if (swapped && before[row - 2]! + 1 < errors) [errors, start] = [before[row - 2]! + 1, beforeFrom[row - 2]!];
      now.push(errors);
      from.push(start);
    }
    const errors = now[query.length]!;
    if (errors <= most && (best === null || errors < best.errors)) best = { errors, from: from[query.length]!, to: column };
    [before, beforeFrom, last, lastFrom] = [last, lastFrom, now, from];
  }
  return best;
}

/** Whether a match may begin after this many units: at words, and anywhere in Chinese, which has no spaces. */
function startsAt(text: string, at: number): boolean {
  return at < text.length && (beginsWord(text, at) || hasHan(text[at]!));
}

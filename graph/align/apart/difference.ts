/** Two names compared word by word: what is left of each when their common beginning and end are taken off. */
import { simplified } from "../../text/simplified.ts";
import { singular } from "../form/singular.ts";

/** The differing words of `a` and of `b`; Latin words and numbers whole, Han characters one by one. Both empty for equal names. */
export interface Difference {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** How many words stand before and behind the difference. */
  readonly before: number;
  readonly behind: number;
}

const WORD = /\d+(?:\.\d+)*[A-Za-z]?(?![A-Za-z])|[A-Za-z]+|\p{Script=Han}|[+#]+/gu;

/** The difference of two names. Linear. */
export function difference(a: string, b: string): Difference {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const most = Math.min(left.length, right.length);
  let before = 0;
  while (before < most && left[before] === right[before]) before++;
  let behind = 0;
  while (behind < most - before && left[left.length - 1 - behind] === right[right.length - 1 - behind]) behind++;
  return { a: left.slice(before, left.length - behind), b: right.slice(before, right.length - behind), before, behind };
}

function wordsOf(name: string): string[] {
  return (simplified(name.normalize("NFKC")).match(WORD) ?? []).map((word) => singular(word).toLowerCase());
}

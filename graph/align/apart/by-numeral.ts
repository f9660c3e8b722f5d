/** Names that differ in a number or a single letter: GPT-3 and GPT-4, Python 2 and 3, 7B and 13B, Type I and Type II, 1A and 1B. */
import type { Difference } from "./difference.ts";

const NUMERAL = /^(?:\d+(?:\.\d+)*[a-z]?|[ivx]{1,4}|[a-z]|[一二三四五六七八九十百零两]+)$/;

/** Whether the difference is a number on one or on both sides, and the rest is the same. */
export function apartByNumeral({ a, b, before, behind }: Difference): boolean {
  const isNumeral = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => NUMERAL.test(word));
  if (a.length === 0 || b.length === 0) return isNumeral(a) || isNumeral(b);
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/.test(word)).join(" ");
  if (numbers(a) !== "" && numbers(b) !== "" && numbers(a) !== numbers(b)) return true;
  return before + behind > 0 && isNumeral(a) && isNumeral(b);
}

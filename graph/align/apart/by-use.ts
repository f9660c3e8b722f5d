/** One entry of the lexicon may teach two things at once, and two authors may each mean another: UTF-8 and UTF-16, 先验概率 and 后验概率. */
import { difference } from "./difference.ts";
import { excludesEachOther } from "./by-opposite.ts";

/** Whether every name that the one author uses excludes every name that the other does, by different numbers or by opposite words. O(names of one · names of the other). */
export function apartByUse(one: readonly string[], other: readonly string[]): boolean {
  return one.every((name) => other.every((another) => areExclusive(name, another)));
}

function areExclusive(one: string, other: string): boolean {
  const { a, b } = difference(one, other);
  return haveOtherNumbers(numbersIn(a), numbersIn(b)) || excludesEachOther(a.join(""), b.join(""));
}

function numbersIn(words: readonly string[]): string[] {
  return words.filter((word) => /^\d/.test(word)).map((word) => word.replace(/(?:\.0)+$/, ""));
}

/** Both have numbers, and neither's are all among the other's. */
function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  return a.some((number) => !b.includes(number)) && b.some((number) => !a.includes(number));
}

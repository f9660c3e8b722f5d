/** Names of which one is the other with more words: 语言模型 and 大语言模型, 深度学习 and 深度学习框架, database and vector database. */
import { stemOf } from "../form/stem-of.ts";
import { formOf } from "../form/form-of.ts";
import type { Difference } from "./difference.ts";

/** Whether all that differs is words that only one of the two has, and these are more than an ending that adds nothing. */
export function apartByModifier({ a, b, before, behind }: Difference, one: string, other: string): boolean {
  if (before + behind === 0 || (a.length > 0 && b.length > 0)) return false;
  const [short, long] = a.length === 0 ? [one, other] : [other, one];
  const stem = stemOf(long);
  return stem === undefined || formOf(stem) !== formOf(short);
}

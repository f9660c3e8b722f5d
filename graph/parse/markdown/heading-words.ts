/** What is a heading's and what only looks like one. */
import type { Words } from "../../model/outline.ts";
import { sliceWords } from "../words/slice-words.ts";

/** The words without a trailing `{#anchor}`. */
export function withoutAnchor(words: Words): Words {
  if (!words.plain.endsWith("}")) return words;
  const at = words.plain.lastIndexOf("{#");
  return at < 0 ? words : sliceWords(words, 0, at);
}

/** Whether words over a line of hyphens are a paragraph over a rule, written without the blank line between. */
export function isProseHeading(plain: string): boolean {
  return plain.includes("\n") || (plain.length > 30 && /[。！？；.!?;：:，,]$/.test(plain));
}

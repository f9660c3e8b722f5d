/** What the library says about files of other programs, in the reader's language. */
import type { DroppedOnImport, Language, Tally } from "../../graph/index.ts";
import { sayFault } from "./fault-words.ts";
import { IMPORT_WORDS } from "./import-words.ts";

/** A count with its noun: "3 dashed lines", "3 条虚线". */
export function sayTally({ count, one, many }: Tally, language: Language): string {
  const noun = language === "zh" ? known(one) : null;
  return noun === null ? `${count} ${count === 1 ? one : many}` : `${count} ${noun}`;
}

/** Why something was dropped, or a fault that the library told in a sentence; its own English where no other words were made. */
export function sayReason(sentence: DroppedOnImport["why"], language: Language): string {
  return (language === "zh" ? (known(sentence) ?? sayFault(sentence)) : null) ?? sentence;
}

function known(words: string): string | null {
  return Object.hasOwn(IMPORT_WORDS, words) ? IMPORT_WORDS[words]! : null;
}

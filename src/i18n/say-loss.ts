/** What a format cannot hold, in the reader's language. */
import type { Language } from "../../graph/index.ts";
import { LOSS_WORDS } from "./loss-words.ts";

/** "3 denials" as the library says it, or 3 处“不需要”; its own English where no other words were made. */
export function sayLoss(loss: string, language: Language): string {
  const [, count, noun] = /^(\d+) (.+)$/.exec(loss) ?? [];
  if (language === "en" || count === undefined || noun === undefined || !Object.hasOwn(LOSS_WORDS, noun)) return loss;
  return `${count} ${LOSS_WORDS[noun]}`;
}

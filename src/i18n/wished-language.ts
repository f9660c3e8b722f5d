/** Which of the two languages a reader would rather have. */
import type { Language } from "../../graph/index.ts";

/** The language that a browser's wishes ask for: the first that is Chinese or English, else English. */
export function wishedLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    if (/^zh\b/i.test(wish)) return "zh";
    if (/^en\b/i.test(wish)) return "en";
  }
  return "en";
}

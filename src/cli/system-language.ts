/** The language in which people are answered where they ask for none. */
import type { Language } from "../../graph/index.ts";

/** Chinese where the system's messages are, else English. */
export function systemLanguage(): Language {
  return /^zh/i.test(process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "") ? "zh" : "en";
}

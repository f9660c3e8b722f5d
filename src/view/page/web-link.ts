/** Links of a page out into the web. */
import { xmlText } from "../files/xml-text.ts";

/** A link with these words, only to a web address: anything else, scripts above all, is no link; then the words alone, or "" with no address. */
export function webLink(address: string | null, words: string): string {
  if (address === null) return "";
  return /^https?:\/\/[^\s"'<>]+$/i.test(address) ? `<a href="${xmlText(address)}" rel="noreferrer">${xmlText(words)}</a>` : xmlText(words);
}

/** The beginning of a quote, as much as a message about it holds. */
import { withoutMarkup } from "./markup-signs.ts";
import { oneLine } from "./one-line.ts";

const MOST = 80;
/** So much of a quote is nearly always more than is shown of it: the rest of a line of a million letters is not looked at. */
const BEGINNING = 400;

/** The words of the quote on one line, without signs of markup, at most 80 characters; an ellipsis for what is left out. */
export function clippedQuote(quote: string): string {
  const words = oneLine(withoutMarkup(quote.slice(0, BEGINNING))).trim();
  return words.length > MOST || quote.length > BEGINNING ? `${words.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, "")}…` : words;
}

/** A quote on a line of the terminal: the words without the signs of Markdown, in quotation marks, cut where they are long. */
import { withoutMarkup } from "../../graph/index.ts";

/** At most `room` characters between the marks, an ellipsis for what does not fit; nothing for a quote without words. */
export function quoted(quote: string, room: number): string {
  const words = withoutMarkup(quote).replace(/\s+/g, " ").trim();
  if (words === "") return "";
  return `“${words.length > room ? `${words.slice(0, room - 1)}…` : words}”`;
}

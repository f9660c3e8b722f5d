/** Notes of Emacs (Org) and documents in reStructuredText as Markdown of the same length, so that every word stays where it stands. */
import { fromOrg, isOrg } from "./org.ts";
import { fromRst, isRst } from "./rst.ts";

/** A rewritten text, and the title that it gives itself where no heading says it. */
export interface AsMarkdown {
  readonly text: string;
  readonly title: string | null;
}

/** The text as Markdown, or null where it is of neither kind. Linear. */
export function asMarkdown(text: string): AsMarkdown | null {
  const start = text.slice(0, 4000);
  if (isOrg(start)) return fromOrg(text);
  return isRst(start) ? fromRst(text) : null;
}

/** The words behind a reason, each once: several rules may have read the same words. */
import type { Reason, SourcedEvidence } from "../../../graph/index.ts";

/** The evidence with words, the first of each place. */
export function distinctQuotes({ evidence }: Reason): readonly SourcedEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote, roadmap, line, column, endLine, endColumn }) => {
    const place = [roadmap, line, column, endLine, endColumn].join(":");
    if (quote.trim() === "" || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

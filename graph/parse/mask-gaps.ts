/** Very long runs of white space inside a line, on which the Markdown parser's patterns would go quadratic. */

const GAP = /(?<![ \t])[ \t]{400,}/g;

/** The text with each such run as letters of equal number, so that offsets stay; what is read from there is still the white space. */
export function maskGaps(text: string): string {
  return text.replace(GAP, (gap) => "x".repeat(gap.length));
}

/** What the Markdown parser stumbles over, made harmless in the copy that it is given. */

/** Very long runs of white space inside a line, on which its patterns would go quadratic. */
const GAP = /(?<![ \t])[ \t]{400,}/g;
/** The line under a table's header, with white space at its end, which the parser does not expect there. */
const RULE = /^[ \t>]*[|:-][ \t:|-]*\|[ \t]+$/gm;

/** The text, of the same length, for the parser's eyes only: words are still read from the original. Linear. */
export function maskGaps(text: string): string {
  return text
    .replace(GAP, (gap) => "x".repeat(gap.length))
    .replace(RULE, (line) => {
      const rule = line.trimEnd();
      return `${rule.slice(0, -1)}${" ".repeat(line.length - rule.length)}|`;
    });
}

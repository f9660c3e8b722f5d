/**
 * Link reference definitions ("[label]: address") and footnotes, wherever they stand. Found by lines rather than by
 * the Markdown parser, whose own scan for them is quadratic on hostile text.
 */

const DEFINITION = /^[ \t>]{0,32}\[([^\]\n]{1,999})\]:[ \t]*(?:\n[ \t>]{0,32})?(<[^>\n]*>|\S+)/gm;

/** A definition that fills its line; at a line's first letter. */
export const DEFINITION_LINE = /\[[^\]^\n][^\]\n]{0,998}\]:[ \t]*(?:<[^>\n]*>|\S+)[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\))?[ \t]*(?:\n|$)/y;

/** The start of a footnote's words; at a line's first letter. */
export const FOOTNOTE_START = /\[\^[^\]\s]{1,200}\]:[ \t]*/y;

/** Addresses by normalised label; the first definition counts. Footnotes are kept under "^label". Linear. */
export function findReferences(text: string): Map<string, string> {
  const references = new Map<string, string>();
  if (!text.includes("]:")) return references;
  for (const match of text.matchAll(DEFINITION)) {
    const label = normalLabel(match[1] ?? "");
    const address = match[2] ?? "";
    if (label !== "" && !references.has(label)) references.set(label, address.startsWith("<") ? address.slice(1, -1) : address);
  }
  return references;
}

/** The form in which labels are equal: letter case and runs of white space do not count. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

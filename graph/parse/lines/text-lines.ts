/** The lines of a block of code or preformatted text. */

export interface TextLine {
  /** Plain range of the line without white space around it; empty for a blank line. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Columns of white space before it; a tab goes on to the next multiple of four. */
  readonly indent: number;
}

/** The lines of the text. Linear. */
export function textLines(plain: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let at = 0; at <= plain.length; ) {
    const found = plain.indexOf("\n", at);
    const end = found < 0 ? plain.length : found;
    let from = at;
    let indent = 0;
    for (; from < end; from++) {
      const unit = plain.charCodeAt(from);
      if (unit === 9) indent += 4 - (indent % 4);
      else if (unit === 0x3000) indent += 2;
      else if (unit === 32 || unit === 0xa0) indent++;
      else break;
    }
    const text = plain.slice(from, end).trimEnd();
    lines.push({ from, to: from + text.length, text, indent });
    at = end + 1;
  }
  return lines;
}

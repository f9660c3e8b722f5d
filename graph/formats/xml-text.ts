/** Text in XML, for content and attributes alike: a reader gets back the very characters, tabs and all kinds of line breaks included (U+2028 is one in XML 1.1). */

const CODES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;", "\u2028": "&#8232;" };

/** The text escaped. Takes cleaned text: forbidden characters cannot be written in any way. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"\t\n\r\u2028]/g, (sign) => CODES[sign] ?? sign);
}

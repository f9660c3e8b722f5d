/** Text in XML 1.0, for content and attributes alike: a reader gets back the very characters, line breaks and tabs included. */

const CODES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/** The text escaped. Takes cleaned text: forbidden characters cannot be written in any way. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => CODES[sign] ?? sign);
}

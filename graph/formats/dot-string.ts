/** Quoted strings of Graphviz: as names every letter counts, as labels backslashes and entities are read once more. */

/** A name. A backslash is doubled, so that it never meets the closing quote; different texts stay different. */
export function dotId(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}

/** A label or tooltip that shows the text letter by letter, line breaks included. */
export function dotLabel(text: string): string {
  const escaped = text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/&/g, "&amp;");
  return `"${escaped.replace(/\r\n|[\n\r]/g, "\\n")}"`;
}

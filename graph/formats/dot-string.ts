/** Quoted strings of Graphviz: as names every letter counts, as labels backslashes and entities are read once more. */
import { labelLines } from "./label-lines.ts";

/** A name. A backslash is doubled, so that it never meets the closing quote; different texts stay different. */
export function dotId(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}

/** A label or tooltip that shows the text line by line, never taken for one in HTML. Empty quotes when there is nothing to show. Takes cleaned text. */
export function dotLabel(text: string): string {
  const lines = labelLines(text).map((line) => line.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/&/g, "&amp;").replace(/^<(?=.*>$)/, "&lt;"));
  return `"${lines.join("\\n")}"`;
}

/** An outline as indented text, one entry a line, for tests and for looking at: `item 2. words {strong:0-3}`. */
import type { Entry, Mark, Outline } from "../../graph/model/outline.ts";

/** Kind, number, task, column, words, and (unless told not to) marks of every entry; a diagram's links behind its nodes. */
export function showOutline(outline: Outline, options: { marks?: boolean } = {}): string {
  const lines: string[] = [];
  const show = (entry: Entry, depth: number): void => {
    lines.push(`${"  ".repeat(depth)}${line(entry, options.marks ?? true)}`);
    for (const child of entry.children) show(child, depth + 1);
    for (const link of entry.links) {
      const label = link.label === "" ? "" : ` |${link.label}|`;
      lines.push(`${"  ".repeat(depth + 1)}${link.before.words.plain.replace(/\n/g, "⏎")} ${link.dashed ? "-.->" : "-->"} ${link.after.words.plain.replace(/\n/g, "⏎")}${label}`);
    }
  };
  for (const child of outline.root.children) show(child, 0);
  return lines.join("\n");
}

function line(entry: Entry, withMarks: boolean): string {
  const parts: string[] = [entry.kind === "heading" ? `h${entry.level}` : entry.kind];
  if (entry.language !== "") parts[0] += `(${entry.language})`;
  if (entry.number !== null) parts.push(`${entry.number}.`);
  if (entry.task !== null) parts.push(entry.task ? "[x]" : "[ ]");
  if (entry.kind === "cell") parts.push(`${entry.columnIndex}${entry.column === "" ? "" : `<${entry.column}>`}`);
  if (entry.words.plain !== "") parts.push(entry.words.plain.replace(/\n/g, "⏎"));
  if (withMarks && entry.words.marks.length > 0) parts.push(entry.words.marks.map(mark).join(""));
  return parts.join(" ");
}

function mark(found: Mark): string {
  return `{${found.kind}:${found.from}-${found.to}${found.url === undefined ? "" : ` ${found.url}`}}`;
}

/**
 * An outline as a Markdown document, which is then read like any roadmap: the same outline gives the same concepts,
 * whichever program it comes from. Lines that others stand within are headings down to the third level, then lists.
 */
import { cleanName } from "./clean-name.ts";
import { markdownText } from "../../text/markdown-text.ts";
import type { OutlineLine, OutlineTree } from "./outline-tree.ts";
import type { Origin, ReadDocument } from "./reader.ts";
import { safeUrl } from "./safe-url.ts";

const MOST_LINES = 100_000;
/** Lists this deep and deeper are listed at this depth: Markdown readers stop following. */
const DEEPEST = 40;

export interface OutlineDocument {
  readonly document: ReadDocument;
  readonly lines: number;
  /** Lines beyond the first 100,000. */
  readonly left: number;
}

/** The document of the outline. Linear. */
export function outlineDocument(tree: OutlineTree, file: string): OutlineDocument {
  const [out, origins]: [string[], Origin[]] = [[], []];
  let [lines, left] = [0, 0];
  const write = (text: string, fileLine: number | null): void => {
    origins.push({ line: out.push(text), file, fileLine });
  };
  const title = cleanName(tree.title);
  if (title !== "") write(`# ${markdownText(title)}`, null);
  const visit = (all: readonly OutlineLine[], level: number, indent: number): void => {
    const isMostlyGroups = all.filter(({ children }) => children.length > 0).length * 2 >= all.length;
    for (const each of all) {
      if (lines >= MOST_LINES) {
        left += 1;
        continue;
      }
      lines++;
      const isHeading = level <= 3 && indent === 0 && each.task === null && isMostlyGroups;
      const words = textOf(each);
      if (isHeading) {
        write("", null);
        write(`${"#".repeat(level + 1)} ${words}`, each.fileLine);
        write("", null);
        for (const line of linesOf(each.note)) write(line, each.fileLine);
        if (each.note !== "") write("", null);
        visit(each.children, level + 1, 0);
        continue;
      }
      const pad = "  ".repeat(Math.min(indent, DEEPEST));
      write(`${pad}- ${each.task === null ? "" : each.task ? "[x] " : "[ ] "}${words}`, each.fileLine);
      for (const line of linesOf(each.note)) write(`${pad}  ${line}`, each.fileLine);
      visit(each.children, level, indent + 1);
    }
  };
  visit(tree.lines, 1, 0);
  return { document: { name: file, text: `${out.join("\n")}\n`, roadmaps: null, origins }, lines, left };
}

function textOf({ text, url }: OutlineLine): string {
  const words = markdownText(cleanName(text)) || "…";
  const address = safeUrl(url);
  return address === null ? words : `[${words}](${address.replace(/[\s<>()\\]/g, encodeURIComponent)})`;
}

function linesOf(note: string): string[] {
  return note.split(/\r\n?|\n/).map(cleanName).filter((line) => line !== "").map(markdownText);
}

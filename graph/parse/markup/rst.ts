/** reStructuredText: titles are underlined, directives begin with two dots. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
import type { AsMarkdown } from "./as-markdown.ts";
import { blankOut } from "./blank-out.ts";

const RULE = /^([=\-~^"'`*+#:.<>_])\1{2,}\s*$/;
/** What these hold is text of the author; the body of any other directive is left out. */
const SPEAKS = /^\s*\.\. (?:note|tip|hint|important|warning|attention|admonition|topic|list-table|sidebar|seealso|epigraph|rubric)::/;

/** Whether a text that begins so is reStructuredText: a directive, or a title between two rules, and no heading of Markdown. */
export function isRst(start: string): boolean {
  return !/^#{1,6} \S/m.test(start) && (/^\.\. [\w-]+::/m.test(start) || /^\.\. _[\w -]+:\s*$/m.test(start)) && /^([=\-~^"'`*+#])\1{3,}\s*$/m.test(start);
}

/** The text as Markdown of the same length; sections below the second level stand on the second. Linear. */
export function fromRst(text: string): AsMarkdown {
  const lines = text.split("\n");
  const read = [...lines];
  const title = setTitles(lines, read);
  leaveOut(lines, read);
  const count = new Map<number, number>();
  return { text: read.map((line) => wordsOf(numbered(line, count))).join("\n"), title };
}

/** Makes underlines those of Markdown. A title between two rules that comes first is the document's and answered. */
function setTitles(lines: readonly string[], read: string[]): string | null {
  const levels: string[] = [];
  let title: string | null = null;
  for (const [at, line] of lines.entries()) {
    const sign = RULE.exec(line)?.[1];
    const words = lines[at - 1] ?? "";
    if (sign === undefined || !/^\S.{0,150}$/.test(words) || RULE.test(words) || line.trim().length < words.trim().length * 0.6) continue;
    const isOver = lines[at - 2]?.trim() === line.trim();
    if (isOver) read[at - 2] = blankOut(lines[at - 2] ?? "");
    if (isOver && title === null && levels.length === 0) {
      title = words.trim();
      read[at - 1] = blankOut(words);
      read[at] = blankOut(line);
      continue;
    }
    const kind = `${sign}${isOver}`;
    if (!levels.includes(kind)) levels.push(kind);
    read[at] = (levels[0] === kind ? "=" : "-").repeat(line.trim().length).padEnd(line.length);
  }
  return title;
}

/** Blanks directives with what is set in below them, targets, comments, fields before the first section; grid tables become tables of pipes. */
function leaveOut(lines: readonly string[], read: string[]): void {
  let inner = -1;
  let hasSection = false;
  for (const [at, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (inner >= 0 && indent >= 0 && indent <= inner) inner = -1;
    hasSection ||= /^[=-]{3,}\s*$/.test(read[at] ?? "");
    if (inner >= 0) read[at] = blankOut(line);
    else if (/^\s*\.\.(?: |$)/.test(line)) {
      if (!SPEAKS.test(line)) inner = indent;
      read[at] = blankOut(line);
    } else if (/^\s*:[\w -]+:/.test(line)) read[at] = hasSection && indent === 0 ? line.replace(/^:([\w -]+):/, " $1:") : blankOut(line);
    else if (/^\+[-=+]+\+\s*$/.test(line)) read[at] = lines[at - 1]?.startsWith("|") !== true ? blankOut(line) : line.replace(/[+]/g, "|").replace(/=/g, "-");
  }
}

/** "#." counts by itself, up to nine. */
function numbered(line: string, count: Map<number, number>): string {
  const match = /^(\s*)#\.(?= )/.exec(line);
  if (match === null) {
    if (/^\S/.test(line)) count.clear();
    return line;
  }
  const indent = match[1]?.length ?? 0;
  const number = (count.get(indent) ?? 0) + 1;
  count.set(indent, number);
  return `${match[1]}${Math.min(9, number)}.${line.slice(match[0].length)}`;
}

/** Links and roles: `words <address>`_ is [words](address). */
function wordsOf(line: string): string {
  if (!line.includes("`") && !line.includes("_")) return line;
  return line
    .replace(/`([^`<\n]{1,300}) <([^>\s]{1,2000})>`__?/g, (link, words: string, address: string) => `[${words}](${address})`.padEnd(link.length))
    .replace(/:[\w.+-]+:(?=`)/g, blankOut)
    .replace(/(?<=\w)_(?=[\s.,;)]|$)/g, " ");
}

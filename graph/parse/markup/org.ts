/** Org, the outliner of Emacs: stars are headings, drawers and deadlines are no text. https://orgmode.org/worg/org-syntax.html */
import type { AsMarkdown } from "./as-markdown.ts";
import { blankOut } from "./blank-out.ts";

/** Whether a text that begins so is Org: it has its keywords, or a drawer or a state behind stars. */
export function isOrg(start: string): boolean {
  return /^#\+(?:title|author|options|startup|filetags|date|todo|property)\b[^\n]*:/im.test(start) || (/^\*+ (?:TODO|DONE|NEXT|WAITING) /m.test(start) && !/^#{1,6} /m.test(start));
}

/** The text as Markdown of the same length. Links lose their addresses, the title is told apart. Linear. */
export function fromOrg(text: string): AsMarkdown {
  const title = /^#\+title:[ \t]*(.{1,200})$/im.exec(text)?.[1]?.trim() ?? null;
  let isCode = false;
  const lines = text.split("\n").map((line) => {
    const block = /^\s*#\+(begin|end)_(src|example)\b.*$/i.exec(line);
    if (block !== null && line.length >= 3) {
      isCode = block[1]?.toLowerCase() === "begin";
      return `\`\`\`${" ".repeat(line.length - 3)}`;
    }
    return isCode ? line : lineOf(line);
  });
  return { text: lines.join("\n"), title };
}

function lineOf(line: string): string {
  if (/^\s*(?:#\+\w+.*|# .*|:[\w-]+:(?:\s.*)?|(?:CLOSED|DEADLINE|SCHEDULED): .*)$/i.test(line)) return blankOut(line);
  if (/^\s*\|[-+|:]+\|?\s*$/.test(line)) return line.replace(/\+/g, "|");
  return headingOf(line)
    .replace(/\[\[[^\][\n]{1,2000}\]\[([^\][\n]{1,500})\]\]/g, (link, label: string) => `${" ".repeat(link.length - label.length - 2)}${label}  `)
    .replace(/(^|[\s(])[=~]([^=~\s](?:[^=~\n]{0,80}[^=~\s])?)[=~](?=$|[\s.,;:)])/g, "$1`$2`")
    .replace(/ :: /, " :  ");
}

/** A line behind stars as a heading, without state, priority, tags and how much is done; any other line as it is. */
function headingOf(line: string): string {
  const [lead, stars] = /^(\*+) +(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)(?= ))?(?: *\[#[A-Z]\])?/.exec(line) ?? [];
  if (lead === undefined || stars === undefined) return line;
  const words = line.slice(lead.length).replace(/\s+:[\w@#%:]+:\s*$/, blankOut).replace(/\[\d*(?:%|\/\d*)\]/g, blankOut);
  return "#".repeat(Math.min(6, stars.length)).padEnd(lead.length) + words;
}

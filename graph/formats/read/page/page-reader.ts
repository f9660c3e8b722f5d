/**
 * Saved pages (HTML): what a person would read of them, as Markdown with headings, lists, tables, links and emphasis.
 * Without its scripts, navigation and pictures a page of a megabyte is some kilobytes of words that can be quoted.
 */
import { fromParse5 } from "hast-util-from-parse5";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { parse } from "parse5";
import { safeUrl } from "../safe-url.ts";
import type { ReadResult, Reader, Source } from "../reader.ts";
import { losses, tallies } from "../tally.ts";
import { aboutPage, type AboutPage } from "./about-page.ts";
import { findContent } from "./find-content.ts";
import { readable } from "./readable.ts";

const HTML = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;
/** Beyond this the page is read by its tags alone, which takes a tenth of the time. */
const LONGEST = 4_000_000;

export const pageReader: Reader = { id: "html", title: "a page (HTML)", recognise: ({ text }) => HTML.test(text.slice(0, 3000)), read: readPage };

function readPage(source: Source): ReadResult {
  const asItIs: ReadResult = { documents: [{ name: source.name, text: source.text, roadmaps: null, origins: [] }], found: [], dropped: [], diagnostics: [] };
  if (source.text.length > LONGEST) return asItIs;
  try {
    const tree = fromParse5(parse(source.text)) as Root;
    const about = aboutPage(tree);
    const contents = findContent(tree, about);
    const counts = { links: 0, pictures: 0, left: 0, headings: 0, tables: 0 };
    const parts = contents.map(({ title, root }) => `${title === "" ? "" : `# ${title}\n\n`}${markdownOf(readable(root, about.url, counts))}`);
    const body = parts.join("\n");
    if (body.trim() === "") return asItIs;
    return {
      documents: [{ name: source.name, text: `${frontMatter(about)}${body}`, roadmaps: null, origins: [] }],
      found: tallies([contents.length > 1 ? contents.length : 0, "answer", "answers"], [counts.headings, "heading", "headings"], [counts.tables, "table", "tables"], [counts.links, "link", "links"]),
      dropped: losses(
        [counts.pictures, "picture", "pictures", "What pictures show cannot be read; give it as text."],
        [counts.left, "script, form or piece of navigation", "scripts, forms and pieces of navigation", "They surround the text and are not part of it."],
      ),
      diagnostics: [],
    };
  } catch (error) {
    // Pages that are nested deeper than the libraries can follow.
    if (error instanceof RangeError) return asItIs;
    throw error;
  }
}

/** A paragraph that its author numbered by hand. */
const NUMBERED = /^(\d{1,2})\\([.)]) /gm;

function markdownOf(root: Root): string {
  const text = toMarkdown(toMdast(root) as MarkdownRoot, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: "-", listItemIndent: "one", rule: "-", fences: true });
  return text.replace(NUMBERED, "$1$2 ");
}

/** What the page says of itself, in the form of the built-in roadmaps; strings of JSON are strings of YAML. */
function frontMatter({ title, author, url, language }: AboutPage): string {
  const rows = [["title", title], ["author", author], ["url", safeUrl(url) ?? ""], ["language", language]].filter(([, value]) => value !== "");
  return rows.length === 0 ? "" : `---\n${rows.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join("")}---\n\n`;
}

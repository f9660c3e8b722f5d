/** Tells a document's table of contents, which repeats its headings, from the table of contents of a book, which is all there is. */
import type { Entry } from "../model/outline.ts";

/** The heading of a table of contents. */
export const CONTENTS_TITLE = /^[^\p{L}\p{N}]*(?:目录|目次|(?:table of )?contents|toc)[^\p{L}\p{N}]*$/iu;

/** The sections under `root` whose items are for the most part headings of the same document. Linear. */
export function tablesOfContents(root: Entry): ReadonlySet<Entry> {
  const sections: Entry[] = [];
  const titles = new Set<string>();
  const visit = (entry: Entry): void => {
    if (entry.kind === "heading" && CONTENTS_TITLE.test(entry.words.plain)) sections.push(entry);
    else if (entry.kind === "heading") titles.add(bare(entry.words.plain));
    for (const child of entry.children) visit(child);
  };
  visit(root);
  return new Set(sections.filter((section) => {
    const items = itemsOf(section);
    const repeated = items.filter((item) => titles.has(bare(item.words.plain))).length;
    return items.length > 0 && repeated * 2 > items.length;
  }));
}

function itemsOf(entry: Entry): Entry[] {
  return entry.children.flatMap((child) => (child.kind === "heading" ? [] : [...(child.kind === "item" ? [child] : []), ...itemsOf(child)]));
}

/** The words without number, remarks in brackets, signs and spaces. */
function bare(title: string): string {
  return title.replace(/[（(][^（()）]*[)）]/g, "").replace(/^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+)[.、．\s]+/u, "").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}

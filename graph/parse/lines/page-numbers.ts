/** Tables of contents copied with their page numbers: the numbers go, the titles stay. */
import type { Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";

const FEWEST = 6;
/** Behind dots or a wide gap; behind one space only where the line begins with the number of a section. */
const PAGE = /(?:[ \t]*(?:[.·・…‥⋯]\s?){2,}|\s*\t|[ \u3000]{2,})\s*[(（]?(\d{1,4}|[ivxlc]{1,7})[)）]?$/i;
const PAGE_OF_SECTION = /^(?:\*?\d{1,2}(?:\.\d{1,2})+|第.{1,3}[章节篇部讲]|chapter \d|appendix|附录).*\S\s+(\d{1,4})$/i;
const CONTENTS = new Set(["paragraph", "item", "heading"]);

/** Takes the numbers off the entries where they rise from one entry to the next, as pages do. Changes the words under `blocks`. Linear. */
export function dropPageNumbers(blocks: readonly Draft[]): void {
  const found: { entry: Draft; page: number; end: number }[] = [];
  const visit = (entries: readonly Draft[]): void => {
    for (const entry of entries) {
      const page = CONTENTS.has(entry.kind) && entry.words.plain.length <= 120 ? pageOf(entry) : undefined;
      if (page !== undefined) found.push({ entry, ...page });
      visit(entry.children);
    }
  };
  visit(blocks);
  const pages = found.map(({ page }) => page).filter((page) => page > 0);
  const rising = pages.filter((page, i) => i > 0 && page >= (pages[i - 1] ?? 0)).length;
  if (pages.length < FEWEST || rising < (pages.length - 1) * 0.9) return;
  for (const { entry, end } of found) entry.words = sliceWords(entry.words, 0, end);
}

/** The page at the end of the entry's words (0 for a Roman one) and where the title before it ends. */
function pageOf({ words: { plain }, number }: Draft): { page: number; end: number } | undefined {
  if (!/[\d)）]$/.test(plain) && !/\t|[.·・…‥⋯]{2}/.test(plain)) return undefined;
  const wide = PAGE.exec(plain);
  const page = wide?.[1] ?? PAGE_OF_SECTION.exec(number === null ? plain : `${number} ${plain}`)?.[1];
  if (page === undefined) return undefined;
  return { page: /\d/.test(page) ? Number(page) : 0, end: wide?.index ?? plain.length - page.length };
}

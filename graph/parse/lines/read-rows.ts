/** Tables that Markdown does not take for one: between pipes without the line of hyphens, or with one that does not fit the header; between tabs, as copied from a page. */
import { newDraft, noWords, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?$/;
const FEWEST_TABBED = 3;

/** The lines with those that are rows of one table as that table. Linear. */
export function readRows(lines: readonly Draft[]): Draft[] {
  if (arePiped(lines)) {
    const hasRule = isRule(lines[1]);
    return [tableOf(lines.slice(hasRule ? 2 : 0), hasRule ? lines[0] : undefined, "|")];
  }
  const read: Draft[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && isTabbed(lines[end], end === at ? 2 : 1)) end++;
    const rows = lines.slice(at, end);
    const line = lines[at];
    if (rows.length >= FEWEST_TABBED) read.push(tabbed(rows));
    else if (line !== undefined) read.push(...(rows.length === 0 ? [line] : rows));
    at = Math.max(end, at + 1);
  }
  return read;
}

/** Whether the lines are rows of a table: all between pipes, or over and under a line of hyphens and pipes. */
function arePiped(lines: readonly Draft[]): boolean {
  if (lines.length < 2) return false;
  const hasRule = isRule(lines[1]);
  return lines.every(({ words: { plain } }) => (hasRule ? plain.includes("|") : plain.startsWith("|") && plain.endsWith("|") && plain.split("|").length > 3));
}

/** Three columns in the first row, so that neither a numbered line nor the page behind a title is taken for one. */
function isTabbed(line: Draft | undefined, tabs: number): boolean {
  return line !== undefined && line.kind === "paragraph" && (line.words.plain.match(/\t+/g)?.length ?? 0) >= tabs;
}

/** The first row names the columns where it holds no number and the others do. Where the rows are counted, one without its number begins with the second column. */
function tabbed(rows: readonly Draft[]): Draft {
  const [first, ...rest] = rows;
  const hasHeader = first !== undefined && !/\d/.test(first.words.plain) && rest.filter(({ words: { plain } }) => /\d/.test(plain)).length * 2 > rest.length;
  const table = tableOf(hasHeader ? rest : rows, hasHeader ? first : undefined, "\t");
  const names = hasHeader ? first.words.plain.split("\t") : [];
  const uncounted = table.children.filter((row) => !/^\d{1,3}$/.test(row.children[0]?.words.plain ?? ""));
  if (uncounted.length * 4 <= table.children.length) for (const cell of uncounted.flatMap(({ children }) => children)) cell.column = names[++cell.columnIndex]?.trim() ?? "";
  return table;
}

function isRule(line: Draft | undefined): boolean {
  const plain = line?.words.plain ?? "";
  return plain.length <= 500 && plain.includes("|") && plain.includes("-") && RULE.test(plain);
}

function tableOf(rows: readonly Draft[], header: Draft | undefined, sign: string): Draft {
  const from = header?.from ?? rows[0]?.from ?? 0;
  const table = newDraft("table", noWords(from), from, rows.at(-1)?.to ?? from);
  const names = header === undefined ? [] : cells(header, sign).map((cell) => cell.words.plain);
  for (const line of rows) {
    const row = newDraft("row", noWords(line.from), line.from, line.to);
    for (const cell of cells(line, sign)) {
      cell.column = names[cell.columnIndex] ?? "";
      if (cell.words.plain !== "") row.children.push(cell);
    }
    if (row.children.length > 0) table.children.push(row);
  }
  return table;
}

function cells(line: Draft, sign: string): Draft[] {
  const { plain } = line.words;
  const found: Draft[] = [];
  let at = plain.startsWith("|") ? 1 : 0;
  while (at < plain.length) {
    const next = plain.indexOf(sign, at);
    const end = next < 0 ? plain.length : next;
    const words = sliceWords(line.words, at, end);
    const cell = newDraft("cell", words, words.pieces[0]?.from ?? words.end, words.end);
    cell.columnIndex = found.length;
    found.push(cell);
    at = end + 1;
  }
  return found;
}

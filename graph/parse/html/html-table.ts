/** HTML tables: spans resolved to columns, header rows told from data, tables of layout dissolved. */
import { adoptBlocks, isEmpty, newDraft, noWords, type Draft } from "../draft.ts";
import { nestHeadings } from "../nest-headings.ts";

interface HtmlCell {
  readonly blocks: Draft[];
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly from: number;
  to: number;
}

export interface HtmlRow {
  readonly cells: HtmlCell[];
  readonly isHead: boolean;
  readonly from: number;
  to: number;
}

/** Cells from rows above that one row lists, and that it makes way for, at most; keeps hostile spans linear. */
const MAX_CARRIED = 8;
const MAX_SPANNING = 64;

interface Placed {
  readonly entry: Draft;
  readonly column: number;
  readonly width: number;
  left: number;
}

/**
 * The table as one entry, or the contents of its cells when it is only layout. A row's children are its cells by column;
 * a cell that spans rows stands, as the same object, in each of them.
 */
export function htmlTable(rows: readonly HtmlRow[], caption: readonly Draft[], from: number, to: number): Draft[] {
  if (isLayout(rows)) return [...caption, ...rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))];
  const table = adoptBlocks(newDraft("table", noWords(from), from, to), caption);
  const headers: string[] = [];
  let spanning: Placed[] = [];
  for (const [index, row] of rows.entries()) {
    const placed = placeCells(row, spanning);
    if (isHeaderRow(row, rows, index)) {
      for (const cell of placed) for (let i = 0; i < cell.width; i++) if (cell.entry.words.plain !== "") headers[cell.column + i] = cell.entry.words.plain;
      spanning = [];
      continue;
    }
    for (const cell of placed) cell.entry.column = headers[cell.column] ?? "";
    const filled = [...spanning.slice(0, MAX_CARRIED), ...placed].filter((cell) => !isEmpty(cell.entry)).sort((a, b) => a.column - b.column);
    const draft = newDraft("row", noWords(row.from), row.from, row.to);
    draft.children = filled.map((cell) => cell.entry);
    if (draft.children.length > 0) table.children.push(draft);
    for (const cell of [...spanning, ...placed]) cell.left--;
    spanning = [...spanning, ...placed].filter((cell) => cell.left > 0).slice(0, MAX_SPANNING);
  }
  return table.children.length > 0 ? [table] : [];
}

/** The row's own cells at the columns that cells from above leave free. */
function placeCells(row: HtmlRow, spanning: readonly Placed[]): Placed[] {
  const taken = [...spanning].sort((a, b) => a.column - b.column);
  const placed: Placed[] = [];
  let column = 0;
  let next = 0;
  for (const cell of row.cells) {
    for (let above = taken[next]; above !== undefined && above.column <= column; above = taken[++next]) column = Math.max(column, above.column + above.width);
    const entry = adoptBlocks(newDraft("cell", noWords(cell.from), cell.from, cell.to), nestHeadings(cell.blocks));
    entry.columnIndex = column;
    placed.push({ entry, column, width: cell.columns, left: cell.rows });
    column += cell.columns;
  }
  return placed;
}

/** Rows of header cells, rows of `<thead>`, and a first row that is all bold over rows that are not. */
function isHeaderRow(row: HtmlRow, rows: readonly HtmlRow[], index: number): boolean {
  if (row.isHead) return true;
  const filled = row.cells.filter((cell) => cell.blocks.length > 0);
  if (filled.length === 0) return false;
  if (filled.every((cell) => cell.isHeader)) return filled.length > 1 || index === 0;
  const second = rows[1];
  return index === 0 && second !== undefined && filled.length > 1 && filled.every(isBold) && !second.cells.filter((cell) => cell.blocks.length > 0).every(isBold) && !rows.some((any) => any.cells.some((cell) => cell.isHeader));
}

function isBold(cell: HtmlCell): boolean {
  const words = cell.blocks[0]?.words;
  return words !== undefined && cell.blocks.length === 1 && words.marks.some((mark) => mark.kind === "strong" && mark.from === 0 && mark.to === words.plain.length);
}

/** No header cells, and either nothing in rows and columns, or blocks that no cell of data holds. */
function isLayout(rows: readonly HtmlRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some((cell) => cell.isHeader && cell.blocks.length > 0)) return false;
  const filled = rows.filter((row) => row.cells.some((cell) => cell.blocks.length > 0));
  const isWide = filled.some((row) => row.cells.filter((cell) => cell.blocks.length > 0).length > 1);
  const isOnlyLinks = cells.every((cell) => cell.blocks.every((block) => block.kind === "paragraph" && isLink(block)));
  return filled.length < 2 || !isWide || isOnlyLinks || cells.some((cell) => cell.blocks.some((block) => block.kind === "heading" || block.kind === "table" || block.kind === "details" || block.kind === "code"));
}

function isLink(block: Draft): boolean {
  const { plain, marks } = block.words;
  return marks.some((mark) => mark.kind === "link" && mark.from === 0 && mark.to === plain.length);
}

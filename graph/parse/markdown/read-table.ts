/** Pipe tables, with or without outer pipes. */
import type { TreeCursor } from "@lezer/common";
import type { Words } from "../../model/outline.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { isTransposed, transpose } from "../transpose.ts";
import { InlineReader } from "./inline-words.ts";

interface Row {
  readonly cells: { words: Words; column: number; from: number; to: number }[];
  readonly hasPipe: boolean;
  readonly from: number;
  readonly to: number;
}

/** The table at the cursor and the paragraph of any text that follows it without a blank line. */
export function readTable(reading: Reading, cursor: TreeCursor): Draft[] {
  const from = reading.base + cursor.from;
  const rows: Row[] = [];
  let header: Row | undefined;
  if (!cursor.firstChild()) return [];
  do {
    if (cursor.name === "TableHeader") header = readRow(reading, cursor);
    else if (cursor.name === "TableRow") {
      const row = readRow(reading, cursor);
      if (!row.cells.every(({ words }) => /^-{3,}$/.test(words.plain)) || row.cells.length === 0) rows.push(row);
    }
  } while (cursor.nextSibling());
  cursor.parent();
  const isWide = header !== undefined && (header.hasPipe || header.cells.length > 1);
  let end = rows.length;
  while (isWide && end > 0 && rows[end - 1]?.hasPipe === false) end--;
  const drafts = [tableOf(header, rows.slice(0, end), from), ...rows.slice(end).flatMap((row) => row.cells.map((cell) => newDraft("paragraph", cell.words, cell.from, cell.to)))];
  return drafts.filter((draft) => draft.kind !== "table" || draft.children.length > 0);
}

function tableOf(header: Row | undefined, rows: readonly Row[], from: number): Draft {
  const columns: string[] = [];
  for (const cell of header?.cells ?? []) columns[cell.column] = cell.words.plain;
  const onlyHeader = rows.length === 0 && header !== undefined;
  const body = onlyHeader ? [header] : rows;
  const table = newDraft("table", noWords(from), from, body.at(-1)?.to ?? from);
  const [heads, cells] = [header === undefined ? [] : cellsOf(header, []), body.map((row) => cellsOf(row, onlyHeader ? [] : columns))];
  if (!onlyHeader && isTransposed(heads, cells)) {
    table.children = transpose(heads, cells);
    return table;
  }
  for (const [index, row] of body.entries()) {
    const draft = newDraft("row", noWords(row.from), row.from, row.to);
    draft.children = cells[index] ?? [];
    if (draft.children.length > 0) table.children.push(draft);
  }
  return table;
}

function cellsOf(row: Row, columns: readonly string[]): Draft[] {
  return row.cells.map((cell) => {
    const entry = newDraft("cell", cell.words, cell.from, cell.to);
    entry.column = columns[cell.column] ?? "";
    entry.columnIndex = cell.column;
    return entry;
  });
}

/** The row at the cursor. A pipe before the first cell opens the row; every other one moves on by a column. */
function readRow(reading: Reading, cursor: TreeCursor): Row {
  const from = reading.base + cursor.from;
  const cells: Row["cells"] = [];
  let column = 0;
  let hasPipe = false;
  let isFirst = true;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === "TableDelimiter") {
        if (!isFirst) column++;
        hasPipe = true;
        isFirst = false;
      } else if (cursor.name === "TableCell") {
        isFirst = false;
        const start = reading.base + cursor.from;
        const end = reading.base + cursor.to;
        const reader = new InlineReader(reading, start, true);
        reader.read(cursor, start, end);
        const words = reader.finish();
        if (words.plain !== "") cells.push({ words, column, from: start, to: end });
      }
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { cells, hasPipe, from, to: reading.base + cursor.to };
}

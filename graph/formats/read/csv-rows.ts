/** A table's rows with their places, whatever stands between the cells. */
import Papa from "papaparse";
import type { Span } from "./graph-draft.ts";

/** Cells are trimmed. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly at: Span;
}

const DELIMITERS = [",", "\t", ";", "|", "，", "；"] as const;

/** The rows that hold something. Unless `delimiter` is given it is the one that the first line has most of, the comma where it has none. Linear; throws on no text. */
export function csvRows(text: string, delimiter?: string): CsvRow[] {
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const rows: CsvRow[] = [];
  let from = mark;
  Papa.parse<readonly string[]>(text.slice(mark), {
    delimiter: delimiter ?? delimiterOf(text.slice(mark, mark + 10_000)),
    step: ({ data, meta }) => {
      const cells = data.map((cell) => unguarded(cell.trim()));
      const to = mark + meta.cursor;
      if (cells.some((cell) => cell !== "")) rows.push({ cells, at: { from, to: from + text.slice(from, to).trimEnd().length } });
      from = to;
    },
  });
  return rows;
}

function delimiterOf(start: string): string {
  const line = (start.trimStart().split(/[\r\n]/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Without the apostrophe that keeps a spreadsheet from taking the cell for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

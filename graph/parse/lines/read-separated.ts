/** A whole document of rows whose fields stand between commas, semicolons or tabs: what a spreadsheet saves. */
import { newDraft, noWords, type Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const LONGEST_HEAD = 40;
/** How far the first line may reach before the text is none. */
const LONGEST_LINE = 4000;

interface Field {
  readonly from: number;
  readonly to: number;
}

interface Rows {
  readonly rows: readonly (readonly Field[])[];
  /** Where the last of them ends. */
  readonly end: number;
}

/** The table that the text from `start` on is; undefined when it is none. The first row names the columns. Linear. */
export function readSeparated(reading: Reading, start: number): Draft[] | undefined {
  const { text } = reading;
  const from = start + (/^\s*/.exec(text.slice(start, start + 200))?.[0].length ?? 0);
  const stop = text.slice(from, from + LONGEST_LINE).indexOf("\n");
  if (stop < 0) return undefined;
  const first = text.slice(from, from + stop);
  const sign = ["\t", ",", ";"].find((each) => first.split(each).length >= FEWEST_COLUMNS);
  if (sign === undefined || /^[#|\-*>]|[。.!?：:]$/.test(first)) return undefined;
  const found = scan(text, from, sign);
  const [header, ...body] = found.rows;
  if (header === undefined || body.length < FEWEST_ROWS - 1 || !body.every((row) => row.length === header.length)) return undefined;
  if (!header.every((field) => field.to > field.from && field.to - field.from <= LONGEST_HEAD)) return undefined;
  const names = header.map((field) => text.slice(field.from, field.to));
  const table = newDraft("table", noWords(from), from, found.end);
  table.children = body.map((fields) => rowOf(text, fields, names)).filter(({ children }) => children.length > 0);
  return table.children.length > 0 ? [table] : undefined;
}

function rowOf(text: string, fields: readonly Field[], names: readonly string[]): Draft {
  const from = fields[0]?.from ?? 0;
  const row = newDraft("row", noWords(from), from, fields.at(-1)?.to ?? from);
  for (const [index, field] of fields.entries()) {
    const builder = new WordsBuilder(text, field.from);
    builder.copy(field.from, field.to);
    const words = builder.finish();
    if (words.plain === "") continue;
    const cell = newDraft("cell", words, field.from, field.to);
    cell.column = names[index] ?? "";
    cell.columnIndex = index;
    row.children.push(cell);
  }
  return row;
}

/** The fields of every row that is not blank, without the quotes around them; a quoted field may hold signs and line breaks. */
function scan(text: string, start: number, sign: string): Rows {
  const rows: Field[][] = [];
  let row: Field[] = [];
  let end = start;
  for (let at = start; at <= text.length; ) {
    const isQuoted = text[at] === '"';
    let to = at + (isQuoted ? 1 : 0);
    if (isQuoted) while (to < text.length && (text[to] !== '"' || text[to + 1] === '"')) to += text[to] === '"' ? 2 : 1;
    else while (to < text.length && text[to] !== sign && text[to] !== "\n") to++;
    row.push(isQuoted ? { from: at + 1, to } : { from: at, to: text.slice(at, to).trimEnd().length + at });
    if (isQuoted) while (to < text.length && text[to] !== sign && text[to] !== "\n") to++;
    if (to >= text.length || text[to] === "\n") {
      if (row.length > 1 || (row[0] !== undefined && row[0].to > row[0].from)) rows.push(row);
      end = to;
      row = [];
    }
    at = to + 1;
  }
  return { rows, end };
}

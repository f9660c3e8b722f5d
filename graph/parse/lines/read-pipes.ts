/** Tables that Markdown does not take for one: without the line of hyphens, or with one that does not fit the header. */
import { newDraft, noWords, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?$/;

/** Whether the lines are rows of a table: all between pipes, or over and under a line of hyphens and pipes. */
export function arePipeRows(lines: readonly Draft[]): boolean {
  if (lines.length < 2) return false;
  const hasRule = isRule(lines[1]);
  return lines.every(({ words: { plain } }) => (hasRule ? plain.includes("|") : plain.startsWith("|") && plain.endsWith("|") && plain.split("|").length > 3));
}

function isRule(line: Draft | undefined): boolean {
  const plain = line?.words.plain ?? "";
  return plain.length <= 500 && plain.includes("|") && plain.includes("-") && RULE.test(plain);
}

/** The table that the lines are. Linear. */
export function readPipes(lines: readonly Draft[]): Draft {
  const first = lines[0];
  const table = newDraft("table", noWords(first?.from ?? 0), first?.from ?? 0, lines.at(-1)?.to ?? 0);
  const hasRule = isRule(lines[1]);
  const header = hasRule && first !== undefined ? cells(first).map((cell) => cell.words.plain) : [];
  for (const line of lines.slice(hasRule ? 2 : 0)) {
    const row = newDraft("row", noWords(line.from), line.from, line.to);
    for (const cell of cells(line)) {
      cell.column = header[cell.columnIndex] ?? "";
      if (cell.words.plain !== "") row.children.push(cell);
    }
    if (row.children.length > 0) table.children.push(row);
  }
  return table;
}

function cells(line: Draft): Draft[] {
  const { plain } = line.words;
  const found: Draft[] = [];
  let at = plain.startsWith("|") ? 1 : 0;
  while (at < plain.length) {
    const pipe = plain.indexOf("|", at);
    const end = pipe < 0 ? plain.length : pipe;
    const words = sliceWords(line.words, at, end);
    const cell = newDraft("cell", words, words.pieces[0]?.from ?? words.end, words.end);
    cell.columnIndex = found.length;
    found.push(cell);
    at = end + 1;
  }
  return found;
}

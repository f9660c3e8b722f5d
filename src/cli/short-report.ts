/** A report as long as somebody reads it in a terminal: of thousands of roadmaps the whole has tens of megabytes. */
import { shownOf } from "./notices.ts";

/** Lines of a section, columns of a table, characters of a line. */
const [LINES, COLUMNS, CHARACTERS] = [80, 12, 600];

/** The Markdown report with the first lines of each section, the first columns of each table and the beginning of each line; what is left out is counted. All of it with `--verbose`. */
export function shortReport(markdown: string): string {
  return `${markdown.split(/^(?=## )/m).map(shortSection).join("").trimEnd()}\n`;
}

function shortSection(section: string): string {
  const lines = section.trimEnd().split("\n");
  const shown = shownOf(lines.length, LINES);
  const left = lines.length - shown;
  const more = left === 0 ? [] : ["", `… and ${left.toLocaleString("en")} more lines: --verbose shows them, --markdown and --json write all of it`];
  return `${[...lines.slice(0, shown).map(shortLine), ...more].join("\n")}\n\n`;
}

function shortLine(line: string): string {
  if (!line.startsWith("|")) return shownOf(line.length, CHARACTERS) === line.length ? line : `${line.slice(0, CHARACTERS).replace(/[\ud800-\udbff]$/, "")}…`;
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  const shown = shownOf(cells.length, COLUMNS);
  return shown === cells.length ? line : `|${cells.slice(0, shown).join("|")}|${/^\s*:?-+/.test(cells[0]!) ? " --- " : " … "}|`;
}

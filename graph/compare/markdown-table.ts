/** Tables of GitHub's Markdown. */

/** The lines of a table; the first column is text, the others are aligned to the right. Cells are escaped already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  return [row(head), row(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(row)];
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A Markdown report as a terminal shows it best: no marks, headings underlined, columns in line. */

/** `markdown` for reading in a terminal. Han characters count two columns. */
export function plainReport(markdown: string): string {
  const lines = markdown.split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && lines[end]!.startsWith("| ")) end++;
    const table = lines.slice(at, end);
    if (table.length > 1) {
      out.push(...columns(table.map(cellsOf)));
      at += table.length;
    } else out.push(...plainLine(lines[at++]!));
  }
  return out.join("\n");
}

function plainLine(line: string): string[] {
  const [, marks, title] = /^(#{1,2}) (.*)$/.exec(line) ?? [];
  if (marks === undefined || title === undefined) return [unmarked(line.replace(/^### /, ""))];
  const text = unmarked(title);
  return [text, (marks === "#" ? "=" : "-").repeat(widthOf(text))];
}

function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => unmarked(cell.trim()));
}

/** The first column to the left, the others to the right; the second row is Markdown's rule. */
function columns([head, , ...rows]: readonly string[][]): string[] {
  const all = [head ?? [], ...rows];
  const widths = (head ?? []).map((_, at) => Math.max(...all.map((cells) => widthOf(cells[at] ?? ""))));
  const lines = all.map((cells) => widths.map((width, at) => padded(cells[at] ?? "", width, at === 0)).join("  ").trimEnd());
  return [lines[0]!, widths.map((width) => "-".repeat(width)).join("  "), ...lines.slice(1)];
}

function padded(text: string, width: number, isLeft: boolean): string {
  const space = " ".repeat(width - widthOf(text));
  return isLeft ? text + space : space + text;
}

function unmarked(text: string): string {
  return text.replace(/(?<!\\)\*\*/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1), 0);
}

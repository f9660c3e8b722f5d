/** Tables as text: RFC 4180, which every spreadsheet and database reads. */

/**
 * The rows with CRLF at each end of line. A cell that a spreadsheet would take for a formula (= + - @, their full-width forms,
 * a tab or line break first) begins with an apostrophe.
 */
export function csvText(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return rows.map((row) => `${row.map((value) => (typeof value === "number" ? String(value) : cell(value ?? ""))).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Tables as text: RFC 4180, which every spreadsheet and database reads. */

/**
 * The rows with CRLF at each end of line. A cell that a spreadsheet would take for a formula (= + - @, their full-width forms,
 * a tab or line break first) begins with an apostrophe, unless the table is for a database.
 */
export function csvText(rows: readonly (readonly (string | number | null | undefined)[])[], reader: "spreadsheet" | "database" = "spreadsheet"): string {
  return rows.map((row) => `${row.map((value) => (typeof value === "number" ? String(value) : cell(value ?? "", reader))).join(",")}\r\n`).join("");
}

function cell(text: string, reader: "spreadsheet" | "database"): string {
  const safe = reader === "spreadsheet" && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

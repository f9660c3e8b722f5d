/** Plain text as Markdown that reads back as that very text. */
import { oneLine } from "./one-line.ts";

/** Signs that can mean something anywhere in a line, and those that do at its beginning only. */
const ANYWHERE = /[\\`*_[\]<>|~$]|&(?=#?\w+;)|!(?=\[)/g;
const OPENING = /^(?:([-+#=:])|(\d{1,9})([.)])(?=\s|$))/;

/** The text on one line, escaped, also for a cell of a table. */
export function markdownText(text: string): string {
  const inner = oneLine(text).trim().replace(ANYWHERE, "\\$&").replace(/(\s)(#+)$/, "$1\\$2");
  return inner.replace(OPENING, (_, sign: string | undefined, number: string | undefined, stop: string | undefined) => (sign === undefined ? `${number}\\${stop}` : `\\${sign}`));
}

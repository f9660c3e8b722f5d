/** Plain text as Markdown that reads back as that very text. */

/** Signs that can mean something anywhere in a line, and those that do at its beginning only. */
const ANYWHERE = /[\\`*_[\]<>|~$]|&(?=#?\w+;)|!(?=\[)|https?(?=:\/\/)|www(?=\.)/gi;
const OPENING = /^(?:([-+#=:])|(\d{1,9})([.)])(?=\s|$))/;

/** The text of one line, escaped. Takes text on one line without white space around it. */
export function markdownText(line: string): string {
  const inner = line.replace(ANYWHERE, (sign) => (/^[a-z]/i.test(sign) ? sign : `\\${sign}`)).replace(/(\s)(#+)$/, "$1\\$2");
  return inner.replace(OPENING, (_, sign: string | undefined, number: string | undefined, stop: string | undefined) => (sign === undefined ? `${number}\\${stop}` : `\\${sign}`));
}

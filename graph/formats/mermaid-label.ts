/**
 * Text as a Mermaid label: everything that its lexer, its Markdown or a browser could take for a sign of its own becomes
 * a numeric code, `#35;`. Bare are letters, digits and the signs that mean nothing there, so that files stay readable.
 */
import { labelLines } from "./label-lines.ts";

/** ASCII signs and unseen characters (direction marks, joiners); "ﬂ" and "¶" are in the placeholders by which Mermaid keeps codes. */
const SIGN = /[!-/:-@[-`{-~ﬂ¶]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}/gu;
const BARE = new Set([",", "!", "?", "'", "/", "(", ")"]);

/** The text between the quotes of a label; lines are joined by `lineBreak`. Empty when there is nothing to show. Takes cleaned text. */
export function mermaidLabel(text: string, lineBreak = "<br/>"): string {
  return labelLines(text).map(escapeLine).join(lineBreak);
}

function escapeLine(line: string): string {
  const escaped = line.replace(SIGN, (sign, at: number) => (isBare(line, sign, at) ? sign : codeOf(sign)));
  return escaped.replace(/direction(?=\s)/g, `${codeOf("d")}irection`);
}

/** Hyphens and stops are bare within a word, but not in addresses ("www.") or behind the number of a list ("1.", "1)"). */
function isBare(line: string, sign: string, at: number): boolean {
  if (sign === ")" && /^\d+$/.test(line.slice(0, at))) return false;
  if (BARE.has(sign)) return true;
  if (sign !== "-" && sign !== ".") return false;
  if (sign === "." && /www$/i.test(line.slice(Math.max(0, at - 3), at))) return false;
  return /[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(line.slice(at + 1, at + 3));
}

function codeOf(sign: string): string {
  return `#${sign.codePointAt(0) ?? 0};`;
}

/** Which characters of a line are signs of Markdown or HTML rather than words, so that a quote can be shown as a reader would read it. */
import { visibleSigns } from "./visible-signs.ts";

/** Where the whole match is no words, or only what stands before and behind its first group is not. */
const SIGNS: readonly RegExp[] = [
  /^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]*)/gu,
  /[ \t]+#+[ \t]*$/gu,
  /^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/gu,
  /!?\[([^\]]*)\](?:\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)|\[[^\]]*\])/gu,
  /<\/?[a-zA-Z][^<>]*>/gu,
  /<!--.*?-->/gu,
  /\*\*|__|~~/gu,
  /(?<![\p{L}\p{N}*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}_])/gu,
  /\\(?=[!-/:-@[-`{-~])/gu,
];
/** Nobody writes longer lines by hand; in those of a machine, signs are words like any other. */
const LONGEST = 5000;
const CODE = /(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu;

/** One answer for each character: true for a sign. Inside of code everything but the ticks is words. */
export function markupSigns(line: string): readonly boolean[] {
  const signs = Array.from({ length: line.length }, () => false);
  if (line.length > LONGEST) return signs;
  const code = new Set<number>();
  for (const match of line.matchAll(CODE)) {
    const ticks = match[1]!.length;
    for (let at = 0; at < match[0].length; at += 1) {
      if (at < ticks || at >= match[0].length - ticks) signs[match.index + at] = true;
      else code.add(match.index + at);
    }
  }
  for (const pattern of SIGNS) {
    for (const match of line.matchAll(pattern)) {
      const words = match[1] === undefined ? match[0].length : match[0].indexOf(match[1]);
      for (let at = 0; at < match[0].length; at += 1) {
        const isWord = at >= words && at < words + (match[1]?.length ?? 0);
        if (!isWord && !code.has(match.index + at)) signs[match.index + at] = true;
      }
    }
  }
  return signs;
}

/** The words of a text, without the signs. */
export function withoutMarkup(text: string): string {
  return text.split(/\r\n|\r|\n/).map((line) => wordsBetween(line, 0, line.length)).join("\n");
}

/** The words of a line from one character to another, counted from 0; a line break is a space, the cells of a table are parted by dots, hidden signs are seen. */
export function wordsBetween(line: string, from: number, to: number): string {
  const signs = markupSigns(line);
  const table = /^\s*\|/u.test(line);
  let words = "";
  for (let at = Math.max(0, from); at < Math.min(to, line.length); at += 1) {
    if (signs[at]) words += /^<br/iu.test(line.slice(at, at + 3)) ? " " : "";
    else words += table && line[at] === "|" ? "·" : line[at];
  }
  return visibleSigns(words);
}

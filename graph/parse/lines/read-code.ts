/** Decides what a code block really is: a drawn tree, a plan in bullets, a drawing, or code. */
import type { Words } from "../../model/outline.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";
import { lineRole } from "./line-role.ts";
import { outlineLines } from "./outline-lines.ts";
import { drawsChain, readDrawing } from "./read-drawing.ts";
import { drawsBoxes, isBranch, readTree } from "./read-tree.ts";
import { textLines, type TextLine } from "./text-lines.ts";

/** Languages in which authors write plans rather than programs. */
const WORDY: ReadonlySet<string> = new Set(["", "text", "txt", "plain", "plaintext", "markdown", "md", "tree", "outline", "ascii", "none", "list", "note"]);
/** Languages in which a leading hyphen or number is the language's own sign. */
const DATA: ReadonlySet<string> = new Set(["yaml", "yml", "json", "jsonc", "json5", "toml", "ini", "diff", "patch", "xml", "html", "css", "csv", "sql", "svg", "latex", "tex", "math", "dockerfile", "makefile"]);
const BOX_SIGNS = /[\u2500-\u257f\u25b2-\u25c5\u2190-\u21ff|+<>^v\-=\s]*[\u2500-\u257f|][\u2500-\u257f\u25b2-\u25c5\u2190-\u21ff|+<>^v\-=\s]*/g;

/** The entries of a block of raw words in the language (small letters, "" when it says none) whose extent is `[from, to)`. Linear. */
export function readCode(raw: Words, language: string, from: number, to: number): Draft[] {
  const lines = textLines(raw.plain);
  const filled = lines.filter((line) => line.text !== "");
  if (filled.length === 0) return [];
  if (drawsBoxes(lines)) return [readDrawing(raw, lines, from, to) ?? drawing(raw, filled, language, from, to)];
  const branches = filled.filter((line) => isBranch(line.text)).length;
  if (branches > 0 && branches * 4 >= filled.length) return readTree(raw);
  const chain = branches === 0 && WORDY.has(language) && drawsChain(filled) ? readDrawing(raw, lines, from, to) : undefined;
  if (chain !== undefined) return [chain];
  if (DATA.has(language)) return [code(raw, filled, language, from, to)];
  const isProgram = !WORDY.has(language);
  const nature = isProgram ? "program" : "notes";
  const roles = lines.map((line, index) => lineRole(line, lines[index + 1], nature));
  const count = (role: string): number => roles.filter((found) => found === role).length;
  const isPlan = isProgram ? count("bullet") >= 2 || count("head") * 2 >= filled.length || (count("head") > 0 && hasHan(raw.plain)) : count("code") * 2 < filled.length;
  return isPlan ? outlineLines(raw, lines, language, nature) : [code(raw, filled, language, from, to)];
}

function code(raw: Words, lines: readonly TextLine[], language: string, from: number, to: number): Draft {
  const entry = newDraft("code", noWords(from), from, to);
  entry.language = language;
  for (const line of lines) entry.children.push(lineOf(sliceWords(raw, line.from, line.to)));
  return entry;
}

/** A drawing of boxes and arrows: its lines are the words between the strokes. */
function drawing(raw: Words, lines: readonly TextLine[], language: string, from: number, to: number): Draft {
  const entry = newDraft("code", noWords(from), from, to);
  entry.language = language;
  for (const line of lines) {
    let at = 0;
    const gaps = [...line.text.matchAll(BOX_SIGNS)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
    for (const gap of [...gaps, { from: line.text.length, to: line.text.length }]) {
      const words = sliceWords(raw, line.from + at, line.from + gap.from);
      if (/[\p{L}\p{N}]/u.test(words.plain)) entry.children.push(lineOf(words));
      at = gap.to;
    }
  }
  return entry;
}

function lineOf(words: Words): Draft {
  return newDraft("line", words, words.pieces[0]?.from ?? words.end, words.end);
}

function hasHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}

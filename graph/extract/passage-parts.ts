/** Cuts a passage's words into its number, its head (before a colon or dash) and its body. */
import { isLetter } from "../text/characters.ts";
import { eachMatch } from "../text/each-match.ts";
import type { Entry } from "../model/outline.ts";
import type { Range } from "./phrase/range.ts";
import { readStageTitle } from "./stage/read-stage-title.ts";

export interface Parts {
  /** Section number like "1.2" in the words, else null. */
  readonly number: string | null;
  readonly head: Range | null;
  readonly body: Range;
}

const NUMBER = /^\s*(?:§\s*)?(?:(\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}(?=[.、）)]\s?[^\d]))[.、．：:）)]?|[MPWDU]\d{1,2}[：:]?\s(?=\S))\s*/;
const LEAD = /^[^\p{L}\p{N}《"“'(（.]*/u;
const HEAD_END = /[：:]\s*(?!\/\/)|\s+[-–—]+\s+|\s*——+\s*|\s*—\s*/g;

/** The parts of the entry's words `[from, to)`; `head` is null when no short head stands before a colon or dash. `isTitle`: they are a stage's. */
export function passageParts(entry: Entry, from: number, to: number, isTitle: boolean): Parts {
  const { plain } = entry.words;
  const text = plain.slice(from, to);
  const lead = beginsPlain(text) ? 0 : (LEAD.exec(text)?.[0].length ?? 0);
  const stage = isTitle || entry.kind === "heading" || entry.kind === "item" || entry.kind === "node" || entry.kind === "cell" || entry.kind === "line" ? readStageTitle(text) : undefined;
  const numbered = /^[\s§\dMPWDU]/.test(text.charAt(lead)) ? NUMBER.exec(text.slice(lead)) : null;
  const start = from + (stage !== undefined ? stage.rest : lead + (numbered?.[0].length ?? 0));
  const number = stage === undefined ? (numbered?.[1] ?? null) : null;
  const first = entry.kind === "item" ? firstLine(plain, start, to) : undefined;
  if (first !== undefined) return { number, head: { from: start, to: first }, body: { from: first + 1, to } };
  const bold = boldLead(entry, start, to);
  if (bold !== undefined) return { number, head: { from: start, to: bold }, body: { from: bold + 1, to } };
  const front = plain.slice(start, Math.min(to, start + 90));
  if (!/[：:—–-]/.test(front)) return { number, head: null, body: { from: start, to } };
  for (const match of eachMatch(HEAD_END, front)) {
    const end = start + match.index;
    const after = end + match[0].length;
    const head = plain.slice(start, end);
    if (head.includes("\n") || head.length < 2 || insideBracket(head) || isInsideMark(entry, end)) continue;
    const bare = head.replace(/[（(][^（()）]*[）)]/g, "");
    const short = /[一-鿿]/.test(bare) ? bare.length <= 32 : bare.split(/\s+/).length <= 8;
    if (!short || /[。！？]/.test(head)) break;
    return { number, head: { from: start, to: end }, body: { from: Math.min(after, to), to } };
  }
  return { number, head: null, body: { from: start, to } };
}

/** The quick answer for most: a common Han character or a Latin letter in front. */
function beginsPlain(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? isLetter(unit) : unit >= 0x4e00 && unit <= 0x9fa5;
}

/** Where the bold words end that an item begins with and a full stop sets apart: "**Rank, null space.** What a matrix keeps." */
function boldLead(entry: Entry, from: number, to: number): number | undefined {
  if (entry.kind !== "item") return undefined;
  const { marks, plain } = entry.words;
  const mark = marks.find((each) => each.kind === "strong" && each.from <= from && each.to > from + 1 && each.to < to);
  if (mark === undefined || mark.to - from > 60) return undefined;
  const end = /[.。]/.test(plain.charAt(mark.to - 1)) ? mark.to - 1 : /[.。]/.test(plain.charAt(mark.to)) ? mark.to : -1;
  return end > from && !/[.。！？!?：:]/.test(plain.slice(from, end)) ? end : undefined;
}

/** Where a short first line ends that heads the lines below it in the same item ("2. 协同过滤" over its text); none where a long line was merely wrapped. */
function firstLine(plain: string, from: number, to: number): number | undefined {
  const end = plain.indexOf("\n", from);
  if (end < 0 || end >= to - 1 || end === from) return undefined;
  const line = plain.slice(from, end);
  const isShort = /[一-鿿]/.test(line) ? line.replace(/[（(][^（()）]*[)）]/g, "").length <= 24 : line.length <= 40;
  return isShort && !/[。！？；，,：:.!?;]/.test(line) && /^[^a-z]/.test(plain.slice(end + 1, to).trimStart()) ? end : undefined;
}

function insideBracket(head: string): boolean {
  return (head.match(/[（(]/g)?.length ?? 0) > (head.match(/[）)]/g)?.length ?? 0);
}

/** A colon in the middle of one link's text ("Calculus 1A: Differentiation") does not end a head; a dash between Chinese words does. */
function isInsideMark(entry: Entry, at: number): boolean {
  const { plain, marks } = entry.words;
  return marks.some((mark) => (mark.kind === "code" || (mark.kind === "link" && !(/^\s*—/.test(plain.slice(at)) && /[一-鿿]/.test(plain.slice(mark.from, mark.to))))) && mark.from < at && mark.to > at + 1);
}

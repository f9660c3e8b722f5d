/** Drawings of boxes, or bare words, and arrows between them, as people type them (┌──┐, +--+, ↓, ──>), to the diagram that they show. */
import type { Link, Words } from "../../model/outline.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import { sliceWords } from "../words/slice-words.ts";
import { joinWords } from "./join-words.ts";
import { scanDrawing, type DrawnNode } from "./scan-drawing.ts";
import type { TextLine } from "./text-lines.ts";

const ARROW_LINE = /^(?:[│┃|]\s*)?[↓▼⬇⇓]\s*$|^v$/;
/** More than so many arrows meet in no drawing that is meant. */
const MOST_ENDS = 36;
const MOST_LINES = 400;

/** The diagram whose words are `raw`, in `[from, to)` of the original text; undefined where no arrow joins two of its names. Linear. */
export function readDrawing(raw: Words, lines: readonly TextLine[], from: number, to: number): Draft | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const { nodes, joints } = scanDrawing(raw.plain);
  const diagram = newDraft("diagram", noWords(from), from, to);
  diagram.language = "text";
  const drafts = nodes.map((node) => nodeOf(raw, node));
  const links: Link[] = [];
  for (const { before, after } of joints) {
    if (before.length * after.length > MOST_ENDS) continue;
    for (const first of before) {
      for (const second of after) {
        const [one, other] = [drafts[first], drafts[second]];
        if (one === undefined || other === undefined || one === other) continue;
        links.push({ before: one, after: other, dashed: false, label: "", from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) });
      }
    }
  }
  if (links.length === 0) return undefined;
  diagram.links = links;
  diagram.children = drafts;
  return diagram;
}

/** Whether arrows on lines of their own stand between lines of words. */
export function drawsChain(lines: readonly TextLine[]): boolean {
  const arrows = lines.filter(({ text }) => ARROW_LINE.test(text)).length;
  const words = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !ARROW_LINE.test(text)).length;
  return arrows > 0 && words >= 2 && words <= arrows + 2;
}

function nodeOf(raw: Words, { rows }: DrawnNode): Draft {
  const words = rows.map(({ from, to }) => sliceWords(raw, from, to)).reduce((first, second) => joinWords(first, second));
  return newDraft("node", words, words.pieces[0]?.from ?? words.end, words.end);
}

/** Data that stands open among other words, as answers have it that lost their fences: from a line that opens a list or a map to the line that closes it. */
import type { Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { readData } from "./read-data.ts";

export interface FoundData {
  readonly from: number;
  readonly to: number;
  readonly drafts: readonly Draft[];
}

const MAY_HOLD = /^[{[][ \t]*$/m;
const MOST = 20;

/** The plans that stand so from `start` on, in order. Linear. */
export function findData(reading: Reading, start: number): FoundData[] {
  const { text } = reading;
  if (!MAY_HOLD.test(start === 0 ? text : text.slice(start))) return [];
  const found: FoundData[] = [];
  let isFenced = false;
  let opened = -1;
  for (let at = start; at < text.length && found.length < MOST; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 8)).trimEnd();
    if (/^\s{0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced;
    else if (!isFenced && (line === "{" || line === "[")) opened = opened < 0 ? at : opened;
    else if (opened >= 0 && (line === "}" || line === "]")) {
      const drafts = readData(reading, opened, end);
      if (drafts !== undefined) found.push({ from: opened, to: end, drafts });
      opened = -1;
    }
    at = end + 1;
  }
  return found;
}

/** Puts the entries of the data among the blocks, below the heading that they stand under. Changes `blocks`. */
export function placeData(blocks: Draft[], { from, to, drafts }: FoundData): void {
  const behind = blocks.findIndex((block) => block.from > from);
  const before = blocks[(behind < 0 ? blocks.length : behind) - 1];
  if (before?.kind === "heading") {
    placeData(before.children, { from, to, drafts });
    before.to = Math.max(before.to, to);
  } else blocks.splice(behind < 0 ? blocks.length : behind, 0, ...drafts);
}

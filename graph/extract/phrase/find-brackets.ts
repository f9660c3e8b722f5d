/** Round and square brackets of either width, outermost pairs only. */
import type { Range } from "./range.ts";

const OPENING = new Set([0x28, 0xff08, 0x5b, 0x3010]);
const CLOSING = new Set([0x29, 0xff09, 0x5d, 0x3011]);
const ANY = /[(（[【]/;

/** The outermost bracket pairs within the range: `from` at the opening, `to` behind the closing sign. Linear. */
export function findBrackets(text: string, range: Range): Range[] {
  const pairs: Range[] = [];
  if (!ANY.test(text.slice(range.from, range.to))) return pairs;
  let depth = 0;
  let start = -1;
  for (let i = range.from; i < range.to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x5d && unit < 0x3010) continue;
    if (OPENING.has(unit)) {
      if (depth === 0) start = i;
      depth++;
    } else if (depth > 0 && CLOSING.has(unit)) {
      depth--;
      if (depth === 0) pairs.push({ from: start, to: i + 1 });
    }
  }
  return pairs;
}

/** Round and square brackets of either width, outermost pairs only. */
import type { Range } from "./range.ts";

/** The outermost bracket pairs within the range: `from` at the opening, `to` behind the closing sign. Linear. */
export function findBrackets(text: string, range: Range): Range[] {
  const pairs: Range[] = [];
  let depth = 0;
  let start = -1;
  for (let i = range.from; i < range.to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x5d && (unit < 0x3010 || (unit > 0x3011 && unit < 0xff08))) continue;
    if (isOpening(unit)) {
      if (depth === 0) start = i;
      depth++;
    } else if (depth > 0 && isClosing(unit)) {
      depth--;
      if (depth === 0) pairs.push({ from: start, to: i + 1 });
    }
  }
  return pairs;
}

function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08 || unit === 0x5b || unit === 0x3010;
}

function isClosing(unit: number): boolean {
  return unit === 0x29 || unit === 0xff09 || unit === 0x5d || unit === 0x3011;
}

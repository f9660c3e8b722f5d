/** Round and square brackets of either width, outermost pairs only. */
import type { Range } from "./range.ts";

const CLOSE: Readonly<Record<string, string>> = { "(": ")（）", "（": ")）", "[": "]】", "【": "]】" };

/** The outermost bracket pairs within the range: `from` at the opening, `to` behind the closing sign. Linear. */
export function findBrackets(text: string, range: Range): Range[] {
  const pairs: Range[] = [];
  if (!/[(（[【]/.test(text.slice(range.from, range.to))) return pairs;
  let depth = 0;
  let start = -1;
  for (let i = range.from; i < range.to; i++) {
    const sign = text[i] ?? "";
    if (sign in CLOSE) {
      if (depth === 0) start = i;
      depth++;
    } else if (depth > 0 && ")）]】".includes(sign)) {
      depth--;
      if (depth === 0) pairs.push({ from: start, to: i + 1 });
    }
  }
  return pairs;
}

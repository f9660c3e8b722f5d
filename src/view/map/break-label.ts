/** Sets a label on one line or, where it is long, on two of nearly equal width. Never more, and never cut. */
import type { MeasureText } from "./text-width.ts";

/** Signs that must not begin a line, and signs that must not end one. */
const NOT_FIRST = "，。、；：！？）》」』】〉…·,.;:!?)]}%";
const NOT_LAST = "（《「『【〈([{";

/** One or two lines that together read as the label; two only when one would be wider than `width` pixels. */
export function breakLabel(label: string, width: number, measure: MeasureText): readonly string[] {
  if (measure(label) <= width) return [label];
  let best: readonly string[] = [label];
  let widest = measure(label);
  for (const at of breaks(label)) {
    const lines = [label.slice(0, at).trimEnd(), label.slice(at).trimStart()];
    const wider = Math.max(measure(lines[0]!), measure(lines[1]!));
    if (wider < widest) [best, widest] = [lines, wider];
  }
  return best;
}

function breaks(label: string): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at < label.length; at += 1) {
    const before = label[at - 1]!;
    const after = label[at]!;
    if (NOT_FIRST.includes(after) || NOT_LAST.includes(before)) continue;
    const spaced = before === " " || after === " ";
    const hyphened = (before === "-" || before === "/") && after !== " ";
    if (spaced || hyphened || isHan(before) || isHan(after)) found.push(at);
  }
  return found;
}

function isHan(character: string): boolean {
  return character >= "\u2e80" && character <= "\u9fff";
}

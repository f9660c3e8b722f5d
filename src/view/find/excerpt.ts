/** A name or a line cut to what matched and a little around it. */
import type { Spans } from "./match-name.ts";

export interface Piece {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * The text in pieces that matched or did not; in front of the first match at most `before` units stay, the rest is "…".
 * What `signs` says is markup is left out, but for what was looked for itself.
 */
export function excerpt(text: string, spans: Spans, before = 24, signs: readonly boolean[] = []): readonly Piece[] {
  const words = (from: number, to: number) => text.slice(from, to).split("").filter((_, at) => signs[from + at] !== true).join("");
  const indent = /^[\s#>*+-]*/.exec(text)![0].length;
  const first = spans[0]?.[0] ?? 0;
  const begin = Math.max(Math.min(indent, first), wordStart(text, first - before));
  const pieces: Piece[] = begin > indent ? [{ text: "…", matched: false }] : [];
  let at = begin;
  for (const [from, to] of spans) {
    if (from > at) pieces.push({ text: words(at, from), matched: false });
    if (to > Math.max(at, from)) pieces.push({ text: text.slice(Math.max(at, from), to), matched: true });
    at = Math.max(at, to);
  }
  if (at < text.length) pieces.push({ text: words(at, text.length), matched: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** The first place from `at` on that is not in the middle of a Latin word. */
function wordStart(text: string, at: number): number {
  let place = Math.max(0, at);
  for (let steps = 0; place > 0 && steps < 16 && /\w/.test(text[place] ?? "") && /\w/.test(text[place - 1] ?? ""); steps += 1) place += 1;
  return place;
}

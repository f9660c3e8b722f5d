/** A quote with some of the words round it, so that a reader can judge it without leaving the panel. */
import type { Place } from "../../graph/index.ts";

export interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The words at a place, with up to `room` characters of the same lines on either side, "…" where more is left out. */
export function quoteInContext(text: string, place: Place, room = 24): QuoteInContext {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines[place.line - 1] ?? "";
  const last = lines[place.endLine - 1] ?? "";
  const before = first.slice(0, place.column - 1);
  const after = last.slice(place.endColumn - 1);
  const middle =
    place.line === place.endLine
      ? first.slice(place.column - 1, place.endColumn - 1)
      : [first.slice(place.column - 1), ...lines.slice(place.line, place.endLine - 1), last.slice(0, place.endColumn - 1)].join(" ");
  return {
    before: before.length <= room ? before.trimStart() : `…${before.slice(-room).replace(CUT_START, "")}`,
    quote: middle,
    after: after.length <= room ? after : `${after.slice(0, room).replace(CUT_END, "")}…`,
  };
}

/** The rest of a word of letters that a cut would leave. */
const CUT_START = /^[\p{Script=Latin}\p{N}]*\s*/u;
const CUT_END = /\s*[\p{Script=Latin}\p{N}]*$/u;

/** What every reader of one text shares: the text itself, what its references point to, and where to report. */
import type { Severity } from "../model/diagnostic.ts";

/** Deepest nesting of lists and quotes that is read as such. */
export const MAX_DEPTH = 64;
/** Longest run of words (UTF-16 code units) in which inline markup is looked for. */
export const MAX_INLINE = 20_000;
/** Longest text (UTF-16 code units, or bytes before decoding) that is read. */
export const MAX_TEXT = 20 * 1024 * 1024;

export interface Reading {
  /** The text with "\n" as its only line end; offsets are those of the original. */
  readonly text: string;
  /** What the offsets of the syntax tree at hand are counted from. */
  readonly base: number;
  /** Addresses by normalised label; footnotes under their "^label". */
  readonly references: ReadonlyMap<string, string>;
  readonly report: (code: string, severity: Severity, message: string, offset: number) => void;
  /** Things that are seen on the way and matter at the end. */
  readonly seen: { images: number };
}

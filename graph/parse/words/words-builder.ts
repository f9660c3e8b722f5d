/**
 * Collects an entry's words run by run while keeping the way back to the original text.
 * Text is copied in slices, never letter by letter.
 */
import type { Mark, MarkKind, Piece, Words } from "../../model/outline.ts";
import { isSpace } from "../../text/characters.ts";

export class WordsBuilder {
  private plain = "";
  private readonly marks: Mark[] = [];
  private readonly pieces: { at: number; from: number; to?: number }[] = [];
  /** Nothing but white space since the last line break. */
  private fresh = true;

  /** `text` with "\n" as its only line end; `start` is where the words stand when there are none. */
  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {}

  get length(): number {
    return this.plain.length;
  }

  /** Adds `[from, to)` of the text; white space around line breaks goes, blank lines go. */
  copy(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const run = this.text.slice(at, to);
      const end = run.indexOf("\n");
      const stop = end < 0 ? to : at + end;
      if (this.fresh) while (at < stop && isSpace(this.text.charCodeAt(at))) at++;
      if (at < stop) this.append(at, stop);
      if (stop < to) this.endLine(stop);
      at = stop + 1;
    }
  }

  /** Adds `[from, to)` letter by letter, white space included: for code. */
  copyRaw(from: number, to: number): void {
    if (from < to) this.append(from, to);
  }

  /** Adds `chars` in place of the original `[from, to)`. */
  put(chars: string, from: number, to: number): void {
    if (chars === "") return;
    if (chars === "\n") return this.endLine(from, to);
    if (this.fresh && chars.trim() === "") return;
    this.pieces.push({ at: this.plain.length, from, to });
    this.plain += chars;
    this.fresh = false;
  }

  /** Ends the line at the break at `from`, or at the markup `[from, to)` that stands for one. */
  endLine(from: number, to?: number): void {
    if (this.fresh) return;
    this.trim();
    if (to !== undefined) this.pieces.push({ at: this.plain.length, from, to });
    else this.pieceAt(from);
    this.plain += "\n";
    this.fresh = true;
  }

  /** Puts a mark on everything since the plain offset `since`. */
  mark(kind: MarkKind, since: number, url?: string): void {
    this.marks.push(url === undefined ? { kind, from: since, to: this.plain.length } : { kind, from: since, to: this.plain.length, url });
  }

  finish(): Words {
    this.trim();
    const size = this.plain.length;
    const marks: Mark[] = [];
    for (const mark of this.marks) {
      const from = Math.min(mark.from, size);
      const to = Math.min(mark.to, size);
      if (from < to || mark.kind === "image") marks.push(from === mark.from && to === mark.to ? mark : { ...mark, from, to });
    }
    if (marks.length > 1) marks.sort((a, b) => a.from - b.from || b.to - a.to);
    return { plain: this.plain, marks, pieces: this.pieces, end: endOf(this.pieces, size, this.start) };
  }

  private append(from: number, to: number): void {
    this.pieceAt(from);
    this.plain += this.text.slice(from, to);
    this.fresh = false;
  }

  private pieceAt(from: number): void {
    const last = this.pieces.at(-1);
    if (last === undefined || last.to !== undefined || last.from + this.plain.length - last.at !== from) this.pieces.push({ at: this.plain.length, from });
  }

  private trim(): void {
    let size = this.plain.length;
    while (size > 0 && isSpace(this.plain.charCodeAt(size - 1))) size--;
    if (size === this.plain.length) return;
    this.plain = this.plain.slice(0, size);
    while ((this.pieces.at(-1)?.at ?? -1) >= size) this.pieces.pop();
  }
}

/** Original offset behind the plain offset `size`, given the pieces up to there. */
export function endOf(pieces: readonly Piece[], size: number, fallback: number): number {
  const last = pieces.at(-1);
  if (last === undefined) return fallback;
  return last.to ?? last.from + size - last.at;
}

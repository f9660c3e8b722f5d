/**
 * Collects an entry's words run by run while keeping the way back to the original text.
 * Text is copied in slices, never letter by letter; only the line at hand is ever looked at again.
 */
import type { Mark, MarkKind, Piece, Words } from "../../model/outline.ts";
import { isSpace } from "../../text/characters.ts";
import { endOf } from "./offset-at.ts";

const NO_MARKS: readonly Mark[] = [];

export class WordsBuilder {
  private readonly lines: string[] = [];
  private line = "";
  /** Plain offset of the line at hand. */
  private lineAt = 0;
  private readonly marks: Mark[] = [];
  private readonly pieces: Piece[] = [];

  /** `text` with "\n" as its only line end; `start` is where the words stand when there are none. */
  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {}

  get length(): number {
    return this.lineAt + this.line.length;
  }

  /** Adds `[from, to)` of the text; white space around line breaks goes, blank lines go. */
  copy(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const found = this.text.slice(at, to).indexOf("\n");
      const stop = found < 0 ? to : at + found;
      if (this.line === "") while (at < stop && isSpace(this.text.charCodeAt(at))) at++;
      this.append(at, stop);
      if (stop < to) this.endLine(stop);
      at = stop + 1;
    }
  }

  /** Adds `[from, to)` letter by letter, white space included: for code. */
  copyRaw(from: number, to: number): void {
    this.append(from, to);
  }

  /** Adds `chars` in place of the original `[from, to)`. */
  put(chars: string, from: number, to: number): void {
    if (chars === "\n") return this.endLine(from, to);
    if (chars === "" || (this.line === "" && chars.trim() === "")) return;
    this.pieces.push({ at: this.length, from, to });
    this.line += chars;
  }

  /** Ends the line at the break at `from`, or at the markup `[from, to)` that stands for one. */
  endLine(from: number, to?: number): void {
    this.trim();
    if (this.line === "") return;
    if (to !== undefined) this.pieces.push({ at: this.length, from, to });
    else this.pieceAt(from);
    this.lines.push(this.line, "\n");
    this.lineAt += this.line.length + 1;
    this.line = "";
  }

  /** Puts a mark on everything since the plain offset `since`. */
  mark(kind: MarkKind, since: number, url?: string): void {
    this.marks.push(url === undefined ? { kind, from: since, to: this.length } : { kind, from: since, to: this.length, url });
  }

  finish(): Words {
    this.trim();
    if (this.line === "" && this.lines.length > 0) {
      this.lines.pop();
      this.lineAt--;
    }
    const size = this.length;
    while ((this.pieces.at(-1)?.at ?? -1) >= size) this.pieces.pop();
    const marks: Mark[] = [];
    for (const mark of this.marks) {
      const from = Math.min(mark.from, size);
      const to = Math.min(mark.to, size);
      if (from < to || mark.kind === "image") marks.push(from === mark.from && to === mark.to ? mark : { ...mark, from, to });
    }
    if (marks.length > 1) marks.reverse().sort((a, b) => a.from - b.from || b.to - a.to);
    const plain = this.lines.length === 0 ? this.line : this.lines.join("") + this.line;
    return { plain, marks: marks.length === 0 ? NO_MARKS : marks.slice(), pieces: this.pieces.slice(), end: endOf(this.pieces, size, this.start) };
  }

  private append(from: number, to: number): void {
    if (from >= to) return;
    this.pieceAt(from);
    this.line += this.text.slice(from, to);
  }

  private pieceAt(from: number): void {
    const last = this.pieces.at(-1);
    if (last === undefined || last.to !== undefined || last.from + this.length - last.at !== from) this.pieces.push({ at: this.length, from });
  }

  /** Takes white space off the end of the line at hand. */
  private trim(): void {
    let size = this.line.length;
    while (size > 0 && isSpace(this.line.charCodeAt(size - 1))) size--;
    if (size === this.line.length) return;
    this.line = this.line.slice(0, size);
    while ((this.pieces.at(-1)?.at ?? -1) >= this.length) this.pieces.pop();
  }
}

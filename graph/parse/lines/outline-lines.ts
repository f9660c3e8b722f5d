/**
 * Plans written into code blocks: bullets, the short lines that head them, comment heads ("# 要点"), indentation.
 * Lines of real code among them are kept as such.
 */
import type { Words } from "../../model/outline.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import { MAX_DEPTH } from "../reading.ts";
import { offsetAt } from "../words/offset-at.ts";
import { sliceWords } from "../words/slice-words.ts";
import { columns } from "./columns.ts";
import { COMMENT_HEAD, lineRole, type LineNature } from "./line-role.ts";
import { readMarker } from "./read-marker.ts";
import { setMarker } from "./set-marker.ts";
import type { TextLine } from "./text-lines.ts";

const LONGEST_ITEM = 120;

/** The items of the lines, nested by indentation and heads; runs of code lines become code entries or stand as lines under their head. Linear. */
export function outlineLines(raw: Words, lines: readonly TextLine[], language: string, nature: LineNature): Draft[] {
  return new LineOutline(raw, language).read(lines, nature);
}

class LineOutline {
  private readonly roots: Draft[] = [];
  private open: { key: number; item: Draft }[] = [];
  /** Code lines that stand under no head. */
  private loose: Draft | null = null;
  private isAfterBlank = false;

  constructor(
    private readonly raw: Words,
    private readonly language: string,
  ) {}

  read(lines: readonly TextLine[], nature: LineNature): Draft[] {
    for (const [index, line] of lines.entries()) {
      const role = lineRole(line, lines[index + 1], nature);
      if (role === "blank") {
        this.isAfterBlank = true;
        continue;
      }
      if (this.isAfterBlank) this.endGroup(line);
      if (role === "code") this.addCode(line);
      else this.addItem(line, role);
      this.isAfterBlank = false;
    }
    return this.roots;
  }

  /** A blank line ends a group, unless the head above has nothing under it yet or the line goes on below it. */
  private endGroup(line: TextLine): void {
    const root = this.open[0];
    if (root !== undefined && line.indent <= root.key && root.item.children.length > 0) this.open = [];
    this.loose = null;
  }

  private addItem(line: TextLine, role: "bullet" | "head"): void {
    const marker = role === "bullet" ? readMarker(line.text) : undefined;
    const skip = marker?.length ?? COMMENT_HEAD.exec(line.text)?.[0].length ?? 0;
    const words = sliceWords(this.raw, line.from + skip, line.to);
    if (words.plain === "") return;
    const isProse = marker === undefined && columns(words.plain) > LONGEST_ITEM;
    const key = line.indent + (marker === undefined ? 0 : 0.5);
    while ((this.open.at(-1)?.key ?? -1) >= key || this.open.length >= MAX_DEPTH) this.open.pop();
    const item = newDraft(isProse ? "paragraph" : "item", words, this.offset(line), words.end);
    if (marker !== undefined) setMarker(item, marker);
    this.place(item);
    if (!isProse) this.open.push({ key, item });
    this.loose = null;
  }

  private addCode(line: TextLine): void {
    const words = sliceWords(this.raw, line.from, line.to);
    const entry = newDraft("line", words, this.offset(line), words.end);
    const head = this.open.at(-1)?.item;
    if (head !== undefined && head.number === null && this.loose === null) {
      head.children.push(entry);
      head.to = entry.to;
      return;
    }
    if (this.loose === null) {
      this.loose = newDraft("code", noWords(entry.from), entry.from, entry.to);
      this.loose.language = this.language;
      this.open = [];
      this.roots.push(this.loose);
    }
    this.loose.children.push(entry);
    this.loose.to = entry.to;
  }

  private place(item: Draft): void {
    (this.open.at(-1)?.item.children ?? this.roots).push(item);
  }

  private offset(line: TextLine): number {
    return offsetAt(this.raw, line.from);
  }
}

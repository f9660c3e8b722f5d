/** Turns the inline part of a syntax tree into words: markup off, marks on, every letter traceable. */
import type { TreeCursor } from "@lezer/common";
import type { MarkKind, Words } from "../../model/outline.ts";
import { decodeEntity } from "../html/decode-entity.ts";
import { BLOCK_ROLES, INLINE_MARKS, isHtmlElement } from "../html/html-elements.ts";
import { readAttribute, readTag } from "../html/read-tag.ts";
import { MAX_DEPTH, MAX_INLINE, type Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";
import { normalLabel } from "./find-references.ts";
import { PLAIN, PLAIN_END, TOO_DEEP } from "./inline-guard.ts";

const MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ["StrongEmphasis", "strong"],
  ["Emphasis", "emphasis"],
  ["Strikethrough", "strike"],
]);

/** An address with spaces in it, which the standard does not take for one: `[第一章](./docs/第一章 基础.md)`. */
const LOOSE_ADDRESS = /\(((?:https?:|[./#])[^()\n]{1,500}|[^()\s][^()\n]{0,500}\.[a-z]{2,5}(?:#[^()\n]{0,200})?)\)/y;

/** Reads inline nodes into one entry's words. Offsets are absolute. */
export class InlineReader {
  private readonly builder: WordsBuilder;
  private readonly openTags: { name: string; since: number; url: string | undefined }[] = [];
  /** Where the words begin whose markup is left unread. */
  private plainFrom = 0;
  /** A closing `</details>` stood among the words. */
  closesDetails = false;

  constructor(
    private readonly reading: Reading,
    from: number,
    private readonly inCell = false,
  ) {
    this.builder = new WordsBuilder(reading.text, from);
  }

  finish(): Words {
    for (const tag of this.openTags.reverse()) this.close(tag);
    return this.builder.finish();
  }

  /** Ends the line at the offset, as between two rows that are read as one paragraph. */
  endLine(at: number): void {
    this.builder.endLine(at);
  }

  /** Reads `[from, to)` of the node at the cursor and leaves the cursor there. */
  read(cursor: TreeCursor, from: number, to: number): void {
    const { base } = this.reading;
    let at = from;
    if (cursor.firstChild()) {
      do {
        const start = base + cursor.from;
        if (start < at) continue;
        if (start >= to) break;
        this.builder.copy(at, start);
        at = this.node(cursor, start, base + cursor.to);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.builder.copy(at, to);
  }

  /** Reads one node and returns where reading goes on: behind it, or further when more turned out to belong to it. */
  private node(cursor: TreeCursor, from: number, to: number): number {
    const { builder } = this;
    const { text } = this.reading;
    const kind = MARKS.get(cursor.name);
    if (kind !== undefined) this.marked(cursor, from, to, kind);
    else
      switch (cursor.name) {
        case "Link":
          return this.link(cursor, from, to);
        case "Image":
          this.reading.seen.images++;
          builder.mark("image", builder.length, this.target(cursor, from, to).url ?? "");
          return this.behindGap(from, to);
        case "InlineCode":
          this.code(cursor, from, to);
          break;
        case "Autolink":
        case "URL":
          this.bare(from, to);
          break;
        case "HTMLTag":
          this.tag(text.slice(from, to), from, to);
          break;
        case "Entity":
          this.entity(from, to);
          break;
        case "Escape":
          builder.copy(from + 1, to);
          break;
        case "HardBreak":
          builder.endLine(to - 1);
          break;
        case "Comment":
        case "ProcessingInstruction":
          return this.behindGap(from, to);
        case "Emoji":
          if (this.isShortcode(from, to)) return this.behindGap(from, to);
          builder.copy(from, to);
          break;
        case PLAIN:
          this.plainFrom = from;
          builder.copy(from, to);
          break;
        case PLAIN_END:
          this.unread(cursor.name, this.plainFrom, to);
          builder.copy(from, to);
          break;
        case TOO_DEEP:
          this.unread(cursor.name, from, to);
          this.read(cursor, from, to);
          break;
        case "TableCell":
          this.read(cursor, from, to);
          break;
      }
    return to;
  }

  private marked(cursor: TreeCursor, from: number, to: number, kind: MarkKind, url?: string): void {
    const since = this.builder.length;
    this.read(cursor, from, to);
    if (this.builder.length > since) this.builder.mark(kind, since, url);
  }

  private bare(from: number, to: number): void {
    const { text } = this.reading;
    const [start, end] = text[from] === "<" ? [from + 1, to - 1] : [from, to];
    const since = this.builder.length;
    this.builder.copy(start, end);
    this.builder.mark("link", since, text.slice(start, end));
  }

  private entity(from: number, to: number): void {
    const reference = this.reading.text.slice(from, to);
    const chars = decodeEntity(reference);
    if (chars === reference) this.builder.copy(from, to);
    else this.builder.put(chars, from, to);
  }

  /** `[words]` that nothing defines stay as they are printed; footnote marks go. */
  private link(cursor: TreeCursor, from: number, to: number): number {
    const { builder } = this;
    const { text } = this.reading;
    const { url, close, isInline } = this.target(cursor, from, to);
    if (url !== undefined && !isInline && text[from + 1] === "^") return text[to] === ":" ? to + 1 : to;
    if (url !== undefined) {
      this.marked(cursor, from + 1, close, "link", url);
      return to;
    }
    LOOSE_ADDRESS.lastIndex = to;
    const loose = close === to - 1 ? LOOSE_ADDRESS.exec(text) : null;
    if (loose !== null) {
      this.marked(cursor, from + 1, close, "link", loose[1] ?? "");
      return LOOSE_ADDRESS.lastIndex;
    }
    builder.copy(from, from + 1);
    this.read(cursor, from + 1, close);
    builder.copy(close, to);
    return to;
  }

  /** Where a link or image points to (undefined: nowhere), where its words end, and whether the address stands beside them. */
  private target(cursor: TreeCursor, from: number, to: number): { url: string | undefined; close: number; isInline: boolean } {
    const { base, text, references } = this.reading;
    let marks = 0;
    let close = to - 1;
    let url = "";
    let label = "";
    if (cursor.firstChild()) {
      do {
        if (cursor.name === "LinkMark" && ++marks === 2) close = base + cursor.from;
        else if (cursor.name === "URL" && marks > 2) url = text.slice(base + cursor.from, base + cursor.to);
        else if (cursor.name === "LinkLabel") label = text.slice(base + cursor.from + 1, base + cursor.to - 1);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    if (marks > 2) return { url: url.startsWith("<") ? url.slice(1, -1) : url, close, isInline: true };
    return { url: references.get(normalLabel(label === "" ? text.slice(from + 1, close).replace(/^\[/, "") : label)), close, isInline: false };
  }

  private code(cursor: TreeCursor, from: number, to: number): void {
    const { builder } = this;
    const { text } = this.reading;
    let start = from;
    while (text[start] === "`") start++;
    let end = to - (start - from);
    if (end - start > 2 && text[start] === " " && text[end - 1] === " ") [start, end] = [start + 1, end - 1];
    const since = builder.length;
    const runs = this.inCell ? text.slice(start, end).split("\\|") : [];
    for (const run of runs.slice(0, -1)) {
      builder.copy(start, start + run.length);
      start += run.length + 1;
    }
    this.read(cursor, start, end);
    builder.mark("code", since);
  }

  private tag(raw: string, from: number, to: number): void {
    const { builder } = this;
    const tag = readTag(raw);
    if (tag === undefined) return;
    const { name } = tag;
    if (!isHtmlElement(name)) return builder.copy(from, to);
    if (name === "br" || BLOCK_ROLES.has(name)) builder.put("\n", from, to);
    if (name === "img") {
      this.reading.seen.images++;
      return builder.mark("image", builder.length, readAttribute(raw, "src") ?? "");
    }
    if (tag.isClosing) {
      if (name === "details") this.closesDetails = true;
      const index = this.openTags.findLastIndex((open) => open.name === name);
      if (index >= 0) for (const open of this.openTags.splice(index, 1)) this.close(open);
    } else if (INLINE_MARKS.has(name) && !raw.endsWith("/>") && this.openTags.length < 200) {
      this.openTags.push({ name, since: builder.length, url: name === "a" ? readAttribute(raw, "href") : undefined });
    }
  }

  private close(tag: { name: string; since: number; url: string | undefined }): void {
    const kind = INLINE_MARKS.get(tag.name);
    if (kind === undefined || (kind === "link" && tag.url === undefined) || this.builder.length <= tag.since) return;
    this.builder.mark(kind, tag.since, tag.url);
  }

  /** Says that the markup of a run of words was not read. */
  private unread(name: string, from: number, to: number): void {
    const { report } = this.reading;
    if (name === TOO_DEEP) report("too-deep", "warning", `Lists and quotes nested more than ${MAX_DEPTH} deep are read as plain words. Use fewer levels.`, from);
    else if (to - from > MAX_INLINE) report("too-long", "warning", `Expected a block of at most ${MAX_INLINE} characters, got ${to - from}: its words were read without their markup. Split it into paragraphs.`, from);
    else report("too-tangled", "warning", "The markup of this block is too tangled to be read, so its words were taken as they are. Simplify it.", from);
  }

  /** Behind one space, where leaving out the node at `[from, to)` would bring two together. */
  private behindGap(from: number, to: number): number {
    const { text } = this.reading;
    return text[to] === " " && /\s/.test(text.charAt(from - 1)) ? to + 1 : to;
  }

  private isShortcode(from: number, to: number): boolean {
    const { text } = this.reading;
    return /^:[a-z][a-z\d_]+:$/.test(text.slice(from, to)) && !/[\w:]/.test(text.charAt(from - 1)) && !/\w/.test(text.charAt(to));
  }
}

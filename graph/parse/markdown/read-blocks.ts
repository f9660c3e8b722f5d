/** Walks the block nodes of a syntax tree and makes entries of them; HTML between them joins in through the flow. */
import type { TreeCursor } from "@lezer/common";
import { adoptBlocks, appendAll, isEmpty, newDraft, noWords, type Draft } from "../draft.ts";
import { HtmlFlow } from "../html/html-flow.ts";
import { nestHeadings } from "../nest-headings.ts";
import type { Reading } from "../reading.ts";
import { InlineReader } from "./inline-words.ts";
import { isProseHeading, withoutAnchor } from "./heading-words.ts";
import { readFence } from "./read-fence.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";
import { withoutAlert } from "./alert.ts";

const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

/** The entries under the node at the cursor, sections nested. Leaves the cursor where it was. */
export function readBlocks(reading: Reading, cursor: TreeCursor): Draft[] {
  const reader = new BlockReader(reading);
  if (cursor.firstChild()) {
    do reader.visit(cursor);
    while (cursor.nextSibling());
    cursor.parent();
  }
  return nestHeadings(reader.finish());
}

class BlockReader {
  private readonly blocks: Draft[] = [];
  /** Takes over the blocks once there is HTML among them. */
  private flow: HtmlFlow | null = null;
  /** The list just read, while nothing else has come since: the column of its markers and its last item. */
  private lastList: { column: number; ordered: boolean; item: Draft } | null = null;

  constructor(private readonly reading: Reading) {}

  finish(): Draft[] {
    return this.flow?.finish() ?? this.blocks;
  }

  visit(cursor: TreeCursor): void {
    const { name } = cursor;
    if (name === "ListMark" || name === "QuoteMark") return;
    const from = this.reading.base + cursor.from;
    const to = this.reading.base + cursor.to;
    if (name === "BulletList" || name === "OrderedList") return this.list(cursor, name === "OrderedList", this.behindSpace(from));
    this.lastList = null;
    switch (name) {
      case "Paragraph":
      case "Task":
        return this.paragraph(cursor, from, to);
      case "Blockquote":
        return this.quote(cursor, from, to);
      case "FencedCode":
      case "CodeBlock":
        return this.addAll(readFence(this.reading, cursor, readBlocks));
      case "Table":
        return this.addAll(readTable(this.reading, cursor));
      case "HTMLBlock":
      case "CommentBlock":
        this.flow ??= new HtmlFlow(this.reading, this.blocks);
        return this.flow.html(from, to, quoteMarks(this.reading, cursor));
    }
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) this.heading(cursor, from, to, Number(level));
  }

  private add(draft: Draft): void {
    if (this.flow === null) this.blocks.push(draft);
    else this.flow.add(draft);
  }

  private addAll(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.add(draft);
  }

  private paragraph(cursor: TreeCursor, from: number, to: number): void {
    const { drafts, closesDetails } = readParagraph(this.reading, cursor, from, to);
    this.addAll(drafts);
    if (closesDetails) this.flow?.closeDetails(to);
  }

  private heading(cursor: TreeCursor, from: number, to: number, level: number): void {
    const reader = new InlineReader(this.reading, from);
    reader.read(cursor, from, to);
    const words = withoutAnchor(reader.finish());
    if (words.plain === "") return;
    const isProse = cursor.name === "SetextHeading2" && isProseHeading(words.plain);
    const draft = newDraft(isProse ? "paragraph" : "heading", words, from, to);
    if (!isProse) draft.level = level;
    this.add(draft);
  }

  private quote(cursor: TreeCursor, from: number, to: number): void {
    const draft = newDraft("quote", noWords(from), from, to);
    draft.children = withoutAlert(readBlocks(this.reading, cursor));
    if (!isEmpty(draft)) this.add(draft);
  }

  /** A bullet list set in by less than its numbered item's words is still meant to stand under that item. */
  private list(cursor: TreeCursor, ordered: boolean, from: number): void {
    const column = from - this.reading.text.lastIndexOf("\n", from - 1) - 1;
    const items = this.items(cursor, ordered);
    const last = items.at(-1);
    const above = this.lastList;
    if (last === undefined) return;
    if (above !== null && column > above.column && ordered !== above.ordered) {
      appendAll(above.item.children, items);
      above.item.to = last.to;
      return;
    }
    this.addAll(items);
    this.lastList = { column, ordered, item: last };
  }

  /** Lists and items begin, for the parser, with the white space before their marker. */
  private behindSpace(from: number): number {
    const { text } = this.reading;
    let at = from;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
    return at;
  }

  private items(cursor: TreeCursor, ordered: boolean): Draft[] {
    const items: Draft[] = [];
    if (!cursor.firstChild()) return items;
    do if (cursor.name === "ListItem") items.push(this.item(cursor, ordered));
    while (cursor.nextSibling());
    cursor.parent();
    return items.filter((item) => !isEmpty(item));
  }

  private item(cursor: TreeCursor, ordered: boolean): Draft {
    const from = this.behindSpace(this.reading.base + cursor.from);
    const item = newDraft("item", noWords(from), from, this.reading.base + cursor.to);
    item.ordered = ordered;
    item.number = ordered ? (/^\d{1,9}/.exec(this.reading.text.slice(from, from + 10))?.[0] ?? null) : null;
    return adoptBlocks(item, readBlocks(this.reading, cursor));
  }
}

/** The ranges of the "> " signs inside an HTML block, which are none of its text. */
function quoteMarks(reading: Reading, cursor: TreeCursor): { from: number; to: number }[] {
  const marks: { from: number; to: number }[] = [];
  if (!cursor.firstChild()) return marks;
  do marks.push({ from: reading.base + cursor.from, to: reading.base + cursor.to });
  while (cursor.nextSibling());
  cursor.parent();
  return marks;
}

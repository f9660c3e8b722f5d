/**
 * Puts HTML and Markdown blocks together in reading order: Markdown often stands between an opening tag in one HTML
 * block and its closing tag in a later one. A small, forgiving cousin of the HTML standard's tree construction: it
 * never moves what stands in a table out of it, and never nests without end.
 */
import type { Token } from "parse5";
import type { Words } from "../../model/outline.ts";
import { appendAll, newDraft, type Draft } from "../draft.ts";
import { readCode } from "../lines/read-code.ts";
import { splitParagraph } from "../lines/split-paragraph.ts";
import { MAX_DEPTH, type Reading } from "../reading.ts";
import { BLOCK_ROLES, UNREAD, VOID, type BlockRole } from "./html-elements.ts";
import { closeFrame, newFrame, type HtmlFrame } from "./html-frame.ts";
import { readHtmlTokens, type HtmlReader } from "./html-tokens.ts";
import { HtmlWords } from "./html-words.ts";

/** Roles whose element ends when a sibling of the same kind begins, and what they are looked for in. */
const SIBLINGS: ReadonlyMap<BlockRole, readonly BlockRole[]> = new Map<BlockRole, readonly BlockRole[]>([
  ["item", ["item"]],
  ["term", ["term", "description"]],
  ["description", ["term", "description"]],
  ["cell", ["cell", "caption"]],
  ["row", ["cell", "caption"]],
]);
const SCOPES: ReadonlySet<string> = new Set(["list", "table", "root"]);
/** Entries whose words are one run, never cut into a list. */
const ONE_RUN: ReadonlySet<string> = new Set(["cell", "summary", "caption", "item", "term"]);

export class HtmlFlow implements HtmlReader {
  private readonly frames: HtmlFrame[];
  private readonly run: HtmlWords;
  private level = 0;
  private unread: { name: string; depth: number } | null = null;

  /** `blocks` are those that stand before the HTML; the flow goes on with them. */
  constructor(
    private readonly reading: Reading,
    blocks: Draft[] = [],
  ) {
    this.frames = [newFrame("", "root", 0, blocks)];
    this.run = new HtmlWords(reading);
  }

  /** Adds an entry that Markdown has made. */
  add(draft: Draft): void {
    this.boundary();
    this.top.blocks.push(draft);
  }

  /** Reads `[from, to)` of the text as HTML; `blanks` are ranges in it that are none of it. */
  html(from: number, to: number, blanks: readonly { from: number; to: number }[]): void {
    let html = this.reading.text.slice(from, to);
    if (blanks.length > 0) {
      const parts: string[] = [];
      let at = 0;
      for (const blank of blanks) {
        parts.push(html.slice(at, blank.from - from), " ".repeat(blank.to - blank.from));
        at = blank.to - from;
      }
      html = parts.join("") + html.slice(at);
    }
    readHtmlTokens(html, from, this);
    this.unread = null;
  }

  /** Ends the innermost `<details>`: its end tag stood among Markdown's words. */
  closeDetails(to: number): void {
    this.close("details", to, to);
  }

  /** Closes what is still open; sections that follow an element nobody closed are not part of it. */
  finish(): Draft[] {
    this.boundary();
    let carried: Draft[] = [];
    for (let frame = this.top; frame.role !== "root"; frame = this.top) {
      this.frames.pop();
      const cut = frame.blocks.findIndex((block) => block.kind === "heading");
      const rest = cut < 0 ? carried : [...frame.blocks.splice(cut), ...carried];
      closeFrame(frame, this.top, frame.blocks.at(-1)?.to ?? frame.from);
      carried = this.top.role === "table" ? rest : [];
      if (this.top.role !== "table") appendAll(this.top.blocks, rest);
    }
    return this.top.blocks;
  }

  open(name: string, attributes: readonly Token.Attribute[], from: number, to: number): void {
    if (this.unread !== null) {
      if (name === this.unread.name) this.unread.depth++;
      return;
    }
    const role = BLOCK_ROLES.get(name);
    if (role === undefined) return this.openInline(name, attributes, from, to);
    this.boundary();
    if (role === "heading") this.level = Number(name.slice(1));
    const siblings = SIBLINGS.get(role);
    if (siblings !== undefined) this.closeSibling(siblings, from);
    if (role === "head" || name === "tbody" || name === "tfoot") this.setHead(role === "head");
    else if (role === "row") this.table?.rows.push({ cells: [], isHead: this.table.isHead, from, to });
    else if (role !== "flow" && role !== "heading") this.push(name, role, attributes, from);
  }

  close(name: string, from: number, to: number): void {
    if (this.unread !== null) {
      if (name === this.unread.name && --this.unread.depth === 0) this.unread = null;
      return;
    }
    const role = BLOCK_ROLES.get(name);
    if (role === undefined) return this.run.close(name);
    this.boundary();
    if (role === "heading") this.level = 0;
    else if (role === "head") this.setHead(false);
    else if (role === "row") this.closeSibling(["cell", "caption"], from);
    else if (name === "dl") this.closeSibling(["term", "description"], from);
    else if (role !== "flow") {
      const index = this.frames.findLastIndex((frame) => frame.role === role);
      const cell = role === "table" ? -1 : this.frames.findLastIndex((frame) => frame.role === "cell");
      if (index > 0 && index >= cell) this.closeDownTo(index, to);
    }
  }

  words(from: number, to: number): void {
    if (this.unread !== null) return;
    if (this.top.role === "pre") this.run.rawText(from, to);
    else this.run.text(from, to);
  }

  private get top(): HtmlFrame {
    return this.frames.at(-1) as HtmlFrame;
  }

  private get table(): HtmlFrame | undefined {
    return this.frames.findLast((frame) => frame.role === "table");
  }

  private setHead(isHead: boolean): void {
    const { table } = this;
    if (table !== undefined) table.isHead = isHead;
  }

  private openInline(name: string, attributes: readonly Token.Attribute[], from: number, to: number): void {
    const value = (key: string): string | undefined => attributes.find((attribute) => attribute.name === key)?.value;
    if (UNREAD.has(name)) {
      if (!VOID.has(name)) this.unread = { name, depth: 1 };
    } else if (name === "br") this.run.lineBreak(from, to);
    else if (name === "img") this.run.image(value("src") ?? "", from);
    else if (name === "input") {
      if (value("type") === "checkbox") this.top.task = value("checked") !== undefined;
    } else {
      if (this.top.role === "pre" && name === "code") this.top.language ||= languageOf(value("class"));
      else this.run.open(name, attributes);
    }
  }

  private push(name: string, role: BlockRole, attributes: readonly Token.Attribute[], from: number): void {
    if ((role === "cell" || role === "caption") && this.table === undefined) return;
    if (role === "summary" && this.top.role !== "details") return;
    if (this.frames.length > MAX_DEPTH * 2) return this.reading.report("too-deep", "warning", `HTML nested more than ${MAX_DEPTH * 2} deep is read as if it were not nested. Simplify it.`, from);
    const span = (key: string, most: number): number => Math.max(1, Math.min(most, Number(attributes.find((attribute) => attribute.name === key)?.value) || 1));
    const frame = newFrame(name, role, from);
    if (name === "ol") frame.counter = Number(attributes.find((attribute) => attribute.name === "start")?.value) || 1;
    if (role === "pre") frame.language = languageOf(attributes.find((attribute) => attribute.name === "class")?.value);
    if (role === "cell") {
      frame.columns = span("colspan", 100);
      frame.height = span("rowspan", 1000);
      const { table } = this;
      if (table !== undefined && table.rows.length === 0) table.rows.push({ cells: [], isHead: table.isHead, from, to: from });
    }
    this.frames.push(frame);
  }

  private closeSibling(roles: readonly BlockRole[], at: number): void {
    for (let i = this.frames.length - 1; i > 0; i--) {
      const role = this.frames[i]?.role ?? "root";
      if ((roles as readonly string[]).includes(role)) return this.closeDownTo(i, at);
      if (SCOPES.has(role) || (role === "cell" && !roles.includes("cell"))) return;
    }
  }

  private closeDownTo(index: number, to: number): void {
    while (this.frames.length > index && this.frames.length > 1) {
      const frame = this.frames.pop();
      if (frame !== undefined) closeFrame(frame, this.top, to);
    }
  }

  /** Ends the run of words before or behind a block. */
  private boundary(): void {
    const words = this.run.take();
    if (words === undefined) return;
    const { top } = this;
    if (top.role === "pre") appendAll(top.blocks, readCode(words, top.language, this.run.from, words.end));
    else if (this.level > 0) top.blocks.push(this.headingOf(words));
    else {
      const paragraph = newDraft("paragraph", words, words.pieces[0]?.from ?? words.end, words.end);
      appendAll(top.blocks, ONE_RUN.has(top.role) ? [paragraph] : splitParagraph(paragraph));
    }
  }

  private headingOf(words: Words): Draft {
    const heading = newDraft("heading", words, words.pieces[0]?.from ?? words.end, words.end);
    heading.level = this.level;
    return heading;
  }
}

function languageOf(names: string | undefined): string {
  return /\b(?:language|lang|highlight-source)-([\w+#-]+)/.exec(names ?? "")?.[1]?.toLowerCase() ?? "";
}

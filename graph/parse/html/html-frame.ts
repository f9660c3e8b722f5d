/** An HTML element that is still open, and the entry that it becomes when it closes. */
import type { Words } from "../../model/outline.ts";
import { adoptBlocks, appendAll, isEmpty, newDraft, noWords, type Draft } from "../draft.ts";
import { nestHeadings } from "../nest-headings.ts";
import type { BlockRole } from "./html-elements.ts";
import { htmlTable, type HtmlRow } from "./html-table.ts";

export interface HtmlFrame {
  readonly name: string;
  readonly role: BlockRole | "root";
  readonly from: number;
  readonly blocks: Draft[];
  /** Lists: the number of the next item; null for bullets. */
  counter: number | null;
  /** Items: of a checklist, ticked or not. */
  task: boolean | null;
  /** Details: their summary. */
  summary: Words | null;
  /** Preformatted text: its language. */
  language: string;
  /** Tables: the rows so far, and whether `<thead>` is open. */
  readonly rows: HtmlRow[];
  isHead: boolean;
  /** Cells: the columns and rows that they span. */
  columns: number;
  height: number;
}

export function newFrame(name: string, role: HtmlFrame["role"], from: number, blocks: Draft[] = []): HtmlFrame {
  return { name, role, from, blocks, counter: null, task: null, summary: null, language: "", rows: [], isHead: false, columns: 1, height: 1 };
}

/** Hands what the frame has become to its parent; `to` is where it ends. Changes `parent`. */
export function closeFrame(frame: HtmlFrame, parent: HtmlFrame, to: number): void {
  switch (frame.role) {
    case "item":
    case "term":
      return addItem(frame, parent, to);
    case "description":
    case "list":
      return addBelow(frame, parent, to);
    case "quote":
    case "details":
      return addContainer(frame, parent, to);
    case "summary":
      parent.summary = frame.blocks[0]?.words ?? null;
      appendAll(parent.blocks, frame.blocks.slice(1));
      return;
    case "table":
      appendAll(parent.blocks, htmlTable(frame.rows, frame.blocks, frame.from, to));
      return;
    case "cell":
      return addCell(frame, parent, to);
    default:
      appendAll(parent.blocks, frame.blocks);
  }
}

function addItem(frame: HtmlFrame, parent: HtmlFrame, to: number): void {
  const item = newDraft("item", noWords(frame.from), frame.from, to);
  item.ordered = parent.counter !== null;
  if (parent.counter !== null) item.number = String(parent.counter++);
  adoptBlocks(item, nestHeadings(frame.blocks));
  item.task = frame.task ?? item.task;
  if (!isEmpty(item)) parent.blocks.push(item);
}

/** What stands directly in a list or describes a term belongs to the item above it. */
function addBelow(frame: HtmlFrame, parent: HtmlFrame, to: number): void {
  const above = parent.blocks.at(-1);
  if (above?.kind === "item" && (frame.role === "description" || parent.role === "list")) {
    appendAll(above.children, frame.blocks);
    above.to = Math.max(above.to, to);
  } else appendAll(parent.blocks, frame.blocks);
}

function addContainer(frame: HtmlFrame, parent: HtmlFrame, to: number): void {
  const entry = newDraft(frame.role === "quote" ? "quote" : "details", frame.summary ?? noWords(frame.from), frame.from, to);
  entry.children = nestHeadings(frame.blocks);
  if (!isEmpty(entry)) parent.blocks.push(entry);
}

function addCell(frame: HtmlFrame, parent: HtmlFrame, to: number): void {
  const row = parent.rows.at(-1);
  if (row === undefined) return void appendAll(parent.blocks, frame.blocks);
  row.cells.push({ blocks: frame.blocks, isHeader: frame.name === "th", columns: frame.columns, rows: frame.height, from: frame.from, to });
  row.to = to;
}

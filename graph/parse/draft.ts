/** Entries while they are being put together: the same shape as in the outline, still open to change. */
import type { Entry, EntryKind, Words } from "../model/outline.ts";

export type Draft = { -readonly [Key in keyof Entry]: Key extends "children" ? Draft[] : Entry[Key] };

const NO_LINKS: Entry["links"] = [];
const NO_MARKS: Words["marks"] = [];
const NO_PIECES: Words["pieces"] = [];

/** A fresh entry of the kind with no children; offsets are those of the original text. */
export function newDraft(kind: EntryKind, words: Words, from: number, to: number): Draft {
  return {
    kind,
    level: 0,
    ordered: false,
    number: null,
    task: null,
    column: null,
    columnIndex: -1,
    language: "",
    words,
    from,
    to,
    children: [],
    links: NO_LINKS,
  };
}

/** Words that are none, standing at the offset. */
export function noWords(at: number): Words {
  return { plain: "", marks: NO_MARKS, pieces: NO_PIECES, end: at };
}

/** The entry with the first block, when that is a paragraph or a heading, as its words and the others as children. Changes `entry`. */
export function adoptBlocks(entry: Draft, blocks: readonly Draft[]): Draft {
  const first = blocks[0];
  if (first?.kind === "paragraph") {
    entry.words = first.words;
    entry.task = first.task ?? entry.task;
    if (blocks.length > 1) entry.children = blocks.slice(1);
  } else if (first?.kind === "heading") {
    entry.words = first.words;
    entry.children = [...first.children, ...blocks.slice(1)];
  } else entry.children = [...blocks];
  return entry;
}

/** Whether a reader would see nothing of the entry. */
export function isEmpty(entry: Draft): boolean {
  return entry.words.plain === "" && entry.children.length === 0;
}

/** Adds the blocks to the list; unlike a spread call, for any number of them. Changes `list`. */
export function appendAll(list: Draft[], blocks: readonly Draft[]): void {
  for (const block of blocks) list.push(block);
}

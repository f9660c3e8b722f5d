/**
 * What parsing makes of any text: a tree of entries, each with its plain words and the way back to the original text.
 * Internal to a run (never stored), hence types without a schema. Offsets are UTF-16 code units from 0 in the original.
 */
import type { Diagnostic } from "./diagnostic.ts";

/** Typography that the author put on a range `[from, to)` of an entry's plain text. */
export type MarkKind = "strong" | "emphasis" | "code" | "link" | "image" | "strike";
export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** Links and images: the address as written; otherwise absent. */
  readonly url?: string;
}

/** A run of plain text, up to the next piece: plain offset `at` stands at original offset `from`. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  /**
   * Absent where the run is the original text letter by letter (a lone "\r" there is "\n" in the plain text).
   * Present where the run replaces the original range `[from, to)`: a decoded entity, or "\n" for `<br>`.
   */
  readonly to?: number;
}

/**
 * Plain text (markup gone, entities decoded, "\n" at every line break of the source and at `<br>`)
 * with its marks and the map back. Neither the text nor any of its lines begins or ends with white space.
 * Images leave a mark of no width; their alternative text is not part of the words.
 */
export interface Words {
  readonly plain: string;
  /** Sorted by `from`, the longer or outer first. */
  readonly marks: readonly Mark[];
  /** Sorted; the first is at 0. Empty when there are no words. */
  readonly pieces: readonly Piece[];
  /** Original offset just behind the last character; without words, where they would be. */
  readonly end: number;
}

export type EntryKind =
  | "root" // the document
  | "heading" // with everything up to the next heading of its level or above as children
  | "paragraph"
  | "item" // of a list, of a box-drawing or indented tree, of a checklist; words are its first paragraph, children the rest
  | "table" // children are rows, words the caption
  | "row" // children are cells; header rows are not entries: their words are the cells' `column`
  | "cell" // empty ones are left out; one that spans rows stands, as the same object, in each of them
  | "quote" // without words: its paragraphs are children
  | "details" // words are its summary
  | "code" // a code block that is not a tree or a diagram; children are its lines
  | "line" // of a code block or of preformatted text
  | "diagram" // Mermaid: children are groups and nodes, `links` its arrows
  | "group" // a subgraph
  | "node"; // of a diagram

export interface Link {
  /** Entries (nodes or groups) of the same diagram. */
  readonly before: Entry;
  readonly after: Entry;
  readonly dashed: boolean;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Entry {
  readonly kind: EntryKind;
  /** Headings: 1 to 6. Items: depth of nesting from 1. Otherwise 0. */
  readonly level: number;
  /** Items: of a numbered list. */
  readonly ordered: boolean;
  /** Items: the number as printed before the words, without brackets and stops ("2", "1.3", "一", "①"); else null. Headings and cells keep theirs in the words. */
  readonly number: string | null;
  /** Task list items: ticked or not; else null. */
  readonly task: boolean | null;
  /** Cells: the words of their column's header ("" when there is none); else null. */
  readonly column: string | null;
  /** Cells: 0-based column after spans are resolved. Otherwise -1. */
  readonly columnIndex: number;
  /** Code blocks: the info string's language, lower case; else "". */
  readonly language: string;
  readonly words: Words;
  /** Extent of the whole entry with its children in the original text. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly Entry[];
  /** Diagrams: the arrows. Otherwise empty. */
  readonly links: readonly Link[];
}

/** Front matter as written: strings and lists of strings, nothing else. */
export interface Outline {
  /** The original text that all offsets refer to (byte order mark removed, nothing else changed). */
  readonly text: string;
  readonly root: Entry;
  readonly meta: Readonly<Record<string, string | readonly string[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What extraction works on: one heading, item, cell, node or paragraph at a time, with what stands above it. */
import type { Duration } from "../model/duration.ts";
import type { Entry } from "../model/outline.ts";
import type { Parts } from "./passage-parts.ts";
import type { Grain } from "./stage/read-stage-title.ts";

/** What a section is for: teaching, repeating, advising, naming resources or entry requirements, answering questions, or the document itself. */
export type Role = "content" | "summary" | "advice" | "resources" | "prerequisites" | "faq" | "meta";

/** A declared stage before it is numbered; offsets are those of the original text. */
export interface StageDraft {
  readonly index: number;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  end: number;
  readonly parent: StageDraft | null;
  readonly grain: Grain | null;
  readonly number: number | null;
  /** As the title says or, where it says nothing, as told below it. */
  duration: Duration | null;
  readonly ongoing: boolean;
}

/** The words `[from, to)` of an entry, read as one. */
export interface Passage {
  readonly index: number;
  readonly entry: Entry;
  readonly plain: string;
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly stage: StageDraft | null;
  /** The stage that these words are the title of. */
  readonly titleOf: StageDraft | null;
  /** The heading, label or item that it stands under. */
  readonly parent: Passage | null;
  readonly parts: Parts;
  /** Passages with the same number are neighbours in one list, table or run of paragraphs; -1 for none. */
  readonly run: number;
}

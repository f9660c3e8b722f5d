/** What a graph file holds, as its reader found it: offsets for places, words for relations. `readGraph` makes a roadmap of it. */
import type { Severity } from "../../model/diagnostic.ts";
import type { Label, Language } from "../../model/label.ts";
import type { Basis } from "../../model/relations.ts";

/** UTF-16 offsets `[from, to)` in the file's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `isOwn`: the file is one of ours, so `id` is the concept's id. `kind` and `emphasis` count where they are words of the model. An empty label is the id. */
export interface GraphConcept {
  readonly id: string;
  readonly isOwn?: boolean;
  readonly label: Label;
  readonly group: string | null;
  readonly at: Span;
  readonly kind?: string | undefined;
  readonly emphasis?: string | undefined;
  readonly aliases?: readonly string[];
}

export interface GraphGroup {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
  readonly at: Span;
}

/** An arrow as drawn. `basis`, where the file says it in our words, outranks `relation`, the words that stand at the arrow. */
export interface GraphArrow {
  readonly before: string;
  readonly after: string;
  readonly at: Span;
  readonly relation: string;
  readonly basis?: Basis | undefined;
  readonly strength?: number | undefined;
  readonly choice?: string | undefined;
}

export interface GraphChoice {
  readonly id: string;
  readonly of: readonly string[];
  readonly preferred: string | null;
  readonly at: Span;
}

export interface GraphPart {
  readonly whole: string;
  readonly part: string;
  readonly at: Span;
}

export interface GraphResource {
  readonly title: string;
  readonly url: string | null;
  readonly teaches: readonly string[];
}

/** Something to tell the reader about the place at `at`. */
export interface Note {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: number;
}

/** Ends of arrows may be missing, ids may repeat, groups may run in circles. */
export interface GraphDraft {
  readonly id?: string | undefined;
  readonly title: string;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: Language | undefined;
  readonly groups: readonly GraphGroup[];
  readonly concepts: readonly GraphConcept[];
  readonly arrows: readonly GraphArrow[];
  readonly choices?: readonly GraphChoice[];
  readonly parts?: readonly GraphPart[];
  readonly resources?: readonly GraphResource[];
  readonly notes: readonly Note[];
  /** Lines without a direction, which no rule can turn into an order. */
  readonly undirected?: number;
}

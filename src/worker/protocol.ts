/** What the page and its workers say to each other. Every message carries the id of the request that it belongs to. */
import type { Atlas, Comparison, ConceptId, Correction, Decision, DocumentInput, Doubt, Drawing, Imported, LayoutOptions, Placement, Prerequisite, Roadmap } from "../../graph/index.ts";

export interface Asked<Q> {
  readonly id: number;
  readonly question: Q;
}

/** "begun": the worker has taken the request up; "progress": so much of so much is done. */
export type Told<A> =
  | { readonly id: number; readonly type: "begun" }
  | { readonly id: number; readonly type: "progress"; readonly done: number; readonly all: number }
  | { readonly id: number; readonly type: "done"; readonly answer: A }
  | { readonly id: number; readonly type: "failed"; readonly message: string };

/** A text to be read as it is. */
export type ParseQuestion = DocumentInput;
export type ParseAnswer = Imported;

/** Files of any kind that came together, and the kinds that the reader says some of them are, by name. */
export interface ImportQuestion {
  readonly files: readonly DocumentInput[];
  readonly kinds: Readonly<Record<string, string>>;
}
export type ImportAnswer = readonly Imported[];

export interface LayoutQuestion {
  readonly drawing: Drawing;
  /** To be tried one after another. */
  readonly options: readonly LayoutOptions[];
  /** Without the engine's help. */
  readonly alone: boolean;
}
/** All of them, to choose from. */
export type LayoutAnswer = readonly Placement[];

/** Several roadmaps as one; what the reference says about some concepts; what is doubtful in one roadmap; or some roadmaps of an atlas held against each other. */
export type AtlasQuestion =
  | { readonly what: "atlas"; readonly roadmaps: readonly Roadmap[]; readonly decisions: readonly Decision[] }
  | { readonly what: "reference"; readonly concepts: readonly ConceptId[] }
  | { readonly what: "doubts"; readonly roadmap: Roadmap; readonly corrections: readonly Correction[] }
  | { readonly what: "compare"; readonly atlas: Atlas; readonly roadmaps: readonly Roadmap[] };
export type AtlasAnswer =
  | { readonly what: "atlas"; readonly atlas: Atlas; readonly reference: readonly Prerequisite[] }
  | { readonly what: "reference"; readonly reference: readonly Prerequisite[] }
  | { readonly what: "doubts"; readonly doubts: readonly Doubt[] }
  | { readonly what: "compare"; readonly comparison: Comparison };

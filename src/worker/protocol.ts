/** What the page and its workers say to each other. Every message carries the id of the request that it belongs to. */
import type { Atlas, Comparison, ConceptId, Correction, Decision, Doubt, Drawing, LayoutOptions, ParsedDocument, Placement, Prerequisite, Roadmap } from "../../graph/index.ts";

export interface Asked<Q> {
  readonly id: number;
  readonly question: Q;
}

/** "begun" is the progress: the worker has taken the request up. */
export type Told<A> =
  | { readonly id: number; readonly type: "begun" }
  | { readonly id: number; readonly type: "done"; readonly answer: A }
  | { readonly id: number; readonly type: "failed"; readonly message: string };

export interface ParseQuestion {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
}
export type ParseAnswer = ParsedDocument;

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

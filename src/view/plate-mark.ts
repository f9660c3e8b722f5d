/** What a view says about plates and arrows beyond what they are: a plan's states and numbers, a comparison's differences. */
import type { ConceptId } from "../../graph/index.ts";

/** Which of two compared roadmaps has it. */
export type Difference = "only-a" | "only-b" | "both";

export interface PlateMark {
  readonly progress?: "known" | "ready" | "later";
  /** What the learner wants to reach. */
  readonly target?: true;
  /** Its place in a plan, from 1. */
  readonly number?: number;
  readonly difference?: Difference;
  /** Kept in its place, but out of the question at hand. */
  readonly faint?: true;
  /** One of a set that the reader picked. */
  readonly picked?: true;
}

/** By concept, and by `arrowKey`; what is missing is unmarked. */
export interface MapMarks {
  readonly plates: ReadonlyMap<ConceptId, PlateMark>;
  readonly arrows: ReadonlyMap<string, Difference | "disagree" | "faint">;
}

export const NO_MARKS: MapMarks = { plates: new Map(), arrows: new Map() };

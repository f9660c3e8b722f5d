/** What a view says about plates and arrows beyond what they are: a plan's states and numbers, a comparison's differences. */
import type { ConceptId } from "../../../graph/index.ts";

/** Which of two compared roadmaps has it. */
export type Difference = "only-a" | "only-b" | "both";

export interface PlateMark {
  readonly progress?: "known" | "ready" | "later";
  /** What the learner wants to reach. */
  readonly target?: true;
  /** The learner wrote a note on it. */
  readonly noted?: true;
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

/** The marks with a sign on every plate that has a note. */
export function withNotes(marks: MapMarks, noted: Iterable<ConceptId>): MapMarks {
  const plates = new Map(marks.plates);
  for (const id of noted) plates.set(id, { ...plates.get(id), noted: true });
  return plates.size === 0 ? marks : { ...marks, plates };
}

export const NO_MARKS: MapMarks = { plates: new Map(), arrows: new Map() };

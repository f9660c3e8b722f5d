/** How far the learner is: in a roadmap, in a stage, towards a target. */
import type { ConceptId } from "../../../graph/index.ts";

export interface Progress {
  readonly known: number;
  readonly all: number;
}

/** How many of some concepts are known. */
export function progressIn(concepts: readonly ConceptId[], known: ReadonlySet<ConceptId>): Progress {
  return { known: concepts.filter((id) => known.has(id)).length, all: concepts.length };
}

/** What one roadmap says about the concepts of the atlas: the form in which roadmaps are asked for their votes. */
import type { Objection, Support } from "../model/atlas.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { PairMap } from "./pair-map.ts";

/** Where a roadmap teaches a concept. `stage` is the first stage that does, by its place in the record, −1 without one; `line` and `column` the first mention, 0 without one. */
export interface Taught {
  readonly stage: number;
  readonly line: number;
  readonly column: number;
}

/** A prerequisite in this roadmap's words. */
export interface Said extends Support {
  readonly before: ConceptId;
  readonly after: ConceptId;
}

/** A denial in this roadmap's words. */
export interface Denied extends Objection {
  readonly before: ConceptId;
  readonly after: ConceptId;
}

export interface View {
  readonly roadmap: Roadmap;
  /** The atlas concepts that it teaches, sorted. */
  readonly taught: ReadonlyMap<ConceptId, Taught>;
  /** What it says itself. */
  readonly said: PairMap<ConceptId, Said>;
  /** What it says is not needed. */
  readonly denied: PairMap<ConceptId, Denied>;
  /**
   * The class of the strongest line of its prerequisites from one concept to another: 1, 0.6 or 0.3 by its weakest arrow,
   * 0 where none leads there. Nothing follows through a choice, since any of its members will do. O(1) once all lines of the roadmap have been followed, when first asked.
   */
  lineStrength(before: ConceptId, after: ConceptId): number;
  /** −1, 0 or 1 as the first is taught in an earlier stage, the same or one within the other, or a later one; undefined where a stage is not known. */
  compareStages(a: ConceptId, b: ConceptId): number | undefined;
}

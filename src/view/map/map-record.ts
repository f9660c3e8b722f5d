/**
 * What a map is drawn from, whether one roadmap gave it or several: concepts, arrows and bands without sizes, positions
 * or words. Layout, canvas, legend and list know this record only.
 */
import type { Basis, ChoiceId, ConceptId, Emphasis, Kind, Label, Stage } from "../../../graph/index.ts";
import type { DrawnPart } from "./drawn-parts.ts";

export interface MapConcept {
  readonly id: ConceptId;
  readonly label: Label;
  readonly kind: Kind;
  readonly emphasis: Emphasis;
  /** How sure the reading is, 0 to 1. */
  readonly score: number;
  /** The roadmaps that teach it, by their ids on the shelf. */
  readonly sources: readonly string[];
  /** How many stripes its plate has room for: as many as there are sources when none is left out. */
  readonly slots: number;
}

export interface MapArrow {
  readonly before: ConceptId;
  readonly after: ConceptId;
  /** The best reason that any roadmap gives. */
  readonly basis: Basis;
  /** 0 to 1: the strongest of them. */
  readonly strength: number;
  /** The roadmaps that say so; none where only the built-in reference does. */
  readonly sources: readonly string[];
  /** Some roadmap contradicts it. */
  readonly disputed: boolean;
  /** The choice of which `before` is a member, where any other member would do as well. */
  readonly choice?: ChoiceId;
}

/** A band is a stage of the author, or, where several authors are on one map, a stretch of steps from the beginning. */
export interface MapBand {
  readonly id: string;
  readonly order: number;
  readonly stage: Stage | null;
  /** First and last step, 1-based; null for a stage. */
  readonly steps: readonly [number, number] | null;
}

export interface MapRecord {
  readonly concepts: readonly MapConcept[];
  readonly arrows: readonly MapArrow[];
  readonly parts: readonly DrawnPart[];
  readonly choices: readonly { readonly id: ChoiceId; readonly of: readonly ConceptId[] }[];
  /** In order. */
  readonly bands: readonly MapBand[];
  readonly bandOf: ReadonlyMap<ConceptId, string>;
}

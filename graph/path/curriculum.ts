/** What planning works on: the concepts of the chosen roadmaps, what each requires, and how long it takes. Made once for a setting, asked many times. */
import type { Atlas, AtlasConcept } from "../model/atlas.ts";
import type { ConceptId, RoadmapId } from "../model/ids.ts";
import type { Effort, PlanSettings } from "../model/plan.ts";
import type { Basis } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";

/** The learner's setting, all optional; see `PlanSettings` for what is shown. */
export interface CurriculumOptions {
  /** The roadmaps to follow; all of them unless told. */
  readonly roadmaps?: readonly RoadmapId[];
  /** What counts as a prerequisite: stated, sequence and reference unless told. */
  readonly bases?: readonly Basis[];
  /** Prerequisites of less strength never block; 0 unless told, 1 for hard ones only. */
  readonly minStrength?: number;
  /** How many of the chosen roadmaps have to say so; 1 unless told. */
  readonly quorum?: number;
  /** 10 unless told. */
  readonly hoursPerWeek?: number;
  /** For a concept whose time nobody gives; the median of the times that are known unless told. */
  readonly assumedMinutes?: number;
  /** Lexicon concepts that take part though no chosen roadmap teaches them: targets and what is known. */
  readonly also?: readonly ConceptId[];
}

export interface Curriculum {
  readonly concepts: ReadonlyMap<ConceptId, AtlasConcept>;
  readonly effort: ReadonlyMap<ConceptId, Effort>;
  readonly settings: PlanSettings;
}

/** The curriculum of the chosen roadmaps. Throws NotFoundError for a roadmap that is not in the atlas. */
export function curriculumOf(_atlas: Atlas, _roadmaps: readonly Roadmap[], _options: CurriculumOptions = {}): Curriculum {
  throw new Error("not yet");
}

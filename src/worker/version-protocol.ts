/** What is asked of the worker that weighs versions, and what it answers. */
import type { CurriculumOptions, KnownConcept, PlanChange, Roadmap } from "../../graph/index.ts";

/** A concept as it was marked. */
export type Marked = Pick<KnownConcept, "concept" | "members">;

/** Two versions of one roadmap, of one id, and a learner. */
export interface VersionQuestion {
  readonly before: Roadmap;
  readonly after: Roadmap;
  readonly targets: readonly Marked[];
  readonly known: readonly Marked[];
  readonly assumePrerequisites: boolean;
  readonly options: Pick<CurriculumOptions, "bases" | "hoursPerWeek">;
}

/** Null where neither version knows a target. */
export type VersionAnswer = PlanChange | null;

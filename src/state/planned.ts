/** What was worked out for the learner, and the question that it answers. */
import type { Chain, ConceptId, Next, Plan, RoadmapFit, Schedule } from "../../graph/index.ts";

export interface Planned {
  /** Tells for which question this is the answer. */
  readonly key: string;
  /** Null without a target. */
  readonly plan: Plan | null;
  readonly schedule: Schedule | null;
  /** What the plan would be for somebody who knows nothing, so that progress can be told. */
  readonly whole: { readonly concepts: readonly ConceptId[]; readonly minutes: number } | null;
  readonly next: Next;
  /** The plan by each chosen roadmap alone, the best first. */
  readonly fits: readonly RoadmapFit[];
  /** Targets that no chosen roadmap teaches. */
  readonly untaught: readonly ConceptId[];
  /** Why the first of the two asked about is needed for the second; null where it is not. */
  readonly chain: Chain | null;
}

/** Two concepts of which the learner asks why the first is needed for the second. */
export interface Asked {
  readonly before: ConceptId;
  readonly after: ConceptId;
}

/** "stopped" by the learner: the last plan stays until they ask again or change something. */
export type PlanWork = "idle" | "working" | "stopped" | "failed";

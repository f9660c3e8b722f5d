/** What is asked of the planning worker, and what it answers. */
import type { Atlas, Chain, ConceptId, CurriculumOptions, Next, Plan, PlanRequest, Roadmap, RoadmapFit, Schedule } from "../../graph/index.ts";

export interface PlanQuestion {
  readonly atlas: Atlas;
  readonly roadmaps: readonly Roadmap[];
  readonly options: CurriculumOptions;
  readonly request: PlanRequest;
  /** The day of the beginning, `2026-03-01`. */
  readonly start: string;
  readonly asked: { readonly before: ConceptId; readonly after: ConceptId } | null;
}

export interface PlanAnswer {
  readonly plan: Plan | null;
  readonly schedule: Schedule | null;
  readonly whole: { readonly concepts: readonly ConceptId[]; readonly minutes: number } | null;
  readonly next: Next;
  readonly fits: readonly RoadmapFit[];
  readonly untaught: readonly ConceptId[];
  readonly chain: Chain | null;
}

/** Which single roadmap serves the targets best: the plan by each alone. */
import type { Atlas } from "../model/atlas.ts";
import type { RoadmapFit } from "../model/plan.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { CurriculumOptions } from "./curriculum.ts";
import type { PlanRequest } from "./plan-learning.ts";

/** One entry a chosen roadmap, the best first. */
export function whichRoadmapFits(_atlas: Atlas, _roadmaps: readonly Roadmap[], _options: CurriculumOptions, _request: PlanRequest): RoadmapFit[] {
  throw new Error("not yet");
}

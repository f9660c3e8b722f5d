/** The plan: the cheapest set of concepts that makes the targets reachable from what is known, in an order in which each can be learnt. */
import type { ConceptId } from "../model/ids.ts";
import type { Plan } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";

export interface PlanRequest {
  readonly targets: readonly ConceptId[];
  /** Taken literally, unless `assumePrerequisites`. */
  readonly known?: readonly ConceptId[];
  /** Knowing a concept implies everything that it requires, nothing through a choice. */
  readonly assumePrerequisites?: boolean;
  /** Members of choices that must be the ones taken: the learner's switch from one alternative to another. */
  readonly take?: readonly ConceptId[];
  /** Concepts that the learner will not learn. */
  readonly skip?: readonly ConceptId[];
  /** How many next-best plans are wanted; 0 unless told. */
  readonly alternatives?: number;
  /** Minutes that there are: the most valuable part of the plan is chosen, by a heuristic. */
  readonly budget?: number;
}

/** The plan for `request`. Throws NotFoundError for a concept that is not in the curriculum. */
export function planLearning(_curriculum: Curriculum, _request: PlanRequest): Plan {
  throw new Error("not yet");
}

/** The explanation "why do I need A for B": one shortest line of prerequisites, not a plan. */
import type { ConceptId } from "../model/ids.ts";
import type { Chain } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";

/** The chain from `a` to `b`, or undefined where `a` is not needed for `b`. */
export function findChain(_curriculum: Curriculum, _a: ConceptId, _b: ConceptId): Chain | undefined {
  throw new Error("not yet");
}

/** What can be learnt now, and what was learnt last: the fringes of a state of knowledge. */
import type { ConceptId } from "../model/ids.ts";
import type { Next } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";

/** The fringes of `known`, ranked by what they unlock on the way to `targets` (to everything, when there are none). */
export function learnableNext(_curriculum: Curriculum, _state: { readonly known: readonly ConceptId[]; readonly targets?: readonly ConceptId[] }): Next {
  throw new Error("not yet");
}

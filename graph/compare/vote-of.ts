/** How one roadmap votes on the order of two concepts. */
import type { ConceptId } from "../model/ids.ts";
import type { View } from "./view.ts";

/** `counter` is a denial; `tie` says that neither comes first, or both as strongly; `silent` says nothing. */
export type Stance = "for" | "against" | "tie" | "silent" | "counter";

/** `by` is what the vote rests on: the author's own words about the two, a line of the author's words, or the stages; null for silence. */
export interface Vote {
  readonly stance: Stance;
  readonly strength: number;
  readonly by: "words" | "line" | "stage" | null;
}

/** The strength of an order that only the stages imply. */
const STAGE_STRENGTH = 0.3;
const SILENT: Vote = { stance: "silent", strength: 0, by: null };

/**
 * The vote on "`before` comes before `after`". Words about the two outrank a line of words from one to the other, which
 * outranks the stages; within one rank the stronger side wins, and equal strength on both sides is a tie. The strength is
 * that of the strongest evidence, never a sum. Silent where the roadmap does not teach both.
 * Lines run through all concepts of the roadmap, shared or not. O(1) once the closures are made.
 */
export function voteOf(view: View, before: ConceptId, after: ConceptId): Vote {
  if (before === after || !view.taught.has(before) || !view.taught.has(after)) return SILENT;
  return byWords(view, before, after) ?? byLine(view, before, after) ?? byStage(view, before, after);
}

function byWords(view: View, before: ConceptId, after: ConceptId): Vote | undefined {
  const pro = view.said.get(before, after)?.strength ?? 0;
  const contra = view.said.get(after, before)?.strength ?? 0;
  const denial = view.denied.get(before, after)?.strength ?? 0;
  if (pro === 0 && contra === 0 && denial === 0) return undefined;
  if (pro > contra && pro > denial) return { stance: "for", strength: pro, by: "words" };
  if (contra > pro && contra >= denial) return { stance: "against", strength: contra, by: "words" };
  if (denial > pro) return { stance: "counter", strength: denial, by: "words" };
  return { stance: "tie", strength: pro, by: "words" };
}

function byLine(view: View, before: ConceptId, after: ConceptId): Vote | undefined {
  const pro = view.lineStrength(before, after);
  const contra = view.lineStrength(after, before);
  if (pro === 0 && contra === 0) return undefined;
  return { stance: pro > contra ? "for" : pro < contra ? "against" : "tie", strength: Math.max(pro, contra), by: "line" };
}

function byStage(view: View, before: ConceptId, after: ConceptId): Vote {
  const order = view.compareStages(before, after);
  if (order === undefined) return SILENT;
  return { stance: order < 0 ? "for" : order > 0 ? "against" : "tie", strength: STAGE_STRENGTH, by: "stage" };
}

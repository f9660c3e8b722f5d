/** Which concepts lie within some steps of others: against the arrows what they need, along them what they unlock. */
import type { ConceptId } from "../../../graph/index.ts";
import type { Focus, Steps } from "../../state/outlook.ts";

/** An arrow by its two ends. */
export interface Ends {
  readonly before: ConceptId;
  readonly after: ConceptId;
}

/** The concepts of a focus with all that is as near as it asks for. A step is one of `arrows`. O(n + m). */
export function neighbourhood({ ids, needs, unlocks }: Focus, arrows: readonly Ends[]): ReadonlySet<ConceptId> {
  return new Set([...reach(ids, arrows, "after", "before", needs), ...reach(ids, arrows, "before", "after", unlocks)]);
}

/** Breadth first, so that everything is met on a shortest way. */
function reach(starts: readonly ConceptId[], arrows: readonly Ends[], near: keyof Ends, far: keyof Ends, steps: Steps): ReadonlySet<ConceptId> {
  const next = new Map<ConceptId, ConceptId[]>();
  for (const arrow of arrows) {
    const list = next.get(arrow[near]);
    if (list) list.push(arrow[far]);
    else next.set(arrow[near], [arrow[far]]);
  }
  const met = new Set(starts);
  let front: readonly ConceptId[] = starts;
  for (let step = 0; front.length > 0 && (steps === "all" || step < steps); step += 1) {
    const found = new Set(front.flatMap((id) => next.get(id) ?? []).filter((id) => !met.has(id)));
    for (const id of found) met.add(id);
    front = [...found];
  }
  return met;
}

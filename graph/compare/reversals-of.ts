/** Concepts that authors have in different orders, also where no words of theirs contradict each other. */
import type { Reversal } from "../model/comparison.ts";
import type { ConceptId, RoadmapId } from "../model/ids.ts";
import type { View } from "./view.ts";
import { voteOf } from "./vote-of.ts";

/** The pairs of `shared` (sorted) of which some views have one first and some the other. O(shared² · views). */
export function reversalsOf(views: readonly View[], shared: readonly ConceptId[]): Reversal[] {
  return shared.flatMap((a, at) =>
    shared.slice(at + 1).flatMap((b) => {
      const aFirst = thatHave(views, a, b);
      const bFirst = thatHave(views, b, a);
      return aFirst.length > 0 && bFirst.length > 0 ? [{ a, b, aFirst, bFirst }] : [];
    }),
  );
}

function thatHave(views: readonly View[], before: ConceptId, after: ConceptId): RoadmapId[] {
  return views.filter((view) => voteOf(view, before, after).stance === "for").map(({ roadmap }) => roadmap.id);
}

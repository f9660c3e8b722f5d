/** Several roadmaps as one atlas: each concept once, each prerequisite with who says so and who says otherwise. */
import type { Atlas } from "../model/atlas.ts";
import type { Decision } from "../model/decision.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { groupItems } from "./group-items.ts";
import { itemsOf } from "./item.ts";
import { joinChoices } from "./join-choices.ts";
import { joinPrerequisites } from "./join-prerequisites.ts";
import { suggestAlike } from "./suggest-alike.ts";
import { toAtlasConcepts } from "./to-atlas-concepts.ts";

/**
 * The atlas of these roadmaps, whose ids must be distinct (see `distinctRoadmaps`), as the reader's decisions have it. The
 * order of the roadmaps makes no difference but to `roadmaps`; equal input gives equal bytes. Near-linear in the names.
 */
export function alignRoadmaps(roadmaps: readonly Roadmap[], decisions: readonly Decision[] = []): Atlas {
  const sorted = [...roadmaps].sort((a, b) => byCodePoint(a.id, b.id));
  const grouping = groupItems(itemsOf(sorted), decisions);
  const concepts = toAtlasConcepts(grouping);
  const names = new Map<string, ConceptId>();
  for (const { id, members } of concepts) for (const { roadmap, concept } of members) names.set(`${roadmap} ${concept}`, id);
  const conceptOf = (roadmap: Roadmap, id: ConceptId): ConceptId | undefined => names.get(`${roadmap.id} ${id}`);
  const { choices, choiceOf } = joinChoices(sorted, conceptOf);
  return {
    roadmaps: roadmaps.map(({ id }) => id),
    concepts: [...concepts].sort((a, b) => byCodePoint(a.id, b.id)),
    ...joinPrerequisites(sorted, { conceptOf, choiceOf }),
    choices,
    suggestions: suggestAlike(grouping, concepts),
  };
}

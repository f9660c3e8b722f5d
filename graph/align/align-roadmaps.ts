/** Several roadmaps as one atlas: each concept once, each prerequisite with who says so and who says otherwise. */
import type { Atlas, AtlasConcept, AtlasPrerequisite } from "../model/atlas.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/** The atlas of these roadmaps, whose ids are distinct. The order of the roadmaps makes no difference but to `roadmaps`. */
export function alignRoadmaps(roadmaps: readonly Roadmap[]): Atlas {
  const concepts = new Map<ConceptId, AtlasConcept>();
  const prerequisites = new Map<string, AtlasPrerequisite>();
  for (const { id: roadmap, document, ...one } of [...roadmaps].sort((a, b) => byCodePoint(a.id, b.id))) {
    for (const { id, label, aliases, kind, stage, mentions } of one.concepts) {
      const surfaces = [...new Set([label.zh ?? "", label.en ?? "", ...aliases, ...mentions.map(({ text }) => text)])].filter(Boolean).sort(byCodePoint);
      const found = concepts.get(id) ?? { id, label, aliases, kind, members: [] };
      found.members.push({ roadmap, document, concept: id, stage, surfaces, match: "lexicon", by: id, why: `one id: ${id}` });
      concepts.set(id, found);
    }
    for (const { before, after, basis, strength, evidence } of one.prerequisites) {
      const key = `${before} ${after}`;
      const found = prerequisites.get(key) ?? { before, after, for: [], against: [] };
      found.for.push({ roadmap, basis, strength, choice: null, evidence });
      prerequisites.set(key, found);
    }
  }
  return {
    roadmaps: roadmaps.map(({ id }) => id),
    concepts: [...concepts.values()].sort((a, b) => byCodePoint(a.id, b.id)),
    prerequisites: [...prerequisites.values()].sort((a, b) => byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after)),
    denials: [],
    choices: [],
    suggestions: [],
  };
}

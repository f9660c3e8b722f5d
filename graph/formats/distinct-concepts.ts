/** What a graph can have as nodes: files from elsewhere may list a concept twice, other programs' readers stop there. */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";

/** The roadmap's concepts in their order, the first of each id. */
export function distinctConcepts(roadmap: Roadmap): Concept[] {
  const byId = new Map<string, Concept>();
  for (const concept of roadmap.concepts) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  return [...byId.values()];
}

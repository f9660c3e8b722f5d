/** Targets to begin with, for somebody who has none yet. */
import type { AtlasConcept, ConceptId } from "../../../graph/index.ts";

/** What many want to reach, the most wanted first. */
const WANTED = ["rlhf", "retrieval-augmented-generation", "fine-tuning", "ai-agent", "transformer", "pretraining", "deep-learning"];

/** At most three of the concepts: those that many want, then those that most roadmaps teach, by id where they are equal. */
export function planExamples(concepts: ReadonlyMap<ConceptId, AtlasConcept>): readonly AtlasConcept[] {
  const wanted = WANTED.flatMap((id) => concepts.get(id as ConceptId) ?? []);
  if (wanted.length >= 3) return wanted.slice(0, 3);
  const roadmaps = ({ members }: AtlasConcept): number => new Set(members.map(({ roadmap }) => roadmap)).size;
  const rest = [...concepts.values()].filter((concept) => !wanted.includes(concept));
  rest.sort((a, b) => roadmaps(b) - roadmaps(a) || (a.id < b.id ? -1 : 1));
  return [...wanted, ...rest].slice(0, 3);
}

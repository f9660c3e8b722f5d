/** A concept's name for a message: the label in the roadmap's language, else any. */
import type { Roadmap } from "../model/roadmap.ts";

/** The label of the concept with this id; the id itself when the roadmap has no such concept. */
export function nameOf(roadmap: Roadmap, id: string): string {
  const label = roadmap.concepts.find((concept) => concept.id === id)?.label;
  return label?.[roadmap.language] ?? label?.en ?? label?.zh ?? id;
}

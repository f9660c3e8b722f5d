/** How long a roadmap's concepts take by their author, worked out once for each roadmap and pace. */
import { type ConceptId, type Effort, effortByAuthor, type Roadmap } from "../../../graph/index.ts";

const made = new WeakMap<Roadmap, { readonly pace: number; readonly effort: ReadonlyMap<ConceptId, Effort> }>();

/** The effort of one concept at so many hours a week; null where its author gives no time. */
export function effortIn(roadmap: Roadmap, concept: ConceptId, pace: number): Effort | null {
  const known = made.get(roadmap);
  if (known?.pace === pace) return known.effort.get(concept) ?? null;
  const effort = effortByAuthor(roadmap, pace);
  made.set(roadmap, { pace, effort });
  return effort.get(concept) ?? null;
}

/** What a name on the command line means: a concept of what was read, else of the reference. */
import { findConcept, NotFoundError, referenceRoadmap, type Atlas, type ConceptId } from "../../graph/index.ts";

/** The concept of the atlas, else of the reference roadmap, that is called so. Throws NotFoundError for a name that stands for none or, with all that it may mean, for several: the reference never settles that. */
export function conceptCalled(atlas: Atlas, name: string): ConceptId {
  try {
    return findConcept(atlas, name).id;
  } catch (unknown) {
    if (!(unknown instanceof NotFoundError) || unknown.stands === "for several") throw unknown;
    return conceptOfReference(name, unknown);
  }
}

function conceptOfReference(name: string, unknown: NotFoundError): ConceptId {
  const wanted = name.toLowerCase();
  const found = referenceRoadmap().roadmap.concepts.filter(({ id, label, aliases }) => [id, label.zh, label.en, ...aliases].some((each) => each?.toLowerCase() === wanted));
  const exact = found.find(({ id }) => id === name) ?? (found.length === 1 ? found[0] : undefined);
  if (exact !== undefined) return exact.id;
  if (found.length === 0) throw unknown;
  const ids = found.map(({ id }) => id);
  throw new NotFoundError(`${name} stands for ${ids.length} concepts of the reference: ${ids.join(", ")}. Give the id of the one that is meant.`, ids, "for several");
}

/** Other names for concepts. */
import { conceptIdSchema, type ConceptId } from "../../model/ids.ts";
import type { Concept } from "../../model/concept.ts";
import type { Label } from "../../model/label.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { fold } from "../../text/fold.ts";
import { slug } from "../../text/slug.ts";
import { relink } from "./relink.ts";

/** The roadmap with labels in place of those that were read. A concept that the lexicon knew by its id gets an id by its new name, so that it is aligned as what it is called now. */
export function renameConcepts(roadmap: Roadmap, labels: ReadonlyMap<ConceptId, Label>): Roadmap {
  const taken = new Set<string>(roadmap.concepts.map(({ id }) => id));
  const renamed = new Map<ConceptId, ConceptId>();
  const concepts = roadmap.concepts.map((concept) => {
    const label = labels.get(concept.id);
    if (label === undefined || sameLabel(label, concept.label)) return concept;
    const id = renamedId(concept, label);
    const free = id === concept.id || taken.has(id) ? concept.id : id;
    taken.add(free);
    if (free !== concept.id) renamed.set(concept.id, free);
    return { ...concept, id: free, label, aliases: concept.aliases.filter((name) => name !== label.zh && name !== label.en) };
  });
  const to = (id: ConceptId): ConceptId => renamed.get(id) ?? id;
  return renamed.size === 0 ? { ...roadmap, concepts } : { ...roadmap, concepts, ...relink(roadmap, to) };
}

/** The id that a concept has once it is called so. Entries of the lexicon have a score of 1. */
export function renamedId({ id, label: read, score }: Concept, label: Label): ConceptId {
  const names = (each: Label): string[] => [each.zh, each.en].flatMap((name) => (name === undefined ? [] : [fold(name)]));
  const shared = names(label).some((name) => names(read).includes(name));
  return score < 1 || shared ? id : conceptIdSchema.parse(slug(label.en ?? label.zh ?? id));
}

/** Whether two labels are the same in both languages. */
export function sameLabel(one: Label, other: Label): boolean {
  return one.zh === other.zh && one.en === other.en;
}

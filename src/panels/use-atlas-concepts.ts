/** The concepts of the atlas by id, for names in tables and lists. */
import type { AtlasConcept, ConceptId } from "../../graph/index.ts";
import { currentUnion } from "../state/union.ts";
import { useApp } from "./app-context.ts";

const NONE: readonly AtlasConcept[] = [];

/** Made once for each atlas: a long table asks for it with every name. */
const byId = new WeakMap<readonly AtlasConcept[], ReadonlyMap<ConceptId, AtlasConcept>>();

/** Empty while there is no atlas. */
export function useAtlasConcepts(): ReadonlyMap<ConceptId, AtlasConcept> {
  const concepts = useApp((state) => currentUnion(state)?.atlas.concepts ?? NONE);
  const found = byId.get(concepts) ?? new Map(concepts.map((concept) => [concept.id, concept]));
  byId.set(concepts, found);
  return found;
}

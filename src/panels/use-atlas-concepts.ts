/** The concepts of the atlas by id, for names in tables and lists. */
import { useMemo } from "react";
import type { AtlasConcept, ConceptId } from "../../graph/index.ts";
import { currentUnion } from "../state/union.ts";
import { useApp } from "./app-context.ts";

const NONE: readonly AtlasConcept[] = [];

/** Empty while there is no atlas. */
export function useAtlasConcepts(): ReadonlyMap<ConceptId, AtlasConcept> {
  const concepts = useApp((state) => currentUnion(state)?.atlas.concepts ?? NONE);
  return useMemo(() => new Map(concepts.map((concept) => [concept.id, concept])), [concepts]);
}

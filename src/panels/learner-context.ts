/** How panels reach what the learner knows and wants, and the names of concepts of the view at hand. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AtlasConcept, ConceptId, KeptNote, Label } from "../../graph/index.ts";
import { knownHere, notesHere, targetsHere } from "../state/pointing.ts";
import { currentUnion } from "../state/union.ts";
import { labelIn } from "../view/labels.ts";
import { useApp } from "./app-context.ts";

/** What is known, by the ids of the view. */
export function useKnown(): ReadonlySet<ConceptId> {
  return useApp(knownHere);
}

/** The targets, by the ids of the view. */
export function useTargets(): ReadonlySet<ConceptId> {
  return useApp(targetsHere);
}

/** The learner's notes, by the ids of the view. */
export function useNotes(): ReadonlyMap<ConceptId, KeptNote> {
  return useApp(notesHere);
}

/** The concepts of all roadmaps at hand, by id. */
export function useAtlasConcepts(): ReadonlyMap<ConceptId, AtlasConcept> {
  const atlas = useApp((state) => currentUnion(state)?.atlas ?? null);
  return useMemo(() => new Map(atlas?.concepts.map((concept) => [concept.id, concept])), [atlas]);
}

/** A concept as something that has a name. */
export function useNamed(): (id: ConceptId) => { readonly id: ConceptId; readonly label: Label } {
  const concepts = useAtlasConcepts();
  return (id) => concepts.get(id) ?? { id, label: {} };
}

/** Names in the reader's language, set one behind the other. */
export function useNameList(): (ids: readonly ConceptId[]) => string {
  const { t } = useTranslation();
  const named = useNamed();
  const language = useApp((state) => state.language);
  return (ids) => ids.map((id) => labelIn(named(id), language)).join(t("app.and"));
}

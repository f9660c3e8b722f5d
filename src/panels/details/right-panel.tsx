/** The right side where one roadmap is on the map: what is selected, in full. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { findArrowFacts, findConceptFacts } from "../../view/concept-facts.ts";
import { useApp, useShownRoadmap } from "../app-context.ts";
import { ArrowPanel } from "./arrow-panel.tsx";
import { CorrectArrow } from "../correct/correct-arrow.tsx";
import { CorrectConcept } from "../correct/correct-concept.tsx";
import { CorrectedNote } from "./corrected-note.tsx";
import { ConceptPanel } from "./concept-panel.tsx";
import { DetailsFrame } from "./details-frame.tsx";
import { ArrowHead, ConceptHead } from "./details-head.tsx";
import { KnowBar } from "./know-bar.tsx";
import { NoteField } from "./note-field.tsx";

/** The details of the selection; nothing without one. */
export function RightPanel(): ReactNode {
  const { t } = useTranslation();
  const shown = useShownRoadmap();
  const id = useApp((state) => state.shown);
  const selection = useApp((state) => state.selection);
  const concept = useMemo(() => (shown && selection?.type === "concept" ? findConceptFacts(shown, selection.id) : null), [shown, selection]);
  const arrow = useMemo(
    () => (shown && selection?.type === "arrow" ? findArrowFacts(shown, selection.before, selection.after) : null),
    [shown, selection],
  );
  if (id === null) return null;
  if (concept !== null) {
    return (
      <DetailsFrame head={<ConceptHead concept={concept.concept} note={t(`emphasis.${concept.concept.emphasis}`)} />}>
        <KnowBar id={concept.concept.id} />
        <CorrectedNote selection={{ type: "concept", id: concept.concept.id }} />
        <ConceptPanel facts={concept} />
        <NoteField key={`note ${concept.concept.id}`} id={concept.concept.id} />
        <CorrectConcept key={`correct ${concept.concept.id}`} of={id} concept={concept.concept} />
      </DetailsFrame>
    );
  }
  if (arrow === null) return null;
  return (
    <DetailsFrame head={<ArrowHead before={arrow.before} after={arrow.after} note={t(`basis.${arrow.prerequisite.basis}`)} />}>
      <CorrectedNote selection={{ type: "arrow", before: arrow.before.id, after: arrow.after.id }} />
      <ArrowPanel facts={arrow} />
      {arrow.prerequisite.basis !== "reference" && <CorrectArrow key={`${arrow.before.id} ${arrow.after.id}`} of={id} before={arrow.before.id} after={arrow.after.id} />}
    </DetailsFrame>
  );
}

/** The right side where several roadmaps are on the map: what is selected, with everybody's word on it. */
import { type ReactNode, useMemo } from "react";
import { currentUnion } from "../../state/union.ts";
import { findUnionArrow, findUnionConcept } from "../../view/compare/union-facts.ts";
import { useApp, useMapRecord } from "../app-context.ts";
import { DetailsFrame } from "./details-frame.tsx";
import { ArrowHead, ConceptHead } from "./details-head.tsx";
import { KnowBar } from "./know-bar.tsx";
import { NoteField } from "./note-field.tsx";
import { UnionArrow } from "./union-arrow.tsx";
import { UnionConcept } from "./union-concept.tsx";

/** The details of the selection; nothing without one. */
export function UnionPanel(): ReactNode {
  const union = useApp(currentUnion);
  const record = useMapRecord();
  const selection = useApp((state) => state.selection);
  const chosen = useApp((state) => state.chosen);
  const opened = useApp((state) => state.opened);
  const concept = useMemo(
    () => (union && record && selection?.type === "concept" ? findUnionConcept(union, record, chosen, opened, selection.id) : null),
    [union, record, selection, chosen, opened],
  );
  const arrow = useMemo(
    () => (union && selection?.type === "arrow" ? findUnionArrow(union, chosen, selection.before, selection.after) : null),
    [union, selection, chosen],
  );
  if (concept !== null) {
    return (
      <DetailsFrame head={<ConceptHead concept={concept.concept} />}>
        <KnowBar id={concept.concept.id} />
        <UnionConcept facts={concept} />
        <NoteField key={concept.concept.id} id={concept.concept.id} />
      </DetailsFrame>
    );
  }
  if (arrow === null) return null;
  return (
    <DetailsFrame head={<ArrowHead before={arrow.before} after={arrow.after} />}>
      <UnionArrow facts={arrow} />
    </DetailsFrame>
  );
}

/** A field that finds a concept of the roadmaps at hand by any of its names, to do something with it. */
import { type ReactNode, useMemo } from "react";
import type { ConceptId } from "../../../graph/index.ts";
import { currentUnion } from "../../state/union.ts";
import { useApp } from "../app-context.ts";
import { useAtlasConcepts } from "../learner-context.ts";
import { ConceptSearch } from "./concept-search.tsx";

interface ConceptFieldProps {
  readonly label: string;
  /** What stands in the field until something is typed: what was chosen, where the field keeps it. */
  readonly value?: string;
  readonly onChoose: (id: ConceptId) => void;
}

/** The field; it waits for the roadmaps that are not read yet. */
export function ConceptField(props: ConceptFieldProps): ReactNode {
  const concepts = useAtlasConcepts();
  const all = useMemo(() => [...concepts.values()], [concepts]);
  const waits = useApp((state) => currentUnion(state) === null);
  return <ConceptSearch {...props} concepts={all} waits={waits} />;
}

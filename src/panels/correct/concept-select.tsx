/** Picks a concept of one roadmap by any of its names. */
import type { ReactNode } from "react";
import type { Concept, ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp } from "../app-context.ts";
import { ConceptSearch } from "../find/concept-search.tsx";

interface ConceptSelectProps {
  readonly label: string;
  readonly concepts: readonly Concept[];
  readonly value: ConceptId | null;
  readonly onChange: (id: ConceptId) => void;
}

/** The field with its label above. */
export function ConceptSelect({ label, concepts, value, onChange }: ConceptSelectProps): ReactNode {
  const language = useApp((state) => state.language);
  const chosen = concepts.find(({ id }) => id === value);
  return (
    <>
      <span className="field-label" aria-hidden="true">{label}</span>
      <ConceptSearch label={label} concepts={concepts} value={chosen === undefined ? "" : labelIn(chosen, language)} onChoose={onChange} />
    </>
  );
}

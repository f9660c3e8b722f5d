/** A concept by its kind and name, as a way to go there. */
import type { ReactNode } from "react";
import type { ConceptId, Kind, Label } from "../../../graph/index.ts";
import { useActions } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { KindIcon } from "../kind-icon.tsx";

/** The button, for a line of a list of ties. */
export function TieName({ concept }: { readonly concept: { readonly id: ConceptId; readonly label: Label; readonly kind: Kind } }): ReactNode {
  const { select } = useActions();
  return (
    <button type="button" className="tie-name" onClick={() => select({ type: "concept", id: concept.id }, true)}>
      <KindIcon kind={concept.kind} />
      <ConceptName concept={concept} />
    </button>
  );
}

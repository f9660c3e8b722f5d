/** A concept of the atlas by its name; picking it selects it. */
import type { ReactNode } from "react";
import type { ConceptId } from "../../graph/index.ts";
import { useActions, useApp } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { useAtlasConcepts } from "./use-atlas-concepts.ts";

/** The name as a button; nothing where the atlas does not have it. */
export function ConceptLink({ id }: { readonly id: ConceptId }): ReactNode {
  const { select } = useActions();
  const concept = useAtlasConcepts().get(id);
  const selected = useApp(({ selection }) => selection?.type === "concept" && selection.id === id);
  if (concept === undefined) return null;
  return (
    <button type="button" className="concept-link" aria-current={selected ? "true" : undefined} onClick={() => select({ type: "concept", id })}>
      <ConceptName concept={concept} />
    </button>
  );
}

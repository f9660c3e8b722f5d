/** Names of concepts in a row, each a way to go there. */
import type { ReactNode } from "react";
import type { Concept } from "../../graph/index.ts";
import { useActions } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";

/** The names; `note` adds a word behind one of them. */
export function NameList({ concepts, note }: { readonly concepts: readonly Concept[]; readonly note?: (one: Concept) => string | null }): ReactNode {
  const { select } = useActions();
  return (
    <ul className="name-list">
      {concepts.map((concept) => {
        const said = note?.(concept) ?? null;
        return (
          <li key={concept.id}>
            <button type="button" onClick={() => select({ type: "concept", id: concept.id }, true)}>
              <ConceptName concept={concept} />
            </button>
            {said !== null && <small>{said}</small>}
          </li>
        );
      })}
    </ul>
  );
}

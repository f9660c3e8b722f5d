/** What two concepts have in common. */
import type { ReactNode } from "react";
import type { ConceptId } from "../../../graph/index.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { useActions } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { KindIcon } from "../kind-icon.tsx";

interface SharedConceptsProps {
  readonly title: string;
  readonly ids: readonly ConceptId[];
  readonly record: MapRecord;
}

/** The names, each a way to go there; nothing for none. */
export function SharedConcepts({ title, ids, record }: SharedConceptsProps): ReactNode {
  const { select } = useActions();
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="tie-list">
        {record.concepts.filter(({ id }) => ids.includes(id)).map((concept) => (
          <li key={concept.id}>
            <button type="button" className="tie-name" onClick={() => select({ type: "concept", id: concept.id }, true)}>
              <KindIcon kind={concept.kind} />
              <ConceptName concept={concept} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What two concepts have in common. */
import type { ReactNode } from "react";
import type { ConceptId } from "../../../graph/index.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { TieName } from "../details/tie-name.tsx";

interface SharedConceptsProps {
  readonly title: string;
  readonly ids: readonly ConceptId[];
  readonly record: MapRecord;
}

/** The names, each a way to go there; nothing for none. */
export function SharedConcepts({ title, ids, record }: SharedConceptsProps): ReactNode {
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="tie-list">
        {record.concepts.filter(({ id }) => ids.includes(id)).map((concept) => (
          <li key={concept.id}>
            <TieName concept={concept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says that a concept is the same as another: a search among all names, and the decision. */
import { Merge } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AtlasConcept } from "../../../graph/index.ts";
import { joinBoth } from "../../view/compare/decisions.ts";
import { searchConcepts } from "../../view/search-concepts.ts";
import { useActions } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";

const MOST_HITS = 6;

/** A button that opens the search. */
export function JoinField({ concept }: { readonly concept: AtlasConcept }): ReactNode {
  const { t } = useTranslation();
  const { decide } = useActions();
  const concepts = useAtlasConcepts();
  const [query, setQuery] = useState<string | null>(null);
  const id = useId();
  if (query === null) {
    return (
      <button type="button" className="plain-button" onClick={() => setQuery("")}>
        <Merge aria-hidden="true" /> {t("review.joinWith")}
      </button>
    );
  }
  const others = [...concepts.values()].filter((one) => one.id !== concept.id);
  const hits = searchConcepts(others, query, MOST_HITS);
  return (
    <div className="join-field">
      <label htmlFor={id}>{t("review.joinLabel")}</label>
      <input id={id} type="text" autoFocus autoComplete="off" value={query} onChange={(event) => setQuery(event.target.value)} onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setQuery(null);
      }} />
      <ul>
        {hits.map((hit) => {
          const other = concepts.get(hit.concept.id);
          return (
            <li key={hit.concept.id}>
              <button type="button" onClick={() => other && decide([joinBoth(concept, other)])}>
                <ConceptName concept={hit.concept} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

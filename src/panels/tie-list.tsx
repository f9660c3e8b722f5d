/** What a concept needs or unlocks: names to go to, each with the line of its basis as the way to the words behind it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Tie } from "../view/concept-facts.ts";
import { labelIn } from "../view/labels.ts";
import { useActions, useApp } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { KindIcon } from "./kind-icon.tsx";
import { ArrowSample } from "./line-sample.tsx";

/** The list; `self` is the concept whose ties these are. */
export function TieList({ ties, self }: { readonly ties: readonly Tie[]; readonly self: string }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const language = useApp((state) => state.language);
  return (
    <ul className="tie-list">
      {ties.map(({ concept, prerequisite }) => {
        const { before, after, basis } = prerequisite;
        const first = before === concept.id;
        const other = labelIn(concept, language);
        return (
          <li key={concept.id}>
            <button type="button" className="tie-name" onClick={() => select({ type: "concept", id: concept.id }, true)}>
              <KindIcon kind={concept.kind} />
              <ConceptName concept={concept} />
            </button>
            <button
              type="button"
              className="tie-why"
              title={t("panel.whyShort")}
              onClick={() => select({ type: "arrow", before, after }, true)}
            >
              <ArrowSample basis={basis} />
              <span aria-hidden="true">{t(`basis.${basis}`)}</span>
              <span className="unseen">{t("panel.why", { before: first ? other : self, after: first ? self : other })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

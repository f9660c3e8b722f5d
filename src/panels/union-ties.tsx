/** What a concept of several roadmaps needs or unlocks: names to go to, each with who says so. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { labelIn } from "../view/labels.ts";
import type { UnionTie } from "../view/union-facts.ts";
import { useActions, useApp } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { KindIcon } from "./kind-icon.tsx";
import { ArrowSample } from "./line-sample.tsx";
import { Stripe } from "./stripe.tsx";

/** The list; `self` is the concept whose ties these are. */
export function UnionTies({ ties, self }: { readonly ties: readonly UnionTie[]; readonly self: string }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const language = useApp((state) => state.language);
  const shelf = useApp((state) => state.shelf);
  return (
    <ul className="tie-list">
      {ties.map(({ concept, arrow }) => {
        const { before, after, basis, sources, disputed } = arrow;
        const first = before === concept.id;
        const other = labelIn(concept, language);
        const said = shelf.filter(({ id }) => sources.includes(id));
        return (
          <li key={concept.id}>
            <button type="button" className="tie-name" onClick={() => select({ type: "concept", id: concept.id }, true)}>
              <KindIcon kind={concept.kind} />
              <ConceptName concept={concept} />
            </button>
            <button type="button" className="tie-why" title={t("panel.whyShort")} onClick={() => select({ type: "arrow", before, after }, true)}>
              {disputed && <b className="disputed-sign" aria-hidden="true">≠</b>}
              {said.map(({ id, colour }) => (
                <Stripe key={id} colour={colour} />
              ))}
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

/** Why one concept is needed for another: the shortest line of prerequisites between any two. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Chain, ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptField } from "../find/concept-field.tsx";
import { useNamed } from "../learner-context.ts";
import { ReasonLine } from "../details/reason-line.tsx";

/** Two fields and the answer. */
export function PlanChain({ chain }: { readonly chain: Chain | null }): ReactNode {
  const { t } = useTranslation();
  const { ask, inquire } = useActions();
  const asked = useApp((state) => state.asked);
  const work = useApp((state) => state.planWork);
  const language = useApp((state) => state.language);
  const named = useNamed();
  const [before, setBefore] = useState<ConceptId | null>(asked?.before ?? null);
  const [after, setAfter] = useState<ConceptId | null>(asked?.after ?? null);
  const nameOf = (id: ConceptId | null): string => (id === null ? "" : labelIn(named(id), language));
  const choose = (one: ConceptId | null, other: ConceptId | null): void => {
    setBefore(one);
    setAfter(other);
    ask(one === null || other === null || one === other ? null : { before: one, after: other });
  };
  return (
    <details className="plan-more">
      <summary>{t("plan.chain")}</summary>
      <div className="plan-fields">
        <ConceptField label={t("plan.chainFrom")} value={nameOf(before)} onChoose={(id) => choose(id, after)} />
        <ConceptField label={t("plan.chainTo")} value={nameOf(after)} onChoose={(id) => choose(before, id)} />
      </div>
      <div role="status">
        {asked !== null && work === "idle" && (
          <p className="answer">
            {chain === null
              ? t("plan.chainNone", { before: nameOf(asked.before), after: nameOf(asked.after) })
              : t("plan.chainAnswer", { before: nameOf(asked.before), after: nameOf(asked.after), count: chain.prerequisites.length })}
          </p>
        )}
      </div>
      {asked !== null && (
        <button type="button" className="plain-button" onClick={() => inquire({ type: "ways", ...asked })}>
          {t("ways.every")}
        </button>
      )}
      {asked !== null && chain !== null && (
        <ol className="reasons">
          {chain.prerequisites.map((reason) => (
            <ReasonLine key={reason.before} before={reason.before} after={reason.after} reason={reason} />
          ))}
        </ol>
      )}
    </details>
  );
}

/** An arrow: who says so, how strongly, in which words, and how they were read. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sayRule } from "../i18n/say-rule.ts";
import type { ArrowFacts } from "../view/concept-facts.ts";
import { labelIn } from "../view/labels.ts";
import { useActions, useApp } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { ArrowSample } from "./line-sample.tsx";
import { Quote } from "./quote.tsx";

/** The panel's body. */
export function ArrowPanel({ facts }: { readonly facts: ArrowFacts }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const language = useApp((state) => state.language);
  const { before, after, prerequisite } = facts;
  const { basis, strength, evidence } = prerequisite;
  const rules = [...new Set(evidence.map(({ rule }) => sayRule(t, rule)))];
  return (
    <>
      <p className="answer">{t(`basisAnswer.${basis}`, { before: labelIn(before, language), after: labelIn(after, language) })}</p>
      <div className="arrow-ends">
        <button type="button" className="end needs" onClick={() => select({ type: "concept", id: before.id }, true)}>
          <ConceptName concept={before} />
        </button>
        <ArrowSample basis={basis} />
        <button type="button" className="end unlocks" onClick={() => select({ type: "concept", id: after.id }, true)}>
          <ConceptName concept={after} />
        </button>
      </div>
      <p className="basis-line">
        {t(`basisLong.${basis}`)} · {t(`strength.${strength >= 0.9 ? "hard" : strength >= 0.5 ? "soft" : "weak"}`)}
      </p>
      <section>
        <h3>{t("panel.evidence")}</h3>
        {evidence.length === 0 && <p className="none">{t("panel.noEvidence")}</p>}
        {basis === "reference" && evidence.map(({ quote }) => <p key={quote} className="reference-words" lang="en">{quote}</p>)}
        {basis !== "reference" && evidence.map((place) => (
          <Quote key={`${place.line}:${place.column}:${place.rule}`} place={place} />
        ))}
      </section>
      {rules.length > 0 && (
        <section>
          <h3>{t("panel.rule")}</h3>
          <p>{rules.join(t("app.and"))}</p>
        </section>
      )}
    </>
  );
}

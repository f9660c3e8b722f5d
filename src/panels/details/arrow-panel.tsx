/** An arrow: who says so, how strongly, in which words, and how they were read. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sayRule } from "../../i18n/say-rule.ts";
import type { ArrowFacts } from "../../view/concept-facts.ts";
import { labelIn } from "../../view/labels.ts";
import { onePerPlace } from "../../view/source/said-places.ts";
import { strengthKey } from "../../view/strength-key.ts";
import { useApp } from "../app-context.ts";
import { ArrowEnds } from "./arrow-ends.tsx";
import { OtherVoices } from "./other-voices.tsx";
import { Quote } from "./quote.tsx";
import { ReferenceWords } from "./reference-words.tsx";

/** The panel's body. */
export function ArrowPanel({ facts }: { readonly facts: ArrowFacts }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { before, after, prerequisite } = facts;
  const { basis, strength, evidence } = prerequisite;
  const rules = [...new Set(evidence.map(({ rule }) => sayRule(t, rule)))];
  return (
    <>
      <p className="answer">{t(`basisAnswer.${basis}`, { before: labelIn(before, language), after: labelIn(after, language) })}</p>
      <ArrowEnds before={before} after={after} basis={basis} />
      <p className="basis-line">
        {t(`basisLong.${basis}`)} · {t(`strength.${strengthKey(strength)}`)}
      </p>
      <section>
        <h3>{t("panel.evidence")}</h3>
        {evidence.length === 0 && <p className="none">{t("panel.noEvidence")}</p>}
        {basis === "reference" && <ReferenceWords before={before} after={after} evidence={evidence} />}
        {basis !== "reference" && onePerPlace(evidence).map((place) => (
          <Quote key={`${place.line}:${place.column}:${place.rule}`} place={place} />
        ))}
      </section>
      {rules.length > 0 && (
        <section>
          <h3>{t("panel.rule")}</h3>
          <p>{rules.join(t("app.and"))}</p>
        </section>
      )}
      <OtherVoices before={before.id} after={after.id} />
    </>
  );
}

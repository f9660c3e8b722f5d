/** An arrow among several roadmaps: who says so and who says otherwise, each in their own words. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { labelIn } from "../../view/labels.ts";
import type { UnionArrowFacts } from "../../view/compare/union-facts.ts";
import { useApp } from "../app-context.ts";
import { ArrowEnds } from "./arrow-ends.tsx";
import { ArrowVoices } from "./arrow-voices.tsx";
import { ReferenceWords } from "./reference-words.tsx";

/** The panel's body. */
export function UnionArrow({ facts }: { readonly facts: UnionArrowFacts }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { before, after, for: support, against, reference } = facts;
  const names = { before: labelIn(before, language), after: labelIn(after, language) };
  const basis = support[0]?.basis ?? "reference";
  const key = support.length === 0 ? (against.length === 0 ? "onlyReference" : "onlyAgainst") : against.length === 0 ? "agreed" : "disputed";
  return (
    <>
      <p className="answer">{t(`union.${key}`, { ...names, count: support.length, against: against.length })}</p>
      <ArrowEnds before={before} after={after} basis={basis} />
      <ArrowVoices support={support} against={against} ends={{ before, after }} />
      {reference !== null && (
        <section>
          <h3>{t("basis.reference")}</h3>
          <ReferenceWords before={before} after={after} evidence={reference.evidence} />
        </section>
      )}
    </>
  );
}

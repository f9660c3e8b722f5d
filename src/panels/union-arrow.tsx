/** An arrow among several roadmaps: who says so and who says otherwise, each in their own words. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { labelIn } from "../view/labels.ts";
import type { UnionArrowFacts } from "../view/union-facts.ts";
import { useApp } from "./app-context.ts";
import { ArrowEnds } from "./arrow-ends.tsx";
import { Quote } from "./quote.tsx";
import { SourceName } from "./source-name.tsx";

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
      {support.length > 0 && (
        <section>
          <h3>{t("union.for")}</h3>
          {support.map((one) => (
            <article key={`${one.roadmap} ${one.basis}`} className="member">
              <h4>
                <SourceName id={one.roadmap} /> <small>{t(`basis.${one.basis}`)}</small>
              </h4>
              {one.evidence.map((place) => (
                <Quote key={`${place.line}:${place.column}:${place.rule}`} place={place} source={one.roadmap} />
              ))}
            </article>
          ))}
        </section>
      )}
      {against.length > 0 && (
        <section className="against">
          <h3>{t("union.against")}</h3>
          {against.map((one) => (
            <article key={`${one.roadmap} ${one.kind}`} className="member">
              <h4>
                <SourceName id={one.roadmap} /> <small>{t(`objection.${one.kind}`)}</small>
              </h4>
              {one.evidence.map((place) => (
                <Quote key={`${place.line}:${place.column}:${place.rule}`} place={place} source={one.roadmap} />
              ))}
            </article>
          ))}
        </section>
      )}
      {reference !== null && (
        <section>
          <h3>{t("basis.reference")}</h3>
          {reference.evidence.map(({ quote }) => (
            <p key={quote} className="reference-words" lang="en">
              {quote}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

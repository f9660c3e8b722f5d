/** A concept of several roadmaps: who teaches it, what comes first, and what each of them calls it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answerKey } from "../view/answer.ts";
import { labelIn } from "../view/labels.ts";
import type { UnionConceptFacts } from "../view/union-facts.ts";
import { useApp } from "./app-context.ts";
import { JoinField } from "./join-field.tsx";
import { MemberWords } from "./member-words.tsx";
import { SourceName } from "./source-name.tsx";
import { UnionTies } from "./union-ties.tsx";

/** The panel's body; its head carries the name. */
export function UnionConcept({ facts }: { readonly facts: UnionConceptFacts }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { concept, needs, unlocks, namedBy, missing } = facts;
  const self = labelIn(concept, language);
  const by = new Set(namedBy.map(({ member }) => member.roadmap)).size;
  const answer = t(`panel.${answerKey(needs.length, unlocks.length)}`, { needs: needs.length, unlocks: unlocks.length });
  return (
    <>
      <p className="answer">
        {t("union.taughtBy", { count: by, all: by + missing.length })} {answer}
      </p>
      {needs.length > 0 && (
        <section className="needs">
          <h3>{t("panel.needs")}</h3>
          <UnionTies ties={needs} self={self} />
        </section>
      )}
      {unlocks.length > 0 && (
        <section className="unlocks">
          <h3>{t("panel.unlocks")}</h3>
          <UnionTies ties={unlocks} self={self} />
        </section>
      )}
      <section>
        <h3>{t("union.names")}</h3>
        {namedBy.map((one) => (
          <MemberWords key={`${one.member.roadmap} ${one.member.concept}`} named={one} of={concept} />
        ))}
        {missing.length > 0 && (
          <p className="missing">
            {t("union.missing")}{" "}
            {missing.map((id) => (
              <SourceName key={id} id={id} />
            ))}
          </p>
        )}
        <JoinField key={concept.id} concept={concept} />
      </section>
    </>
  );
}

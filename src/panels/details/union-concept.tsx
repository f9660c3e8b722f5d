/** A concept of several roadmaps: who teaches it, what comes first, and what each of them calls it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { labelIn } from "../../view/labels.ts";
import type { UnionConceptFacts } from "../../view/compare/union-facts.ts";
import { useApp } from "../app-context.ts";
import { AnswerLine } from "./answer-line.tsx";
import { Aliases } from "./aliases.tsx";
import { JoinField } from "./join-field.tsx";
import { MemberWords } from "./member-words.tsx";
import { ResourceList } from "./resource-list.tsx";
import { SourceName } from "../source-name.tsx";
import { TieSections } from "./tie-list.tsx";

/** The panel's body; its head carries the name. */
export function UnionConcept({ facts }: { readonly facts: UnionConceptFacts }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { concept, needs, unlocks, namedBy, missing } = facts;
  const self = labelIn(concept, language);
  const by = new Set(namedBy.map(({ member }) => member.roadmap)).size;
  return (
    <>
      <AnswerLine id={concept.id} needs={needs.length} unlocks={unlocks.length} arrows={facts.arrows} first={t("union.taughtBy", { count: by, all: by + missing.length })} />
      {concept.aliases.length > 0 && (
        <dl className="facts">
          <dt>{t("panel.alsoCalled")}</dt>
          <dd>
            <Aliases key={concept.id} names={concept.aliases} />
          </dd>
        </dl>
      )}
      <TieSections needs={needs} unlocks={unlocks} self={self} />
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
      {namedBy.some(({ resources }) => resources.length > 0) && (
        <section>
          <h3>{t("panel.resources")}</h3>
          {namedBy.map(({ member, resources }) => resources.length > 0 && <ResourceList key={`${member.roadmap} ${member.concept}`} resources={resources} of={member.roadmap} />)}
        </section>
      )}
    </>
  );
}

/** A concept: the answer in one line, then the ties, then the author's words. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { sayDuration } from "../../i18n/say-duration.ts";
import type { ConceptFacts } from "../../view/concept-facts.ts";
import { labelIn } from "../../view/labels.ts";
import { DOUBT } from "../../view/map/plates.ts";
import { useApp, useOpened, useReadSource } from "../app-context.ts";
import { AnswerLine } from "./answer-line.tsx";
import { Aliases } from "./aliases.tsx";
import { EffortWords } from "./effort-words.tsx";
import { NameList } from "../name-list.tsx";
import { Quote } from "./quote.tsx";
import { ResourceList } from "./resource-list.tsx";
import { TieSections } from "./tie-list.tsx";

const FIRST_QUOTES = 4;

/** The panel's body; its head carries the name. */
export function ConceptPanel({ facts }: { readonly facts: ConceptFacts }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { concept, stage, needs, unlocks } = facts;
  const self = labelIn(concept, language);
  const source = useReadSource();
  const tongue = useOpened(source)?.roadmap.language === "zh" ? "zh-CN" : "en";
  return (
    <>
      <AnswerLine id={concept.id} needs={needs.length} unlocks={unlocks.length} arrows={facts.arrows} />
      <dl className="facts">
        <dt>{t("panel.stage")}</dt>
        <dd lang={stage === null ? undefined : tongue}>{stage?.title ?? t("panel.outside")}</dd>
        {concept.duration && (
          <>
            <dt>{t("panel.takes")}</dt>
            <dd>{sayDuration(t, concept.duration)}</dd>
          </>
        )}
        <EffortWords source={source} concept={concept.id} />
        {concept.aliases.length > 0 && (
          <>
            <dt>{t("panel.alsoCalled")}</dt>
            <dd>
              <Aliases key={concept.id} names={concept.aliases} />
            </dd>
          </>
        )}
      </dl>
      {concept.score < DOUBT && <p className="doubt">{t("panel.doubtful")}</p>}
      <TieSections needs={needs} unlocks={unlocks} self={self} />
      {facts.choices.map(({ choice, of }) => (
        <section key={choice.id}>
          <h3>{t("panel.choice")}</h3>
          <NameList concepts={of} note={(one) => (one.id === choice.preferred ? t("panel.preferred") : null)} />
          {choice.evidence.map((place) => (
            <Quote key={`${place.line}:${place.column}`} place={place} />
          ))}
        </section>
      ))}
      <Names title={t("panel.parts")} concepts={facts.parts} />
      <Names title={t("panel.partOf")} concepts={facts.wholes} />
      {facts.denied.length > 0 && (
        <section>
          <h3>{t("panel.denied")}</h3>
          <NameList concepts={facts.denied.map(({ concept: one }) => one)} />
          {facts.denied.flatMap(({ denial }) => denial.evidence).map((place) => (
            <Quote key={`${place.line}:${place.column}`} place={place} />
          ))}
        </section>
      )}
      <Mentions facts={facts} />
      {facts.resources.length > 0 && (
        <section>
          <h3>{t("panel.resources")}</h3>
          <ResourceList resources={facts.resources} />
        </section>
      )}
    </>
  );
}

function Names({ title, concepts }: { readonly title: string; readonly concepts: ConceptFacts["parts"] }): ReactNode {
  if (concepts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <NameList concepts={concepts} />
    </section>
  );
}

function Mentions({ facts: { concept } }: { readonly facts: ConceptFacts }): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState<string | null>(null);
  const count = concept.mentions.length;
  if (count === 0) return null;
  const shown = all === concept.id ? concept.mentions : concept.mentions.slice(0, FIRST_QUOTES);
  return (
    <section>
      <h3>
        {t("panel.said")} <small>{t("panel.times", { count })}</small>
      </h3>
      {shown.map((place) => (
        <Quote key={`${place.line}:${place.column}`} place={place} />
      ))}
      {shown.length < count && (
        <button type="button" className="plain-button" onClick={() => setAll(concept.id)}>
          {t("panel.showAll", { count })}
        </button>
      )}
    </section>
  );
}

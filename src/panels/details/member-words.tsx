/** What one roadmap calls a concept, why that was taken to be this concept, and its words. */
import { Split } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AtlasConcept } from "../../../graph/index.ts";
import { splitOff } from "../../view/compare/decisions.ts";
import type { NamedBy } from "../../view/compare/union-facts.ts";
import { useActions, useOpened } from "../app-context.ts";
import { CorrectConcept } from "../correct/correct-concept.tsx";
import { EffortWords } from "./effort-words.tsx";
import { Quote } from "./quote.tsx";
import { SourceName } from "../source-name.tsx";

const FIRST_QUOTES = 2;
const MOST_NAMES = 8;

interface MemberWordsProps {
  readonly named: NamedBy;
  readonly of: AtlasConcept;
}

/** One member of an atlas concept. */
export function MemberWords({ named: { member, mentions, emphasis, stage }, of }: MemberWordsProps): ReactNode {
  const { t } = useTranslation();
  const { decide } = useActions();
  const [all, setAll] = useState(false);
  const own = useOpened(member.roadmap)?.roadmap.concepts.find(({ id }) => id === member.concept);
  const written = [...new Set(mentions.map(({ text }) => text))];
  const names = written.length > 0 ? written : member.surfaces;
  const shown = all ? mentions : mentions.slice(0, FIRST_QUOTES);
  return (
    <article className="member">
      <h4>
        <SourceName id={member.roadmap} />
        {of.members.length > 1 && (
          <button type="button" className="plain-button" title={t("review.splitHint")} onClick={() => decide(splitOff(of, member))}>
            <Split aria-hidden="true" /> {t("review.splitOff")}
          </button>
        )}
      </h4>
      <p className="surfaces">{names.slice(0, MOST_NAMES).join(t("app.and"))}</p>
      <dl className="facts">
        <dt>{t("panel.stage")}</dt>
        <dd>
          {stage?.title ?? t("panel.outside")} {emphasis !== "required" && <small>{t(`emphasis.${emphasis}`)}</small>}
        </dd>
        <EffortWords source={member.roadmap} concept={member.concept} />
      </dl>
      <p className="why">{t(`match.${member.match}`, { by: member.by })}</p>
      {shown.map((place) => (
        <Quote key={`${place.line}:${place.column}`} place={place} source={member.roadmap} />
      ))}
      {shown.length < mentions.length && (
        <button type="button" className="plain-button" onClick={() => setAll(true)}>
          {t("panel.showAll", { count: mentions.length })}
        </button>
      )}
      {own !== undefined && <CorrectConcept key={own.id} of={member.roadmap} concept={own} />}
    </article>
  );
}

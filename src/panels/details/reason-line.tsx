/** One arrow with the words behind it: who says that the one comes before the other. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { withoutMarkup } from "../../../graph/index.ts";
import type { ConceptId, Reason, SourcedEvidence } from "../../../graph/index.ts";
import { distinctQuotes } from "../../view/source/distinct-quotes.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { useNamed } from "../learner-context.ts";
import { ArrowSample } from "../legend/line-sample.tsx";

const FIRST_QUOTES = 2;

interface ReasonLineProps {
  readonly before: ConceptId;
  readonly after: ConceptId;
  readonly reason: Reason | null;
}

/** The arrow and at most two quotes, of the reference every line of the way that the arrow stands for; picking a quote opens the source there. */
export function ReasonLine({ before, after, reason }: ReasonLineProps): ReactNode {
  const { t } = useTranslation();
  const named = useNamed();
  const quoted = reason === null ? [] : distinctQuotes(reason).slice(0, reason.basis === "reference" ? undefined : FIRST_QUOTES);
  return (
    <li className="reason">
      <p className="reason-arrow">
        <ConceptName concept={named(before)} />
        {reason !== null && <ArrowSample basis={reason.basis} />}
        <ConceptName concept={named(after)} />
      </p>
      {quoted.map((evidence) => (
        <SourcedQuote key={`${evidence.roadmap} ${evidence.line}:${evidence.column} ${evidence.rule}`} evidence={evidence} />
      ))}
      {reason !== null && quoted.length === 0 && <p className="none">{t(`basisLong.${reason.basis}`)}</p>}
    </li>
  );
}

function SourcedQuote({ evidence }: { readonly evidence: SourcedEvidence }): ReactNode {
  const { t } = useTranslation();
  const { readAt } = useActions();
  const entry = useApp(({ shelf }) => shelf.find(({ id }) => id === evidence.roadmap));
  const words = <q lang={entry?.language === "zh" ? "zh-CN" : "en"}>{withoutMarkup(evidence.quote)}</q>;
  if (entry === undefined) {
    return (
      <p className="quote">
        {words}
        <small>{t("plan.reference")}</small>
      </p>
    );
  }
  return (
    <button type="button" className="quote" onClick={() => readAt(evidence, entry.id)}>
      {words}
      <small>{t("plan.line", { line: evidence.line, title: entry.title })}</small>
    </button>
  );
}

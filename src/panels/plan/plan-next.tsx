/** What can be learnt now, best first, and what was learnt last and is worth a review. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Next } from "../../../graph/index.ts";
import { sayMinutes } from "../../i18n/say-time.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { useNamed } from "../learner-context.ts";

const FIRST = 6;

/** The two fringes of what is known; unfolded where there is nothing else to see. */
export function PlanNext({ next: { next, review }, open }: { readonly next: Next; readonly open: boolean }): ReactNode {
  const { t } = useTranslation();
  const { know, select } = useActions();
  const named = useNamed();
  const language = useApp((state) => state.language);
  const [all, setAll] = useState(false);
  const shown = all ? next : next.slice(0, FIRST);
  return (
    <details className="plan-more" open={open}>
      <summary>{t("plan.nextReview")}</summary>
      <h3>{t("plan.next")}</h3>
      {next.length === 0 && <p className="hint">{t("plan.nextNone")}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one.id} className="plan-line">
            <input type="checkbox" checked={false} aria-label={t("know.tick", { label: labelIn(one, language) })} onChange={() => know([one.id], true)} />
            <button type="button" className="plan-name" onClick={() => select({ type: "concept", id: one.id })}>
              <span className="plan-label">
                <ConceptName concept={one} />
              </span>
              <small className="plan-days">{one.unlocks > 0 && t("plan.unlocks", { count: one.unlocks })}</small>
              <span className="plan-time">{sayMinutes(t, one.effort.minutes)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < next.length && (
        <button type="button" className="plain-button" onClick={() => setAll(true)}>
          {t("plan.more", { count: next.length - shown.length })}
        </button>
      )}
      <h3>{t("plan.review")}</h3>
      {review.length === 0 ? (
        <p className="hint">{t("plan.reviewNone")}</p>
      ) : (
        <ul className="name-list">
          {review.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => select({ type: "concept", id })}>
                <ConceptName concept={named(id)} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

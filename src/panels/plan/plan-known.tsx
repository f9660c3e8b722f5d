/** What of the way is known already, to be taken back where it was ticked by mistake; and the offer to assume what it rests on. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../../graph/index.ts";
import type { Planned } from "../../state/planned.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { useKnown, useNamed } from "../learner-context.ts";
import { ProgressBar } from "./progress-bar.tsx";

/** The known part of the way; a hint where nothing is known. */
export function PlanKnown({ planned, plan }: { readonly planned: Planned; readonly plan: Plan }): ReactNode {
  const { t } = useTranslation();
  const { know, setPlanning } = useActions();
  const known = useKnown();
  const named = useNamed();
  const language = useApp((state) => state.language);
  const assume = useApp((state) => state.planning.assume);
  const way = planned.whole?.concepts ?? [];
  const there = way.filter((id) => known.has(id));
  const left = plan.steps.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const unfounded = planned.next.unfounded.length;
  return (
    <section className="plan-known">
      <h3>
        {t("plan.known")}
        {there.length > 0 && <ProgressBar progress={{ known: there.length, all: there.length + left }} />}
      </h3>
      {there.length === 0 && <p className="hint">{t("plan.knownHint")}</p>}
      {there.length > 0 && (
        <ul>
          {there.map((id) => (
            <li key={id} className="plan-line">
              <input type="checkbox" checked aria-label={t("know.unmark", { label: labelIn(named(id), language) })} onChange={() => know([id], false)} />
              <ConceptName concept={named(id)} />
            </li>
          ))}
        </ul>
      )}
      {unfounded > 0 && !assume && (
        <p className="plan-offer">
          {t("plan.assumeOffer", { count: unfounded })}
          {t("app.gap")}
          <button type="button" className="plain-button" onClick={() => setPlanning({ assume: true })}>
            {t("plan.assumeYes")}
          </button>
        </p>
      )}
    </section>
  );
}

/** What of the way is known already, to be taken back where it was ticked by mistake; and the offer to assume what it rests on. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { useNamed } from "../learner-context.ts";

interface PlanKnownProps {
  /** What of the way is known. */
  readonly known: readonly ConceptId[];
  /** How many known concepts rest on unknown ones. */
  readonly unfounded: number;
}

/** The known part of the way; nothing where nothing is known. */
export function PlanKnown({ known, unfounded }: PlanKnownProps): ReactNode {
  const { t } = useTranslation();
  const { know, setPlanning } = useActions();
  const named = useNamed();
  const language = useApp((state) => state.language);
  const assume = useApp((state) => state.planning.assume);
  const offers = unfounded > 0 && !assume;
  if (known.length === 0 && !offers) return null;
  return (
    <section className="plan-known">
      {known.length > 0 && <h3>{t("plan.known")}</h3>}
      {known.length > 0 && (
        <ul>
          {known.map((id) => (
            <li key={id} className="plan-line">
              <input type="checkbox" checked aria-label={t("know.unmark", { label: labelIn(named(id), language) })} onChange={() => know([id], false)} />
              <ConceptName concept={named(id)} />
            </li>
          ))}
        </ul>
      )}
      {offers && (
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

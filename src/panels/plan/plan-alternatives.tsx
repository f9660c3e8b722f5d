/** The next-best plans: what each costs more, and how it differs. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../../graph/index.ts";
import { sayMinutes } from "../../i18n/say-time.ts";
import { useActions } from "../app-context.ts";
import { useNameList } from "../learner-context.ts";

/** A list; taking one settles its choices. */
export function PlanAlternatives({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTranslation();
  const { setPlanning } = useActions();
  const names = useNameList();
  if (plan.alternatives.length === 0) return null;
  return (
    <details className="plan-more">
      <summary>
        {t("plan.alternatives")} <small>{plan.alternatives.length}</small>
      </summary>
      <ol className="plan-alternatives">
        {plan.alternatives.map(({ minutes, adds, leaves, choices, concepts }) => (
          <li key={concepts.join()}>
            <p>
              {minutes === plan.minutes
                ? t("plan.alternativeSame", { time: sayMinutes(t, minutes) })
                : t("plan.alternative", { time: sayMinutes(t, minutes), difference: sayMinutes(t, minutes - plan.minutes) })}
            </p>
            <p>{[...(adds.length > 0 ? [t("plan.with", { list: names(adds) })] : []), ...(leaves.length > 0 ? [t("plan.without", { list: names(leaves) })] : [])].join(t("app.and"))}</p>
            <button type="button" className="plain-button" onClick={() => setPlanning({ take: choices.flatMap(({ taken }) => taken) })}>
              {t("plan.takeThis")}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

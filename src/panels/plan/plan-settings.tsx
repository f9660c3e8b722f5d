/** How it is planned: pace, beginning, and what counts as needed first. One line that unfolds. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Basis } from "../../../graph/index.ts";
import { sayDay } from "../../i18n/say-time.ts";
import { useActions, useApp } from "../app-context.ts";

const BASES = [
  ["stated", "plan.baseStated"],
  ["sequence", "plan.baseSequence"],
  ["reference", "plan.baseReference"],
  ["stage", "plan.baseStage"],
] as const satisfies readonly (readonly [Basis, string])[];

/** The settings; what an author states always counts. */
export function PlanSettings(): ReactNode {
  const { t } = useTranslation();
  const { setPlanning } = useActions();
  const { bases, hoursPerWeek, start, assume } = useApp((state) => state.planning);
  const language = useApp((state) => state.language);
  const counted = BASES.filter(([basis]) => bases.includes(basis));
  const toggle = (basis: Basis): void =>
    setPlanning({ bases: BASES.flatMap(([one]) => ((one === basis) !== bases.includes(one) ? [one] : [])) });
  return (
    <details className="plan-settings">
      <summary>
        {t("plan.settingsLine", {
          pace: hoursPerWeek,
          start: start === null ? t("plan.today") : sayDay(language, start),
          bases: counted.map(([basis]) => t(`basis.${basis}`)).join(" + "),
        })}
      </summary>
      <div className="plan-fields">
        <label>
          {t("plan.hours")}
          <input
            type="number"
            min={1}
            max={168}
            step={1}
            value={hoursPerWeek}
            onChange={({ target }) => {
              if (target.value !== "" && target.validity.valid) setPlanning({ hoursPerWeek: target.valueAsNumber });
            }}
          />
        </label>
        <label>
          {t("plan.start")}
          <input type="date" value={start ?? ""} onChange={({ target }) => setPlanning({ start: target.value === "" ? null : target.value })} />
        </label>
      </div>
      <fieldset>
        <legend>{t("plan.bases")}</legend>
        {BASES.map(([basis, words]) => (
          <label key={basis}>
            <input type="checkbox" checked={bases.includes(basis)} disabled={basis === "stated"} onChange={() => toggle(basis)} />
            {t(words)}
          </label>
        ))}
      </fieldset>
      <label className="plan-assume">
        <input type="checkbox" checked={assume} onChange={() => setPlanning({ assume: !assume })} />
        {t("plan.assume")}
      </label>
    </details>
  );
}

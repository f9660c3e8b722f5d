/** One concept of the plan: a tick, its number, name, time and dates; unfolded, why it is here and what skipping it would mean. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../../graph/index.ts";
import { sayDays, sayMinutes } from "../../i18n/say-time.ts";
import { labelIn } from "../../view/labels.ts";
import type { PlanRow as Row } from "../../view/plan/plan-rows.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { PlanWhy } from "./plan-why.tsx";

interface PlanRowProps {
  readonly row: Row;
  readonly plan: Plan;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The row. Ticking it off takes it out of the plan. */
export function PlanRow({ row, plan, open, onOpen }: PlanRowProps): ReactNode {
  const { t } = useTranslation();
  const { know } = useActions();
  const language = useApp((state) => state.language);
  const selected = useApp(({ selection }) => selection?.type === "concept" && selection.id === row.id);
  const { id, number, minutes, effort, days, target, ready } = row;
  return (
    <li className={`plan-row${ready ? " ready" : ""}${target ? " target" : ""}`} aria-current={selected ? "true" : undefined}>
      <div className="plan-line">
        <input type="checkbox" checked={false} aria-label={t("know.tick", { label: labelIn(row, language) })} onChange={() => know([id], true)} />
        <button type="button" className="plan-name" aria-expanded={open} onClick={() => onOpen(!open)}>
          <span className="plan-number">{number}</span>
          <KindIcon kind={row.kind} />
          <span className="plan-label">
            <ConceptName concept={row} />
            {target && <b> {t("plan.target")}</b>}
            {ready && <i> {t("plan.ready")}</i>}
          </span>
          <span className="plan-time" title={effort.from === "concept" ? undefined : t(`plan.effort.${effort.from}`)}>
            {effort.from === "assumed" && <abbr title={t("plan.effort.assumed")}>≈ </abbr>}
            {sayMinutes(t, minutes)}
          </span>
          {days !== null && <small className="plan-days">{sayDays(language, days)}</small>}
        </button>
      </div>
      {open && <PlanWhy row={row} plan={plan} />}
    </li>
  );
}

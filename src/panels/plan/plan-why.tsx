/** Why a concept is in the plan: the line to the target with the words behind each arrow, what it rests on, and what skipping it would mean. */
import { Map as MapIcon, SkipForward } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../../graph/index.ts";
import { sayMinutes } from "../../i18n/say-time.ts";
import type { PlanRow } from "../../view/plan/plan-rows.ts";
import { skipEffect } from "../../view/plan/plan-skip.ts";
import { useActions, useApp } from "../app-context.ts";
import { useNameList } from "../learner-context.ts";
import { ReasonLine } from "../details/reason-line.tsx";

/** What stands under an unfolded row. */
export function PlanWhy({ row, plan }: { readonly row: PlanRow; readonly plan: Plan }): ReactNode {
  const { t } = useTranslation();
  const { select, openScreen, setPlanning } = useActions();
  const names = useNameList();
  const skip = useApp((state) => state.planning.skip);
  const { unreachable, saved } = skipEffect(plan, row.id);
  const time = sayMinutes(t, saved);
  return (
    <div className="plan-why">
      <p className="plan-sub">{t("plan.whyHere")}</p>
      {row.towards.length === 0 ? (
        <p>{t("plan.isTarget")}</p>
      ) : (
        <ol className="reasons">
          {row.towards.map((link) => (
            <ReasonLine key={link.before} {...link} />
          ))}
        </ol>
      )}
      <p className="plan-sub">{t("plan.restsOn")}</p>
      {row.needs.length === 0 ? (
        <p>{t("plan.nothing")}</p>
      ) : (
        <ol className="reasons">
          {row.needs.map((reason) => (
            <ReasonLine key={reason.before} before={reason.before} after={reason.after} reason={reason} />
          ))}
        </ol>
      )}
      {row.lacks.length > 0 && <p>{t("plan.lacks", { list: names(row.lacks) })}</p>}
      <p>{unreachable.length === 0 ? t("plan.skipNothing", { time }) : t("plan.skipEffect", { time, count: unreachable.length, list: names(unreachable) })}</p>
      <p className="plan-deeds">
        <button
          type="button"
          onClick={() => {
            select({ type: "concept", id: row.id });
            openScreen("map");
          }}
        >
          <MapIcon aria-hidden="true" />
          {t("plan.showOnMap")}
        </button>
        {!row.target && (
          <button type="button" onClick={() => setPlanning({ skip: [...skip, row.id] })}>
            <SkipForward aria-hidden="true" />
            {t("plan.skip")}
          </button>
        )}
      </p>
    </div>
  );
}

/** Which roadmap fits: the plan by each chosen roadmap alone, side by side. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RoadmapFit } from "../../../graph/index.ts";
import { sayMinutes } from "../../i18n/say-time.ts";
import { useApp } from "../app-context.ts";
import { useNameList } from "../learner-context.ts";

/** A table, the best first. */
export function PlanFits({ fits }: { readonly fits: readonly RoadmapFit[] }): ReactNode {
  const { t } = useTranslation();
  const names = useNameList();
  const shelf = useApp((state) => state.shelf);
  if (fits.length < 2) return null;
  return (
    <details className="plan-more">
      <summary>{t("plan.fits")}</summary>
      <p className="hint">{t("plan.fitsHint")}</p>
      <table className="plan-fits">
        <thead>
          <tr>
            <th scope="col">{t("plan.roadmap")}</th>
            <th scope="col">{t("plan.covers")}</th>
            <th scope="col">{t("plan.concepts")}</th>
            <th scope="col">{t("plan.takes")}</th>
          </tr>
        </thead>
        <tbody>
          {fits.map(({ roadmap, feasible, missing, concepts, taught, wanted, minutes }, at) => {
            const entry = shelf.find(({ id }) => id === roadmap);
            return (
              <tr key={roadmap} className={feasible ? undefined : "no"}>
                <th scope="row" data-colour={entry?.colour ?? 0}>
                  <i className="stripe" aria-hidden="true" />
                  {entry?.title ?? roadmap}
                  {at === 0 && feasible && <small>{t("plan.best")}</small>}
                </th>
                <td>{wanted === 0 ? "–" : `${Math.round((taught / wanted) * 100)} %`}</td>
                {feasible ? (
                  <>
                    <td>{concepts}</td>
                    <td>{sayMinutes(t, minutes)}</td>
                  </>
                ) : (
                  <td colSpan={2}>{missing.length > 0 ? t("plan.without", { list: names(missing) }) : t("plan.notAlone")}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

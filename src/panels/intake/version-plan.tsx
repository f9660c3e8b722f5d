/** What a later version does to the learner's plan by this roadmap; nothing where there is no plan. */
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlanChange, Roadmap } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";

const MOST = 12;

/** Worked out in a worker whenever the later version changes; what fails is left out. */
export function VersionPlan({ earlier, later }: { readonly earlier: string; readonly later: Roadmap }): ReactNode {
  const { t } = useTranslation();
  const { weighVersion } = useActions();
  const language = useApp((state) => state.language);
  const [change, setChange] = useState<PlanChange | null>(null);
  useEffect(() => {
    let gone = false;
    const take = (told: PlanChange | null): void => void (gone || setChange(told));
    weighVersion(earlier, later).then(take, () => take(null));
    return () => {
      gone = true;
    };
  }, [weighVersion, earlier, later]);
  if (change === null) return null;
  const { added, removed, minutes, feasible } = change;
  const hours = (one: number): string => t("time.hours", { time: Math.round(one / 60) });
  const names = (list: PlanChange["added"]): string => {
    const shown = list.slice(0, MOST).map((one) => labelIn(one, language));
    return `${shown.join(t("app.and"))}${list.length > MOST ? ` ${t("add.more", { count: list.length - MOST })}` : ""}`;
  };
  const same = added.length === 0 && removed.length === 0 && minutes.before === minutes.after && feasible.before === feasible.after;
  return (
    <section className="version-plan" aria-label={t("version.plan")}>
      <h5>{t("version.plan")}</h5>
      <p>{same ? t("version.planSame") : t("version.planTime", { before: hours(minutes.before), after: hours(minutes.after) })}</p>
      {feasible.before && !feasible.after && <p>{t("version.planBroken")}</p>}
      <dl className="version-facts">
        {([["planAdded", added], ["planRemoved", removed]] as const).map(
          ([kind, list]) =>
            list.length > 0 && (
              <div key={kind}>
                <dt>
                  {t(`version.${kind}`)} <small>{list.length}</small>
                </dt>
                <dd>{names(list)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** Explains what the learner's marks on plates mean: known, ready now, a target, the place in the plan. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "./app-context.ts";
import { useKnown, useTargets } from "./learner-context.ts";

/** Items for the legend; only what is on screen. */
export function LegendMarks(): ReactNode {
  const { t } = useTranslation();
  const view = useApp((state) => state.view);
  const known = useKnown().size > 0 && view !== "compare";
  const aimed = useTargets().size > 0 && view === "plan";
  return (
    <>
      {known && (
        <li>
          <svg className="mark-sample" viewBox="0 0 24 16" aria-hidden="true">
            <rect className="known" x="1" y="3" width="20" height="12" rx="3" />
            <circle className="ink" cx="20" cy="5" r="4.4" />
            <path className="tick-line" d="M18 5l1.5 1.5L22.2 3.4" />
          </svg>
          {t("legend.known")}
        </li>
      )}
      {view === "plan" && (
        <li>
          <svg className="mark-sample" viewBox="0 0 24 16" aria-hidden="true">
            <rect className="ready" x="2" y="2" width="20" height="12" rx="3" />
          </svg>
          {t("legend.ready")}
        </li>
      )}
      {aimed && (
        <>
          <li>
            <svg className="mark-sample" viewBox="0 0 24 16" aria-hidden="true">
              <rect x="1" y="3" width="20" height="12" rx="3" />
              <circle className="target" cx="20" cy="12" r="3.4" />
              <circle className="ink" cx="20" cy="12" r="1.5" />
            </svg>
            {t("legend.target")}
          </li>
          <li>
            <b className="number-sample" aria-hidden="true">1</b>
            {t("legend.number")}
          </li>
        </>
      )}
    </>
  );
}

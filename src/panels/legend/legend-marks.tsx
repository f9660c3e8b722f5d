/** Explains what cannot be switched: the marks of a plan, and the colours of attention. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../app-context.ts";
import { useTargets } from "../learner-context.ts";

/** Items for the legend; only what is on screen. */
export function LegendMarks(): ReactNode {
  const { t } = useTranslation();
  const aimed = useTargets().size > 0;
  const planning = useApp((state) => state.view === "plan");
  const selected = useApp((state) => state.selection !== null);
  return (
    <>
      {aimed && planning && (
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
      {selected && (
        <>
          <li className="needs">
            <i aria-hidden="true" />
            {t("legend.needs")}
          </li>
          <li className="unlocks">
            <i aria-hidden="true" />
            {t("legend.unlocks")}
          </li>
        </>
      )}
    </>
  );
}

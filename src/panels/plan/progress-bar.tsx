/** How far the learner is, as a short bar with its numbers. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "../../view/plan/plan-progress.ts";

/** The bar, or only its numbers where there is little room; nothing while nothing is known. */
export function ProgressBar({ progress: { known, all }, short = false }: { readonly progress: Progress; readonly short?: boolean }): ReactNode {
  const { t } = useTranslation();
  if (known === 0) return null;
  if (short) {
    return (
      <small className="progress">
        <span aria-hidden="true">{t("know.short", { known, all })}</span>
        <span className="unseen">{t("know.progress", { known, all })}</span>
      </small>
    );
  }
  return (
    <small className="progress">
      <progress max={all} value={known} aria-hidden="true" />
      {t("know.progress", { known, all })}
    </small>
  );
}

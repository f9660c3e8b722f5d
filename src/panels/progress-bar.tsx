/** How far the learner is, as a short bar with its numbers. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "../view/plan-progress.ts";

/** The bar; nothing while nothing is known. */
export function ProgressBar({ progress: { known, all } }: { readonly progress: Progress }): ReactNode {
  const { t } = useTranslation();
  if (known === 0) return null;
  return (
    <small className="progress">
      <progress max={all} value={known} aria-hidden="true" />
      {t("know.progress", { known, all })}
    </small>
  );
}

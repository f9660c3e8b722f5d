/** What is compared, and how the roadmaps differ. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "./app-context.ts";

/** The panel of the view "compare". */
export function ComparePanel(): ReactNode {
  const { t } = useTranslation();
  const count = useApp((state) => state.chosen.length);
  return <p className="hint">{t("working.compare", { count })}</p>;
}

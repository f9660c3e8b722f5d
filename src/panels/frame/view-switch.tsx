/** One map, three questions: what an author says, how authors differ, what to learn next. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";
import { Segmented } from "../segmented.tsx";

const VIEWS = ["map", "compare", "plan"] as const;

/** The switch between the views. */
export function ViewSwitch(): ReactNode {
  const { t } = useTranslation();
  const { openView } = useActions();
  const view = useApp((state) => state.view);
  return (
    <div className="view-switch">
      <Segmented name={t("view.name")} value={view} onChange={openView} options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))} />
    </div>
  );
}

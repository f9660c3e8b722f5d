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
  /** Where one screen is seen at a time, the map is one of them. */
  const narrow = useApp((state) => state.room === "narrow");
  return (
    <div className="view-switch">
      <Segmented name={t("view.name")} value={view} onChange={openView} options={VIEWS.map((value) => ({ value, label: t(narrow && value === "map" ? "view.browse" : `view.${value}`) }))} />
    </div>
  );
}

/** Above the legend: what the reader has picked of the map, and what to do with it. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The bar; nothing while nothing is picked. */
export function GatheredBar(): ReactNode {
  const { t } = useTranslation();
  const { focusOn, gather } = useActions();
  const gathered = useApp((state) => state.gathered);
  if (gathered.length === 0) return null;
  return (
    <div className="outlook-line" role="group" aria-label={t("outlook.gathered", { count: gathered.length })}>
      <b>{t("outlook.gathered", { count: gathered.length })}</b>
      <button type="button" className="button" onClick={() => focusOn({ ids: gathered, needs: 0, unlocks: 0 })}>
        {t("outlook.onlyThese")}
      </button>
      <button type="button" className="button" onClick={() => focusOn({ ids: gathered, needs: "all", unlocks: 0 })}>
        {t("outlook.withNeeds")}
      </button>
      <button type="button" className="icon-button" aria-label={t("outlook.dropAll")} title={t("outlook.dropAll")} onClick={() => gather([])}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

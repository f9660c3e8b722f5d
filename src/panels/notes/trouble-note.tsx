/** Something did not work: said where the map would be, with what to do. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The note; nothing while all is well. */
export function TroubleNote(): ReactNode {
  const { t } = useTranslation();
  const { retry } = useActions();
  const trouble = useApp((state) => state.trouble);
  if (trouble === null) return null;
  return (
    <div className="map-note" role="alert">
      <h2>{t("problem.title")}</h2>
      <p>{t(`problem.${trouble.what}`)}</p>
      <button type="button" className="button" onClick={retry}>
        {t("problem.retry")}
      </button>
    </div>
  );
}

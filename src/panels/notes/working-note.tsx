/** Several roadmaps are being worked on: says what, and how to stop it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The note in the map's place. */
export function WorkingNote(): ReactNode {
  const { t } = useTranslation();
  const { stopWorking } = useActions();
  const working = useApp((state) => state.working);
  const count = useApp((state) => state.shelf.length);
  return (
    <div className="map-note" role="status">
      <p className="busy">
        <progress aria-label={t("app.loading")} />
        {working === null ? t("app.loading") : t(`working.${working}`, { count })}
      </p>
      {working !== null && (
        <button type="button" className="button" onClick={stopWorking}>
          {t("add.stop")}
        </button>
      )}
    </div>
  );
}

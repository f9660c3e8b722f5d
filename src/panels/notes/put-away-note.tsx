/** Tells that the workspace which was open here was put away, and how to take that back. It goes when it is closed. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The note; nothing while there is nothing to tell. */
export function PutAwayNote(): ReactNode {
  const { t } = useTranslation();
  const { undoPutAway, hushPutAway } = useActions();
  const putAway = useApp((state) => state.putAway);
  return (
    <div role="status" className={putAway === null ? undefined : "note floating"}>
      {putAway !== null && (
        <>
          <p>{t("workspace.wasPutAway", { name: putAway.name === "" ? t("workspace.first") : putAway.name })}</p>
          <button type="button" className="button" onClick={undoPutAway}>
            {t("undo.undo")}
          </button>
          <button type="button" className="icon-button" aria-label={t("add.close")} onClick={hushPutAway}>
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

/** Says when the learner's work does not outlast the visit, or when some of it could not be read back. */
import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** One note at the foot of the window until it is closed; nothing while all is well. */
export function KeepingNote(): ReactNode {
  const { t } = useTranslation();
  const { saveWorkspace } = useActions();
  const keeping = useApp((state) => state.keeping);
  const setAside = useApp((state) => state.setAside);
  const lost = useApp((state) => state.lost);
  const [closed, setClosed] = useState<string | null>(null);
  const trouble = keeping !== "opening" && keeping !== "lasting";
  const said = trouble ? t(`keeping.${keeping}`) : lost ? t("keeping.lost") : setAside > 0 ? t("keeping.setAside", { count: setAside }) : "";
  return (
    <div role="status" className={said === "" || said === closed ? undefined : "note floating"}>
      {said !== "" && said !== closed && (
        <>
          <p>{said}</p>
          {trouble && (
            <button type="button" className="button" onClick={() => saveWorkspace()}>
              {t("workspace.saveAll")}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={t("add.close")} onClick={() => setClosed(said)}>
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

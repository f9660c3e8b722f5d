/** Short notes about links: one that was copied, and one that was opened and names what is not here or marks what one may not know. */
import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** A note that says no more than that all went well goes by itself. Milliseconds. */
const STAYS = 6000;
/** So many names are told. */
const MOST_NAMES = 4;

/** The notes; nothing while there is nothing to tell. */
export function LinkNote(): ReactNode {
  const { t } = useTranslation();
  const { hushLink, takeOffered, copyWholeLink, saveShared } = useActions();
  const made = useApp((state) => state.linkMade);
  const missing = useApp((state) => state.missing);
  const offered = useApp((state) => state.offered);
  const isDone = made?.copied === true && made.leftOut.length === 0;
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(hushLink, STAYS);
    return () => clearTimeout(timer);
  }, [isDone, made, hushLink]);
  const names = missing.slice(0, MOST_NAMES).join(t("app.and"));
  const lost = missing.length > MOST_NAMES ? t("link.missingMore", { names, count: missing.length - MOST_NAMES }) : t("link.missing", { names });
  const told = made === null ? "" : made.whole === "too-long" ? t("link.tooLong", { size: made.size }) : !made.copied ? t("link.refused") : made.whole === "carried" ? t("link.carried", { size: made.size }) : t("link.copied");
  return (
    <div role="status" className="link-notes">
      {made !== null && (
        <Note onClose={hushLink}>
          <p>{[told, ...made.leftOut.map((one) => t(`link.without.${one}`))].join(t("app.gap"))}</p>
          {made.leftOut.includes("own") && (
            <button type="button" className="button" onClick={copyWholeLink}>
              {t("link.whole")}
            </button>
          )}
          {made.whole === "too-long" && (
            <button type="button" className="button" onClick={saveShared}>
              {t("link.save")}
            </button>
          )}
          {!made.copied && made.url !== "" && <input type="text" readOnly aria-label={t("link.text")} value={made.url} onFocus={(event) => event.target.select()} />}
        </Note>
      )}
      {missing.length > 0 && (
        <Note onClose={hushLink}>
          <p>{lost}</p>
        </Note>
      )}
      {offered.length > 0 && (
        <Note onClose={hushLink}>
          <p>{t("link.offered", { count: offered.length })}</p>
          <button type="button" className="button" onClick={takeOffered}>
            {t("link.take")}
          </button>
        </Note>
      )}
    </div>
  );
}

function Note({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="note floating">
      {children}
      <button type="button" className="icon-button" aria-label={t("add.close")} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

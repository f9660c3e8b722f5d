/** Says that the app works without a network from now on, and that a newer version of it is there. */
import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** Nothing has to be done about it: the note goes by itself. Milliseconds. */
const STAYS = 8000;

/** The note; nothing while there is nothing to tell. */
export function NewsNote(): ReactNode {
  const { t } = useTranslation();
  const { takeNewer, hushNews } = useActions();
  const news = useApp((state) => state.news);
  useEffect(() => {
    if (news !== "kept") return;
    const timer = setTimeout(hushNews, STAYS);
    return () => clearTimeout(timer);
  }, [news, hushNews]);
  return (
    <div role="status" className={news === null ? undefined : "note floating"}>
      {news !== null && (
        <>
          <p>{t(`news.${news}`)}</p>
          {news === "newer" && (
            <button type="button" className="button" onClick={takeNewer}>
              {t("news.reload")}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={t("add.close")} onClick={hushNews}>
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

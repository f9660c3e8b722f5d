/** All corrections of all roadmaps, with those that no longer fit, to take back, to hand on, to take in. */
import { Download, Undo2, Upload } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sayCorrection } from "../../i18n/say-correction.ts";
import { useActions, useApp } from "../app-context.ts";

/** The list, and its file both ways. */
export function CorrectionList(): ReactNode {
  const { t } = useTranslation();
  const { uncorrect, saveCorrections, loadCorrections } = useActions();
  const language = useApp((state) => state.language);
  const corrections = useApp((state) => state.corrections);
  const shelf = useApp((state) => state.shelf);
  const opened = useApp((state) => state.opened);
  const trouble = useApp((state) => state.correctionTrouble);
  const unfit = new Map(Object.values(opened).flatMap((open) => (open.unfit ?? []).map(({ correction, why }) => [correction, why] as const)));
  return (
    <section className="review corrections">
      <h3>
        {t("correct.all")} {corrections.length > 0 && <small>{corrections.length}</small>}
      </h3>
      {corrections.length === 0 && <p className="hint">{t("correct.none")}</p>}
      <ul>
        {corrections.map((one) => {
          const why = unfit.get(one);
          const words = sayCorrection(t, one, language);
          return (
            <li key={JSON.stringify(one)} className={why === undefined ? undefined : "unfit"}>
              <span>
                {words} <small>{shelf.find(({ id }) => id === one.roadmap)?.title ?? t("correct.elsewhere", { id: one.roadmap })}</small>
                {one.reason !== "" && <small>{one.reason}</small>}
                {why !== undefined && <small className="problem">{t(`correct.unfit.${why}`)}</small>}
              </span>
              <button type="button" className="icon-button" aria-label={t("correct.takeBackWhat", { what: words })} title={t("correct.takeBack")} onClick={() => uncorrect([one])}>
                <Undo2 aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {trouble !== null && <p className="problem" role="alert">{t("correct.badFile", { why: trouble })}</p>}
      <p className="correct-buttons">
        <button type="button" className="button" disabled={corrections.length === 0} onClick={saveCorrections}>
          <Download aria-hidden="true" /> {t("correct.save")}
        </button>
        <button type="button" className="button" onClick={loadCorrections}>
          <Upload aria-hidden="true" /> {t("correct.load")}
        </button>
      </p>
    </section>
  );
}

/** What the marks in the source mean, each shown as it looks there. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../app-context.ts";

const MARKS = ["mention", "cue", "word", "stage", "duration", "choice", "denial"] as const;

/** The key, and how to use the text. */
export function SourceKey(): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return (
    <div className="source-key" lang={language === "zh" ? "zh-CN" : "en"}>
      <p>{t("source.hint")}</p>
      <ul aria-label={t("source.key")}>
        {MARKS.map((mark) => (
          <li key={mark}>
            <mark className={mark === "mention" || mark === "cue" ? mark : `says-${mark}`}>{mark === "mention" ? <span>{t("source.mention")}</span> : t(`source.${mark}`)}</mark>
          </li>
        ))}
      </ul>
    </div>
  );
}

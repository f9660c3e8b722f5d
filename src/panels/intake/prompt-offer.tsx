/** For readers without a roadmap: a prompt that has a language model write one which reads without loss. */
import { Copy } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PROMPTS } from "../../i18n/prompts.ts";
import { useActions, useApp } from "../app-context.ts";

/** The offer in both languages, the reader's own first, and what became of copying it. */
export function PromptOffer(): ReactNode {
  const { t } = useTranslation();
  const { copyPrompt } = useActions();
  const own = useApp((state) => state.language);
  const copied = useApp((state) => state.copied);
  const shown = copied?.language ?? own;
  const languages = own === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
  return (
    <section className="prompt-offer">
      <p>{t("prompt.lead")}</p>
      <p className="prompt-buttons">
        {languages.map((language) => (
          <button key={language} type="button" className="button" onClick={() => copyPrompt(language)}>
            <Copy aria-hidden="true" />
            {t(`prompt.${language}`)}
          </button>
        ))}
      </p>
      <p role="status" className="prompt-copied">
        {copied !== null && t(copied.done ? "prompt.done" : "prompt.failed")}
      </p>
      <details open={copied?.done === false ? true : undefined}>
        <summary>{t("prompt.look")}</summary>
        <textarea rows={8} readOnly lang={shown === "zh" ? "zh-CN" : "en"} aria-label={t("prompt.text")} value={PROMPTS[shown]} onFocus={(event) => event.target.select()} />
      </details>
    </section>
  );
}

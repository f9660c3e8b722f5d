/** The author's words with a little of what stands round them; picking them opens the source there. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../../graph/index.ts";
import { quoteInContext } from "../view/quote-in-context.ts";
import { useActions, useShown } from "./app-context.ts";

/** One quote. `note` stands behind the line's number. */
export function Quote({ place, note }: { readonly place: Place; readonly note?: string }): ReactNode {
  const { t } = useTranslation();
  const { readAt } = useActions();
  const shown = useShown();
  if (shown === null) return null;
  const { before, quote, after } = quoteInContext(shown.text, place);
  return (
    <button type="button" className="quote" onClick={() => readAt(place)}>
      <q lang={shown.roadmap.language === "zh" ? "zh-CN" : "en"}>
        {before}
        <mark>{quote}</mark>
        {after}
      </q>
      <small>
        <span className="unseen">{t("panel.openAt", { line: place.line })}</span>
        <span aria-hidden="true">{t("left.line", { line: place.line })}</span>
        {note && ` · ${note}`}
      </small>
    </button>
  );
}

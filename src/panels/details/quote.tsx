/** The author's words with a little of what stands round them; picking them opens the source there. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../../../graph/index.ts";
import { originAt } from "../../view/source/origin-at.ts";
import { quoteInContext } from "../../view/source/quote-in-context.ts";
import { useActions, useOpened, useReadSource } from "../app-context.ts";

interface QuoteProps {
  readonly place: Place;
  /** Stands behind the line's number. */
  readonly note?: string;
  /** Whose words they are, by the id on the shelf; the shown roadmap's unless told. */
  readonly source?: string;
}

/** One quote. */
export function Quote({ place, note, source }: QuoteProps): ReactNode {
  const { t } = useTranslation();
  const { readAt } = useActions();
  const current = useReadSource();
  const id = source ?? current;
  const shown = useOpened(id);
  if (shown === null || id === null) return null;
  const origin = originAt(shown.origins, place.line);
  const { before, quote, after } = quoteInContext(shown.text, place);
  return (
    <button type="button" className="quote" onClick={() => readAt(place, id)}>
      <q lang={shown.roadmap.language === "zh" ? "zh-CN" : "en"}>
        {before}
        <mark>{quote}</mark>
        {after}
      </q>
      <small>
        <span className="unseen">{t("panel.openAt", { line: place.line })}</span>
        <span aria-hidden="true">{t("left.line", { line: place.line })}</span>
        {note && ` · ${note}`}
        {origin !== null && ` · ${origin.fileLine === null ? origin.file : t("left.fileLine", { file: origin.file, line: origin.fileLine })}`}
      </small>
    </button>
  );
}

/** From one place that speaks for the selection to the next: "3 of 7", and two buttons. */
import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { placeAt } from "../../view/source/said-places.ts";
import { useActions, useApp, useMapRecord } from "../app-context.ts";

/** The bar; nothing without a selection. It stays at the top while the text scrolls. */
export function SourceWalk({ places, source }: { readonly places: readonly Place[]; readonly source: string | null }): ReactNode {
  const { t } = useTranslation();
  const { readAt } = useActions();
  const name = useSelectedName();
  const reading = useApp((state) => state.reading);
  const language = useApp((state) => state.language);
  if (name === null || source === null) return null;
  const at = reading?.roadmap === source ? placeAt(places, reading.place) : -1;
  const go = (to: number): void => readAt(places[(to + places.length) % places.length]!, source);
  return (
    <div className="source-walk" role="group" aria-label={t("source.walk")} lang={language === "zh" ? "zh-CN" : "en"}>
      <strong>{name}</strong>
      <span role="status">{places.length === 0 ? t("source.notHere") : at < 0 ? t("source.places", { count: places.length }) : t("source.at", { at: at + 1, count: places.length })}</span>
      {places.length > 0 && (
        <>
          <button type="button" className="icon-button" aria-label={t("source.previous")} title={t("source.previous")} onClick={() => go(at < 0 ? -1 : at - 1)}>
            <ChevronUp aria-hidden="true" />
          </button>
          <button type="button" className="icon-button" aria-label={t("source.next")} title={t("source.next")} onClick={() => go(at + 1)}>
            <ChevronDown aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

/** The selected concept's name, or an arrow's two. */
function useSelectedName(): string | null {
  const { t } = useTranslation();
  const selection = useApp((state) => state.selection);
  const language = useApp((state) => state.language);
  const record = useMapRecord();
  return useMemo(() => {
    if (selection === null) return null;
    const named = (id: string): string => labelIn(record?.concepts.find((one) => one.id === id) ?? { id, label: {} }, language);
    return selection.type === "concept" ? named(selection.id) : t("panel.arrow", { before: named(selection.before), after: named(selection.after) });
  }, [selection, record, language, t]);
}

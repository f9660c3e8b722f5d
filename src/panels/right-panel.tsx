/** The right side (a sheet where the screen is narrow): what is selected, in full. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { findArrowFacts, findConceptFacts } from "../view/concept-facts.ts";
import { labelIn, otherLabel } from "../view/labels.ts";
import { useActions, useApp, useShownRoadmap } from "./app-context.ts";
import { ArrowPanel } from "./arrow-panel.tsx";
import { ConceptPanel } from "./concept-panel.tsx";
import { KindIcon } from "./kind-icon.tsx";
import { KnowBar } from "./know-bar.tsx";

/** The details of the selection; nothing without one. */
export function RightPanel(): ReactNode {
  const { t } = useTranslation();
  const { select, foldDetails } = useActions();
  const shown = useShownRoadmap();
  const selection = useApp((state) => state.selection);
  const language = useApp((state) => state.language);
  const folded = useApp((state) => state.folded && state.room !== "wide");
  const room = useApp((state) => state.room);
  const body = useRef<HTMLDivElement>(null);
  const concept = useMemo(
    () => (shown && selection?.type === "concept" ? findConceptFacts(shown, selection.id) : null),
    [shown, selection],
  );
  const arrow = useMemo(
    () => (shown && selection?.type === "arrow" ? findArrowFacts(shown, selection.before, selection.after) : null),
    [shown, selection],
  );
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [selection]);
  const opener = useRef<Element | null>(null);
  const open = concept !== null || arrow !== null;
  useEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  if (!open) return null;
  const close = (): void => {
    select(null);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };
  const other = concept && otherLabel(concept.concept, language);
  return (
    <aside className={folded ? "panel right folded" : "panel right"} aria-label={t("panel.name")}>
      <header className="panel-head">
        {concept && (
          <div>
            <p className="kicker">
              <KindIcon kind={concept.concept.kind} />
              {t(`kind.${concept.concept.kind}`)} · {t(`emphasis.${concept.concept.emphasis}`)}
            </p>
            <h2>{labelIn(concept.concept, language)}</h2>
            {other !== null && <p className="other-label" lang={language === "zh" ? "en" : "zh-CN"}>{other}</p>}
          </div>
        )}
        {arrow && (
          <div>
            <p className="kicker">{t(`basis.${arrow.prerequisite.basis}`)}</p>
            <h2>{t("panel.arrow", { before: labelIn(arrow.before, language), after: labelIn(arrow.after, language) })}</h2>
          </div>
        )}
        {room !== "wide" && (
          <button type="button" className="icon-button" aria-expanded={!folded} aria-label={t("panel.name")} onClick={() => foldDetails(!folded)}>
            {folded ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
          </button>
        )}
        <button type="button" className="icon-button" aria-label={t("panel.close")} title={t("panel.close")} onClick={close}>
          <X aria-hidden="true" />
        </button>
      </header>
      {!folded && (
        <div ref={body} className="panel-body">
          {concept && <KnowBar id={concept.concept.id} />}
          {concept && <ConceptPanel facts={concept} />}
          {arrow && <ArrowPanel facts={arrow} />}
        </div>
      )}
    </aside>
  );
}

/** The right side where several roadmaps are on the map: what is selected, with everybody's word on it. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { currentUnion } from "../state/union.ts";
import { labelIn, otherLabel } from "../view/labels.ts";
import { findUnionArrow, findUnionConcept } from "../view/union-facts.ts";
import { useActions, useApp, useMapRecord } from "./app-context.ts";
import { KindIcon } from "./kind-icon.tsx";
import { KnowBar } from "./know-bar.tsx";
import { UnionArrow } from "./union-arrow.tsx";
import { UnionConcept } from "./union-concept.tsx";

/** The details of the selection; nothing without one. */
export function UnionPanel(): ReactNode {
  const { t } = useTranslation();
  const { select, foldDetails } = useActions();
  const union = useApp(currentUnion);
  const record = useMapRecord();
  const selection = useApp((state) => state.selection);
  const chosen = useApp((state) => state.chosen);
  const opened = useApp((state) => state.opened);
  const language = useApp((state) => state.language);
  const room = useApp((state) => state.room);
  const folded = useApp((state) => state.folded && state.room !== "wide");
  const body = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const concept = useMemo(
    () => (union && record && selection?.type === "concept" ? findUnionConcept(union, record, chosen, opened, selection.id) : null),
    [union, record, selection, chosen, opened],
  );
  const arrow = useMemo(
    () => (union && selection?.type === "arrow" ? findUnionArrow(union, chosen, selection.before, selection.after) : null),
    [union, selection, chosen],
  );
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [selection]);
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
              {t(`kind.${concept.concept.kind}`)}
            </p>
            <h2>{labelIn(concept.concept, language)}</h2>
            {other !== null && <p className="other-label" lang={language === "zh" ? "en" : "zh-CN"}>{other}</p>}
          </div>
        )}
        {arrow && (
          <div>
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
          {concept && <UnionConcept facts={concept} />}
          {arrow && <UnionArrow facts={arrow} />}
        </div>
      )}
    </aside>
  );
}

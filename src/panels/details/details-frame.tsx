/** The frame of the right side (a sheet where the screen is narrow): what is selected, folding, closing, and the way back to where the reader came from. */
import { ChevronDown, ChevronLeft, ChevronUp, X } from "lucide-react";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";
import { PanelEdge } from "../frame/panel-edge.tsx";

interface DetailsFrameProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** In place of letting go of the selection. */
  readonly onClose?: () => void;
}

/** A panel with `head` above `children`; there as long as something is selected or asked. What was asked before is one step back. */
export function DetailsFrame({ head, children, onClose }: DetailsFrameProps): ReactNode {
  const { t } = useTranslation();
  const { select, foldDetails } = useActions();
  const selection = useApp((state) => state.selection);
  const wide = useApp((state) => state.room === "wide");
  const narrow = useApp((state) => state.room === "narrow");
  const folded = useApp((state) => state.folded && state.room !== "wide");
  const asked = useApp((state) => state.inquiry !== null);
  const body = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [selection]);
  useLayoutEffect(() => {
    opener.current = document.activeElement;
  }, []);
  const close = (): void => {
    if (onClose === undefined) select(null);
    else onClose();
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };
  return (
    <aside className={folded ? "panel right folded" : "panel right"} aria-label={t("panel.name")}>
      <header className="panel-head">
        <div>
          {asked && onClose === undefined && (
            <button type="button" className="back-to" onClick={() => select(null)}>
              <ChevronLeft aria-hidden="true" />
              {t("ways.back")}
            </button>
          )}
          {head}
        </div>
        {!wide && (
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
          {children}
        </div>
      )}
      {!narrow && !folded && <PanelEdge side="right" onFold={close} />}
    </aside>
  );
}

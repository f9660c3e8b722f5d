/** The foldable left side: the panel of the view, the list, or the source text. Folded, only the rail with its two buttons stays. */
import { GitCompareArrows, ListChecks, ListTree, PanelLeftClose, Route, ScrollText } from "lucide-react";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

const PanelEdge = lazy(() => import("./panel-edge.tsx").then(({ PanelEdge: one }) => ({ default: one })));

/** Rail and panel with what they hold; the open tab's button folds it again. */
export function LeftPanel({ ask, list, text, review }: { readonly ask: ReactNode; readonly list: ReactNode; readonly text: ReactNode; readonly review: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { openLeft } = useActions();
  const left = useApp((state) => state.left);
  const view = useApp((state) => state.view);
  const asked = view === "map" ? [] : [{ tab: "ask", label: t(`view.${view}`), icon: view === "plan" ? <Route aria-hidden="true" /> : <GitCompareArrows aria-hidden="true" /> } as const];
  const tabs = [
    ...asked,
    { tab: "list", label: t("left.list"), icon: <ListTree aria-hidden="true" /> },
    { tab: "text", label: t("left.text"), icon: <ScrollText aria-hidden="true" /> },
    { tab: "review", label: t("left.review"), icon: <ListChecks aria-hidden="true" /> },
  ] as const;
  const open = tabs.find(({ tab }) => tab === left);
  return (
    <aside className="left" aria-label={t("left.name")}>
      <div className="rail">
        {tabs.map(({ tab, label, icon }) => (
          <button key={tab} type="button" aria-expanded={left === tab} aria-controls="left-panel" onClick={() => openLeft(tab)}>
            {icon}
            <span>{label}</span>
          </button>
        ))}
      </div>
      {open !== undefined && (
        <div id="left-panel" className="panel left-panel">
          <header className="panel-head">
            <h2>{open.label}</h2>
            <button type="button" className="icon-button" aria-label={t("left.fold")} title={t("left.fold")} onClick={() => openLeft(null)}>
              <PanelLeftClose aria-hidden="true" />
            </button>
          </header>
          <div className="panel-body" tabIndex={-1}>{left === "ask" ? ask : left === "list" ? list : left === "review" ? review : text}</div>
          <Suspense>
            <PanelEdge side="left" onFold={() => openLeft(null)} />
          </Suspense>
        </div>
      )}
    </aside>
  );
}

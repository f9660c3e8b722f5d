/** The foldable left side: the list, or the source text. Folded, only the rail with its two buttons stays. */
import { ListTree, PanelLeftClose, ScrollText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "./app-context.ts";
import { ConceptList } from "./concept-list.tsx";
import { SourceText } from "./source-text.tsx";

/** Rail and panel; the open tab's button folds it again. */
export function LeftPanel(): ReactNode {
  const { t } = useTranslation();
  const { openLeft } = useActions();
  const left = useApp((state) => state.left);
  const tabs = [
    { tab: "list", label: t("left.list"), icon: <ListTree aria-hidden="true" /> },
    { tab: "text", label: t("left.text"), icon: <ScrollText aria-hidden="true" /> },
  ] as const;
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
      {left !== null && (
        <div id="left-panel" className="panel left-panel">
          <header className="panel-head">
            <h2>{left === "list" ? t("left.list") : t("left.text")}</h2>
            <button type="button" className="icon-button" aria-label={t("left.fold")} title={t("left.fold")} onClick={() => openLeft(null)}>
              <PanelLeftClose aria-hidden="true" />
            </button>
          </header>
          <div className="panel-body" tabIndex={-1}>{left === "list" ? <ConceptList /> : <SourceText />}</div>
        </div>
      )}
    </aside>
  );
}

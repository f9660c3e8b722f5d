/** Narrow screens show one thing at a time; this bar under the thumb says which. */
import { GitCompareArrows, ListChecks, ListTree, Map as MapIcon, Route, ScrollText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The view's own panel, list, map or source. */
export function ScreenSwitch(): ReactNode {
  const { t } = useTranslation();
  const { openScreen } = useActions();
  const screen = useApp((state) => state.screen);
  const view = useApp((state) => state.view);
  const asked = view === "map" ? [] : [{ name: "ask", label: t(`view.${view}`), icon: view === "plan" ? <Route aria-hidden="true" /> : <GitCompareArrows aria-hidden="true" /> } as const];
  const screens = [
    ...asked,
    { name: "list", label: t("left.list"), icon: <ListTree aria-hidden="true" /> },
    { name: "map", label: t("left.map"), icon: <MapIcon aria-hidden="true" /> },
    { name: "text", label: t("left.text"), icon: <ScrollText aria-hidden="true" /> },
    { name: "review", label: t("left.review"), icon: <ListChecks aria-hidden="true" /> },
  ] as const;
  return (
    <nav className="screen-switch" aria-label={t("app.name")}>
      {screens.map(({ name, label, icon }) => (
        <button key={name} type="button" aria-current={screen === name ? "page" : undefined} onClick={() => openScreen(name)}>
          {icon}
          {label}
        </button>
      ))}
    </nav>
  );
}

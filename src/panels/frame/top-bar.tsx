/** One line above the map: the name, the views, the shelf, the search, language and appearance. */
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { AddButton } from "../intake/add-button.tsx";
import { useApp } from "../app-context.ts";
import { ExportButton } from "../export/export-button.tsx";
import { HelpButton } from "./help-button.tsx";
import { RoadmapPicker } from "./roadmap-picker.tsx";
import { SearchField } from "../find/search-field.tsx";
import { Settings } from "./settings.tsx";
import { ShareButton } from "../export/share-button.tsx";
import { ViewSwitch } from "./view-switch.tsx";

const SourceChips = lazy(() => import("./source-chips.tsx").then(({ SourceChips: one }) => ({ default: one })));

/** The bar; it never wraps. */
export function TopBar(): ReactNode {
  const { t } = useTranslation();
  const room = useApp((state) => state.room);
  const view = useApp((state) => state.view);
  const compact = useApp((state) => state.room !== "wide" || state.textSize > 115);
  return (
    <header className="top-bar">
      <h1 title={t("app.tagline")}>{t("app.name")}</h1>
      {room !== "narrow" && <ViewSwitch />}
      {view === "map" ? (
        <RoadmapPicker compact={room !== "wide"} />
      ) : (
        <Suspense fallback={<div className="roadmap-picker" />}>
          <SourceChips compact={room !== "wide"} />
        </Suspense>
      )}
      <AddButton />
      <SearchField />
      {room !== "narrow" && <ExportButton />}
      {room !== "narrow" && <ShareButton />}
      <Settings compact={compact} />
      {room !== "narrow" && <HelpButton />}
    </header>
  );
}

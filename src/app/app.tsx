/** The screen: the map fills it, everything else stands at its edges. */
import { lazy, type ReactNode, Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { MapHandle } from "../canvas/map-view.tsx";
import { afterPaint } from "../canvas/when-idle.ts";
import { useRested } from "./map/use-rested.ts";
import { soon } from "./map/soon.tsx";
import { Announcer } from "../panels/notes/announcer.tsx";
import { useApp, useIsUnion } from "../panels/app-context.ts";
import { LeftPanel } from "../panels/frame/left-panel.tsx";
import { ScreenSwitch } from "../panels/frame/screen-switch.tsx";
import { TopBar } from "../panels/frame/top-bar.tsx";
import { ViewSwitch } from "../panels/frame/view-switch.tsx";
import { currentPassage } from "../state/passage.ts";
import { FirstPictureEnd } from "./map/first-picture-end.tsx";
import { useKeys } from "./map/use-keys.ts";

const MapArea = lazy(() => {
  void import("../canvas/map-view.tsx");
  return import("./map/map-area.tsx").then(({ MapArea: one }) => ({ default: one }));
});
const ConceptList = lazy(() => import("../panels/list/concept-list.tsx").then(({ ConceptList: one }) => ({ default: one })));
const Notes = lazy(() => import("../panels/notes/notes.tsx").then(({ Notes: one }) => ({ default: one })));
const EmptyShelf = lazy(() => import("../panels/frame/empty-shelf.tsx").then(({ EmptyShelf: one }) => ({ default: one })));
const Tour = lazy(() => import("../panels/frame/tour.tsx").then(({ Tour: one }) => ({ default: one })));
const DropZone = lazy(() => import("./drop-zone.tsx").then(({ DropZone: one }) => ({ default: one })));
const PasteDialog = lazy(() => import("../panels/intake/paste-dialog.tsx").then(({ PasteDialog: one }) => ({ default: one })));
const PassagePanel = lazy(() => import("../panels/details/passage-panel.tsx").then(({ PassagePanel: one }) => ({ default: one })));
const InquiryPanel = lazy(() => import("../panels/inquiry/inquiry-panel.tsx").then(({ InquiryPanel: one }) => ({ default: one })));
const RightPanel = soon(() => import("../panels/details/right-panel.tsx").then(({ RightPanel: one }) => one));
const ReviewPanel = lazy(() => import("../panels/correct/review-panel.tsx").then(({ ReviewPanel: one }) => ({ default: one })));
/** Beside the details of what was clicked, which come first. */
const SourceText = lazy(async () => {
  await afterPaint();
  const { SourceText: one } = await import("../panels/source/source-text.tsx");
  return { default: one };
});
const UnionPanel = lazy(() => import("../panels/details/union-panel.tsx").then(({ UnionPanel: one }) => ({ default: one })));
const ComparePanel = lazy(() => import("../panels/compare/compare-panel.tsx").then(({ ComparePanel: one }) => ({ default: one })));
const CompareStage = lazy(() => import("../panels/compare/compare-stage.tsx").then(({ CompareStage: one }) => ({ default: one })));
const CompareTabs = lazy(() => import("../panels/compare/compare-tabs.tsx").then(({ CompareTabs: one }) => ({ default: one })));
const PlanPanel = lazy(() => import("../panels/plan/plan-panel.tsx").then(({ PlanPanel: one }) => ({ default: one })));
const WorkspaceDialog = lazy(() => import("../panels/workspace/workspace-dialog.tsx").then(({ WorkspaceDialog: one }) => ({ default: one })));
const ExportDialog = lazy(() => import("../panels/export/export-dialog.tsx").then(({ ExportDialog: one }) => ({ default: one })));
const KeysDialog = lazy(() => import("../panels/frame/keys-dialog.tsx").then(({ KeysDialog: one }) => ({ default: one })));
const PrintSheet = lazy(() => import("../panels/list/print-sheet.tsx").then(({ PrintSheet: one }) => ({ default: one })));
const WritePanel = lazy(() => import("../panels/workspace/write-panel.tsx").then(({ WritePanel: one }) => ({ default: one })));
const SharedDialog = lazy(() => import("../panels/intake/shared-dialog.tsx").then(({ SharedDialog: one }) => ({ default: one })));
const PreviewDialog = lazy(() => import("../panels/intake/preview-dialog.tsx").then(({ PreviewDialog: one }) => ({ default: one })));

/** Begins to load what the first click asks for, before that click. */
export function loadDetails(): void {
  RightPanel.load().catch(() => undefined);
}

/** The whole app. */
export function App({ map }: { readonly map: { current: MapHandle | null } }): ReactNode {
  const { t } = useTranslation();
  const room = useApp((state) => state.room);
  const screen = useApp((state) => state.screen);
  const arrivals = useApp((state) => state.arrivals);
  const shared = useApp((state) => state.shared);
  const pasting = useApp((state) => state.pasting);
  const workspacesShown = useApp((state) => state.workspacesShown);
  const exportShown = useApp((state) => state.exportShown);
  const keysShown = useApp((state) => state.keysShown);
  const empty = useApp((state) => state.indexed && state.shelf.length === 0);
  const tour = useApp((state) => state.tour);
  const view = useApp((state) => state.view);
  const union = useIsUnion();
  const left = useApp((state) => state.left);
  const folded = useApp((state) => state.folded);
  const selected = useApp((state) => state.selection !== null);
  const quoted = useApp((state) => currentPassage(state) !== null);
  const inquiring = useApp((state) => state.inquiry !== null);
  const narrow = room === "narrow";
  useKeys();
  const writing = useApp((state) => state.writing !== null);
  const rested = useRested();
  const text = <Suspense>{writing ? <WritePanel /> : <SourceText />}</Suspense>;
  const review = <Suspense><ReviewPanel /></Suspense>;
  const list = <Suspense><ConceptList /><FirstPictureEnd list={narrow} /></Suspense>;
  const tab = useApp((state) => state.tab);
  const staged = view === "compare" && tab !== "overlay" && !narrow;
  const mapSeen = useRef(false);
  if (!narrow || screen === "map") mapSeen.current = true;
  const ask = view === "map" ? null : <Suspense>{view === "compare" ? <ComparePanel /> : <PlanPanel />}</Suspense>;
  return (
    <div className={`app ${room}`} data-view={view} data-screen={narrow ? screen : undefined} data-left={!narrow && left !== null ? "open" : undefined} data-right={(selected || quoted || inquiring) && (!folded || room === "wide") ? "open" : undefined}>
      {(!narrow || screen === "map") && (
        <a className="skip" href="#main" onClick={skip}>
          {t("app.skipToMap")}
        </a>
      )}
      <TopBar />
      {narrow && (
        <nav className="view-bar" aria-label={t("view.name")}>
          <ViewSwitch />
        </nav>
      )}
      {view === "compare" && (
        <Suspense fallback={<div className="tab-bar" />}>
          <CompareTabs />
        </Suspense>
      )}
      <main id="main">
        <Suspense>{empty && <EmptyShelf />}</Suspense>
        {narrow && !empty && screen !== "map" && (
          <div className="screen panel-body">
            <h2 className="unseen">{screen === "ask" ? t(`view.${view}`) : t(`left.${screen}`)}</h2>
            {screen === "ask" ? ask : screen === "list" ? list : screen === "review" ? review : text}
          </div>
        )}
        {!narrow && <LeftPanel ask={ask} list={list} text={text} review={review} />}
        <Suspense>{selected ? union ? <UnionPanel /> : <RightPanel.Component /> : quoted ? <PassagePanel /> : inquiring && <InquiryPanel />}</Suspense>
        <Suspense fallback={<p className="map-note quiet">{t("app.loading")}</p>}>{mapSeen.current && !empty && <MapArea handle={map} foot={(!narrow || screen === "map") && !staged} />}</Suspense>
        <Suspense>{staged && <CompareStage />}</Suspense>
      </main>
      {narrow && <ScreenSwitch />}
      <FirstPictureEnd />
      <Announcer />
      <Suspense>{rested && <PrintSheet />}</Suspense>
      <Suspense>{rested && <DropZone />}</Suspense>
      <Suspense>
        {rested && <Notes />}
      </Suspense>
      <Suspense>
        {pasting && <PasteDialog />}
        {exportShown && <ExportDialog />}
        {keysShown && <KeysDialog />}
        {workspacesShown && <WorkspaceDialog />}
        {tour !== null && <Tour step={tour} />}
        {shared !== null && <SharedDialog arrival={shared} />}
        {arrivals !== null && <PreviewDialog arrivals={arrivals} />}
      </Suspense>
    </div>
  );
}

/** To the first plate of the map; to where the map will be while it is not there. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  const plate = document.querySelector<HTMLElement>(".map-concepts button");
  const main = document.querySelector<HTMLElement>("main")!;
  if (plate === null) main.tabIndex = -1;
  (plate ?? main).focus();
}

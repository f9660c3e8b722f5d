/** Puts the app together and starts it. Map, parser and layout are loaded after the first paint. */
import "../worker/no-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import type { ConceptId, Roadmap } from "../../graph/index.ts";
import type { MapHandle } from "../canvas/map-view.tsx";
import { whenIdle } from "../canvas/when-idle.ts";
import { createI18n, speak } from "../i18n/setup.ts";
import { onFirstPick } from "../io/first-picture.ts";
import { onRoom, readRoom, readToday } from "../io/page.ts";
import { readToured } from "../io/preferences.ts";
import { AppContext } from "../panels/app-context.ts";
import { initialState } from "../state/app-state.ts";
import { createAppStore } from "../state/store.ts";
import { makeRoom } from "../state/transitions.ts";
import { createWorkers } from "../worker/workers.ts";
import { App, loadDetails } from "./app.tsx";
import { arrangeMaps } from "./keep/arrange-map.ts";
import { onceAsked, whenOpened } from "./keep/once.ts";
import { createActions } from "./actions/create-actions.ts";
import { createExportActions } from "./actions/create-export-actions.ts";
import { createLinkActions } from "./actions/create-link-actions.ts";
import { createShareActions } from "./actions/create-share-actions.ts";
import { createOutlookActions } from "./actions/create-outlook-actions.ts";
import { createPlanActions } from "./actions/create-plan-actions.ts";
import { createWorkspaceActions } from "./actions/create-workspace-actions.ts";
import { createWriteActions } from "./actions/create-write-actions.ts";
import { followAddress, startingState } from "./keep/follow-address.ts";
import { followPreferences, withPreferences } from "./keep/follow-preferences.ts";
import { intakeWhenAsked } from "./actions/intake-when-asked.ts";
import { planWhenAsked } from "./keep/plan-when-asked.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/first-picture.css";
import "./style/panels.css";
import "./style/list.css";
import "./style/source.css";
import "./style/map.css";
import "./style/union.css";
import "./style/outlook.css";
import "./style/compare.css";
import "./style/dialogs.css";
import "./style/notes.css";
import "./style/tour.css";
import "./style/export.css";
import "./style/plan.css";
import "./style/find.css";
import "./style/write.css";
import "./style/correct.css";
import "./style/inquiry.css";

loadDetails();
const room = readRoom();
const store = createAppStore(withPreferences({ ...startingState(makeRoom(initialState(), room)), legend: room !== "narrow", overview: room === "wide", tourOffered: !readToured() }));
const i18n = await createI18n(store.getState().language);
const workers = createWorkers();
const map: { current: MapHandle | null } = { current: null };
const intake = intakeWhenAsked(store, () =>
  import("./actions/document-intake.ts").then(({ createDocumentIntake }) => createDocumentIntake(store, workers, i18n.t)),
);
const kept = onceAsked(() => import("./keep/start-keeping.ts").then(({ startKeeping }) => startKeeping(store), () => store.setState({ keeping: "refused" })));
const look = arrangeMaps(store, workers, kept);
const plans = planWhenAsked(store, () => import("./keep/make-plans.ts").then(({ makePlans }) => makePlans(store, workers.plan, readToday, Date.now)));
const newer = onceAsked(() => import("./keep/start-offline.ts").then(({ startOffline }) => startOffline(store), () => null));
const place = () => map.current?.place() ?? null;
const others = { weighVersion: (earlier: string, later: Roadmap) => import("./actions/weigh-version.ts").then((weigh) => weigh.weighVersion(store.getState(), earlier, later, workers)), takeNewer: () => void newer().then((take) => take?.()), ...createPlanActions(store, plans, i18n.t, Date.now), ...createOutlookActions(store), ...createExportActions(store, workers, () => map.current?.drawn() ?? null, i18n.t), ...createLinkActions(store, place, Date.now), ...createShareActions(store, workers, place), ...createWriteActions(store, workers), ...createWorkspaceActions(store, Date.now) };
const actions = createActions(store, map, intake, look, others);

onRoom((room) => store.setState((state) => makeRoom(state, room), true));
followPreferences(store);
followAddress(
  store,
  ({ shown, shelf }) => [shelf.find((entry) => entry.id === shown)?.title, i18n.t("app.name")].filter(Boolean).join(" · "),
  ({ language }) => speak(i18n, language),
);

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <AppContext value={{ store, actions }}>
        <App map={map} />
      </AppContext>
    </I18nextProvider>
  </StrictMode>,
);
look();
onFirstPick((id) => whenOpened(store, () => actions.select({ type: "concept", id: id as ConceptId }, true)));
whenIdle(() => {
  void kept();
  void newer();
  void import("./actions/take-link.ts").then(({ takeLinks }) => takeLinks(store, Date.now, actions.openShared));
  void import("./map/keep-focus.ts").then(({ keepFocus }) => keepFocus(store));
});

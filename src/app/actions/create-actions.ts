/** Carries out what panels ask for: transitions on the store, and the few effects that go with them. */
import type { RefObject } from "react";
import type { MapHandle } from "../../canvas/map-view.tsx";
import { writeClipboard } from "../../io/clipboard.ts";
import { download } from "../../io/download.ts";
import { writeToured } from "../../io/preferences.ts";
import { pickFiles, pickFolder } from "../../io/pick-files.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppState } from "../../state/app-state.ts";
import { removeOwn } from "../../state/own-roadmaps.ts";
import type { AppStore } from "../../state/store.ts";
import * as to from "../../state/transitions.ts";
import * as several from "../../state/union-transitions.ts";
import type { ExportActions } from "../../state/export-actions.ts";
import type { OutlookActions } from "../../state/outlook-actions.ts";
import type { PlanActions } from "../../state/plan-actions.ts";
import type { WorkspaceActions } from "../../state/workspace-actions.ts";
import { FILE_KINDS } from "../../view/files/file-kinds.ts";
import type { LinkActions } from "./create-link-actions.ts";
import type { ShareActions } from "./create-share-actions.ts";
import type { WriteActions } from "./create-write-actions.ts";
import type { DocumentIntake } from "./document-intake.ts";

/** The actions on a store. `map` is whichever map is mounted, `intake` reads documents, `arrange` loads what is missing, `others` carry out the rest. */
export function createActions(
  store: AppStore,
  map: RefObject<MapHandle | null>,
  intake: DocumentIntake,
  arrange: () => void,
  others: PlanActions & OutlookActions & LinkActions & ShareActions & ExportActions & WriteActions & WorkspaceActions & Pick<Actions, "takeNewer" | "weighVersion">,
): Actions {
  const set = (change: (state: AppState) => AppState): void => store.setState(change, true);
  const take = (files: readonly File[]): void => (files[0]?.name.endsWith(".shared.txt") ? others.openSharedFile(files[0]) : intake.takeFiles(files));
  return {
    ...others,
    showRoadmap: (id) => set((state) => to.showRoadmap(state, id)),
    removeRoadmap: (id) => set((state) => removeOwn(state, id)),
    select: (selection, open = false) =>
      set((state) => (selection === null ? to.select(state, null) : to.selectAndRead(state, selection, open))),
    readAt: (place, roadmap) => set((state) => to.readAt(state, place, roadmap)),
    selectPassage: (place, roadmap) => void import("../../state/select-passage.ts").then(({ selectPassage }) => set((state) => selectPassage(state, roadmap, place))),
    selectArrows: (arrows) => void import("../../state/select-passage.ts").then(({ selectArrows }) => set((state) => selectArrows(state, arrows))),
    inquire: (inquiry) => set((state) => to.inquire(state, inquiry)),
    lightUp: (lit) => store.setState({ lit }),
    goToStage: (roadmap, stage) => set((state) => to.goToStage(state, roadmap, stage)),
    openView: (view) => set((state) => several.openView(state, view)),
    compareTwo: (a, b) => set((state) => several.compareTwo(state, a, b)),
    toggleChosen: (id) => set((state) => several.toggleChosen(state, id)),
    moveChosen: (id, place) => set((state) => several.moveChosen(state, id, place)),
    openTab: (tab) => set((state) => several.openTab(state, tab)),
    pick: (roadmaps) => set((state) => several.pick(state, roadmaps)),
    decide: (decisions) => set((state) => several.decide(state, decisions)),
    withdraw: (decisions) => set((state) => several.withdraw(state, decisions)),
    stopWorking: () => set((state) => ({ ...several.openView(state, "map"), working: null })),
    orderList: (listOrder) => set((state) => ({ ...state, listOrder })),
    correct: (roadmap, wish, reason) => void import("./correct-actions.ts").then(({ carryOut }) => carryOut(store, roadmap, wish, reason)),
    uncorrect: (corrections) => void import("../../state/correcting.ts").then(({ uncorrect }) => set((state) => uncorrect(state, corrections))),
    saveCorrections: () => void import("./correct-actions.ts").then((actions) => actions.saveCorrections(store)),
    loadCorrections: () => pickFiles(".json,application/json", ([file]) => file && void import("./correct-actions.ts").then((actions) => actions.loadCorrections(store, file))),
    openLeft: (tab) => set((state) => to.openLeft(state, tab)),
    openScreen: (screen) => set((state) => ({ ...state, screen })),
    foldDetails: (folded) => set((state) => ({ ...state, folded })),
    toggleLegend: () => set((state) => ({ ...state, legend: !state.legend })),
    toggleBasis: (basis) => set((state) => to.toggleBasis(state, basis)),
    toggleImplied: () => set(to.toggleImplied),
    setLanguage: (language) => set((state) => to.setLanguage(state, language)),
    setTextSize: (textSize) => store.setState({ textSize }),
    resizeSide: (side, width) => store.setState(({ sides }) => ({ sides: { ...sides, [side]: width } })),
    setTheme: (theme) => set((state) => to.setTheme(state, theme)),
    zoom: (zoom) => map.current?.zoom(zoom),
    askForFile: () => pickFiles(FILE_KINDS, take),
    takeFiles: take,
    askForFolder: () => pickFolder((files) => intake.takeFiles(files)),
    takeEntries: (entries) => void import("../../io/walk-entries.ts").then(async ({ walkEntries }) => take(await walkEntries(entries))),
    takeText: (text) => intake.takeText(text),
    readAs: (name, kind) => intake.readAs(name, kind),
    askForText: (pasting) => set((state) => ({ ...state, pasting, copied: null })),
    copyPrompt: async (language) => {
      const { PROMPTS } = await import("../../i18n/prompts.ts");
      const done = await writeClipboard(PROMPTS[language]);
      set((state) => ({ ...state, pasting: true, copied: { language, done } }));
    },
    exportRoadmap: (format) =>
      void import("./roadmap-file.ts").then(({ roadmapFile }) => {
        const made = roadmapFile(store.getState(), format);
        if (made !== null) download(made);
      }),
    showTour: (tour) => {
      writeToured();
      set((state) => ({ ...state, tour, tourOffered: false, keysShown: false }));
    },
    hushTour: () => {
      writeToured();
      store.setState({ tourOffered: false });
    },
    hushNews: () => store.setState({ news: null }),
    showKeys: (keysShown) => set((state) => ({ ...state, keysShown })),
    replaceEarlier: (id, replace) => set((state) => ({ ...state, replacing: [...state.replacing.filter((one) => one !== id), ...(replace ? [id] : [])] })),
    addArrivals: () => intake.add(),
    dropArrivals: () => intake.drop(),
    save: (name, text) => download({ name, type: "text/markdown;charset=utf-8", text }),
    retry: () => {
      set((state) => ({ ...state, trouble: null }));
      arrange();
    },
  };
}

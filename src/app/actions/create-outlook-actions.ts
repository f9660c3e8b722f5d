/** Carries out what panels ask for about the outlook on the map. */
import type { OutlookActions } from "../../state/outlook-actions.ts";
import type { Outlook } from "../../state/outlook.ts";
import * as to from "../../state/outlook-transitions.ts";
import { currentPassage } from "../../state/passage.ts";
import type { AppStore } from "../../state/store.ts";
import { select } from "../../state/transitions.ts";

/** The actions on a store. */
export function createOutlookActions(store: AppStore): OutlookActions {
  const set = (change: (outlook: Outlook) => Partial<Outlook>): void => store.setState((state) => ({ ...state, ...change(state) }), true);
  return {
    toggleFold: (band) => set((outlook) => to.toggleFold(outlook, band)),
    foldOnly: (bands, wholes) => set(() => to.foldOnly(bands, wholes)),
    toggleWhole: (whole) => set((outlook) => to.toggleWhole(outlook, whole)),
    toggleHidden: (facet, value) => set((outlook) => to.toggleHidden(outlook, facet, value)),
    focusOn: (focus) => set(() => to.focusOn(focus)),
    gather: (ids) => set((outlook) => (ids.length === 0 ? { gathered: [] } : to.gather(outlook, ids))),
    showEverything: () => set(to.showEverything),
    letGo: () =>
      store.setState((state) => {
        // A dialog that is there takes the key itself; here it was asked for and is still loaded.
        const { tour, pasting, keysShown, exportShown, workspacesShown } = state;
        if (tour !== null || pasting || keysShown || exportShown || workspacesShown) return { ...state, tour: null, pasting: false, keysShown: false, exportShown: false, workspacesShown: false };
        if (state.selection !== null || currentPassage(state) !== null) return select(state, null);
        if (state.inquiry !== null) return { ...state, inquiry: null };
        return { ...state, ...(state.gathered.length > 0 ? { gathered: [] } : { focus: null }) };
      }, true),
    movePlate: (concept, spot) => void import("../../state/moved.ts").then(({ movePlate }) => store.setState((state) => movePlate(state, concept, spot, Date.now()), true)),
    putBack: (concept) => void import("../../state/moved.ts").then(({ putBack }) => store.setState((state) => putBack(state, concept), true)),
    toggleOverview: () => store.setState(({ overview }) => ({ overview: !overview })),
  };
}

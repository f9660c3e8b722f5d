/** Keeps what the reader chose for the interface, and gives it to the page. */
import { measurePage } from "../../io/page.ts";
import { type Preferences, readPreferences, writePreferences } from "../../io/preferences.ts";
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

/** The state as the last visit left it, as far as there is room. Language and theme are up to the address too. */
export function withPreferences(state: AppState): AppState {
  const { textSize = 100, left = null, right = null, tab, legend = state.legend } = readPreferences();
  const open = tab === undefined || tab === "none" || state.room === "narrow" || state.left !== null ? state.left : tab;
  return { ...state, textSize, sides: { left, right }, left: open, legend: state.room === "narrow" ? state.legend : legend };
}

/** Starts following a store. */
export function followPreferences(store: AppStore): void {
  let last = store.getState();
  measurePage(last.textSize, last.sides);
  store.subscribe((state) => {
    const before = last;
    last = state;
    if (state.textSize !== before.textSize || state.sides !== before.sides) measurePage(state.textSize, state.sides);
    const parts = (of: AppState): readonly unknown[] => [of.theme, of.language, of.languageChosen, of.textSize, of.sides, of.left, of.legend];
    const now = parts(state);
    if (parts(before).some((part, at) => part !== now[at])) writePreferences(preferencesOf(state));
  });
}

/** A narrow screen has neither sides nor room for the legend: what was chosen for them stays. */
function preferencesOf({ theme, language, languageChosen, textSize, sides, left, legend, room }: AppState): Preferences {
  const kept = readPreferences();
  const tab = left === null ? "none" : left === "ask" ? kept.tab : left;
  return {
    theme,
    textSize,
    ...(languageChosen ? { language } : {}),
    ...(sides.left === null ? {} : { left: sides.left }),
    ...(sides.right === null ? {} : { right: sides.right }),
    ...(room === "narrow" ? { ...(kept.tab && { tab: kept.tab }), ...(kept.legend === undefined ? {} : { legend: kept.legend }) } : { ...(tab && { tab }), legend }),
  };
}

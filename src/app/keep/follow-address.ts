/** Keeps address and page in step with the state, both ways. */
import { onAddress, readAddress, writeAddress } from "../../io/address-bar.ts";
import { markPage } from "../../io/page.ts";
import { readPreferences } from "../../io/preferences.ts";
import { wishedLanguage } from "../../i18n/wished-language.ts";
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";
import { addressOf, goBackTo, goTo, panelOf } from "../../state/transitions.ts";
import { asksFirst } from "../../state/union-transitions.ts";
import { formatAddress, parseAddress } from "../../state/url-codec.ts";

/** The state that address, preferences and browser ask for at the start. The roadmap asked for may turn out not to exist. */
export function startingState(state: AppState): AppState {
  const address = parseAddress(readAddress());
  const kept = readPreferences();
  const chosen = address.language ?? kept.language;
  const left = asksFirst(address.view ?? "map", state.room) ? "ask" : state.left;
  const screen = address.view === undefined ? state.screen : "ask";
  return {
    ...state,
    ...panelOf(address, { ...state, view: address.view ?? "map", left, screen }),
    shown: address.roadmap ?? null,
    view: address.view ?? "map",
    chosen: address.chosen ?? [],
    tab: address.tab ?? "overlay",
    picked: address.picked ?? [],
    linked: address.plan ?? null,
    arrived: address,
    place: address.place ?? null,
    ...address.outlook,
    inquiry: address.inquiry ?? null,
    selection: address.selection ?? null,
    language: chosen ?? wishedLanguage(navigator.languages),
    languageChosen: chosen !== undefined,
    theme: address.theme ?? kept.theme ?? "system",
  };
}

/** What the reader can go back to. */
const STEPS = ["shown", "selection", "view", "tab", "folds", "wholes", "hidden", "filters", "focus", "inquiry"] as const satisfies readonly (keyof AppState)[];

/** Starts following. `title` is the page's title for a state, `speak` sets the translator's language. */
export function followAddress(store: AppStore, title: (state: AppState) => string, speak: (state: AppState) => Promise<void>): void {
  let last = store.getState();
  markPage(last.language, last.theme, title(last));
  let going = false;
  onAddress((text, own) => {
    going = true;
    store.setState((state) => (own ? goBackTo : goTo)(state, parseAddress(text)), true);
    going = false;
  });
  store.subscribe((state) => {
    const before = last;
    last = state;
    if (state.language !== before.language) void speak(state).then(() => markPage(last.language, last.theme, title(last)));
    markPage(state.language, state.theme, title(state));
    if (state.shelf.length === 0) return;
    const moved = STEPS.some((part) => state[part] !== before[part]);
    const carriedOver = before.carried !== null && state.carried === null;
    writeAddress(formatAddress(addressOf(state)), moved && !going && !carriedOver && before.shown !== null);
  });
}

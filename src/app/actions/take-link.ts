/** What a link that was opened brings with it: tells what of it is not here, and takes or offers what its sender knew. */
import type { AppState } from "../../state/app-state.ts";
import { takeMarks } from "../../state/learner-transitions.ts";
import { missingOf } from "../../state/link.ts";
import { knownHere, pointAt } from "../../state/pointing.ts";
import type { AppStore } from "../../state/store.ts";

/** Starts looking after a store, until its link is taken, and whenever another comes. `now` is the clock in milliseconds, `open` shows what a link carries whole. */
export function takeLinks(store: AppStore, now: () => number, open: (shared: string) => void = () => undefined): void {
  const look = ({ arrived, keeping }: AppState): void => {
    if (arrived === null || keeping === "opening") return;
    const { shared, ...rest } = arrived;
    if (shared !== undefined) {
      store.setState({ arrived: rest });
      return open(shared);
    }
    const missing = missingOf(store.getState(), arrived);
    if (missing === null) return;
    store.setState((state) => {
      const here = knownHere(state);
      const known = pointAt(state, arrived.known ?? []).filter(({ id }) => !here.has(id));
      const next = { ...state, arrived: null, missing };
      if (known.length === 0) return next;
      return Object.keys(state.known).length === 0 ? takeMarks(next, known, now()) : { ...next, offered: known.map(({ id }) => id) };
    }, true);
  };
  store.subscribe(look);
  look(store.getState());
}

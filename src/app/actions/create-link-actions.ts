/** Carries out what panels ask for about links and about what was looked at before. */
import { addressWith, goStep } from "../../io/address-bar.ts";
import { writeClipboard } from "../../io/clipboard.ts";
import type { Actions } from "../../state/actions.ts";
import { takeMarks } from "../../state/learner-transitions.ts";
import { linkTo } from "../../state/link.ts";
import type { MapPlace } from "../../state/map-place.ts";
import { pointAt } from "../../state/pointing.ts";
import type { AppStore } from "../../state/store.ts";

export type LinkActions = Pick<Actions, "copyLink" | "hushLink" | "takeOffered" | "goStep">;

/** The actions on a store. `place` is where the map is looked at from, null without a map; `now` is the clock in milliseconds. */
export function createLinkActions(store: AppStore, place: () => MapPlace | null, now: () => number): LinkActions {
  return {
    async copyLink() {
      const { text, leftOut } = linkTo(store.getState(), place());
      const url = addressWith(text);
      store.setState({ linkMade: { url, leftOut, copied: await writeClipboard(url) } });
    },
    hushLink: () => store.setState({ linkMade: null, missing: [], offered: [] }),
    takeOffered: () => store.setState((state) => takeMarks(state, pointAt(state, state.offered), now()), true),
    goStep,
  };
}

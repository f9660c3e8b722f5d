/** The actions on what is handed from reader to reader; what carries them out is loaded when first asked. */
import type { Actions } from "../../state/actions.ts";
import type { MapPlace } from "../../state/map-place.ts";
import type { AppStore } from "../../state/store.ts";
import type { Workers } from "../../worker/workers.ts";

export type ShareActions = Pick<Actions, "copyWholeLink" | "saveShared" | "openShared" | "openSharedFile" | "keepShared" | "dropShared">;

/** The actions on a store. `place` is where the map is looked at from, null without a map. */
export function createShareActions(store: AppStore, { parse }: Workers, place: () => MapPlace | null): ShareActions {
  const work = (carry: (parts: typeof import("./share-work.ts")) => unknown): void => void import("./share-work.ts").then(carry);
  return {
    copyWholeLink: () => work((parts) => parts.copyWholeLink(store, parse, place())),
    saveShared: () => work((parts) => parts.saveShared(store, parse, place())),
    openShared: (text) => work((parts) => parts.takeSharedText(store, parse, text)),
    openSharedFile: (file) => work((parts) => parts.takeSharedFile(store, parse, file)),
    keepShared: () => work((parts) => parts.keepShared(store)),
    dropShared: () => store.setState({ shared: null }),
  };
}

/** The learner's work and where it is kept: one file of the page, loaded beside the first picture. */
import { openLastingStorage } from "../../io/lasting-storage.ts";
import { UPGRADES } from "../../io/storage-upgrades.ts";
import { databaseOf, readCurrentWorkspace, takePutAway } from "../../io/workspace-list.ts";
import type { AppStore } from "../../state/store.ts";
import { keepState } from "./keep-state.ts";
import { keepCorrected } from "./recorrect.ts";

/** Starts keeping; settles as `keepState`. */
export function startKeeping(store: AppStore): Promise<void> {
  keepCorrected(store);
  const workspace = readCurrentWorkspace();
  store.setState({ workspace, putAway: takePutAway() });
  return keepState(store, () => openLastingStorage(UPGRADES, databaseOf(workspace)), Date.now);
}

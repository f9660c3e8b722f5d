/** The learner's work and where it is kept: one file of the page, loaded beside the first picture. */
import { openLastingStorage } from "../io/lasting-storage.ts";
import type { AppStore } from "../state/store.ts";
import { keepState } from "./keep-state.ts";

/** Starts keeping; settles as `keepState`. */
export function startKeeping(store: AppStore): Promise<void> {
  return keepState(store, openLastingStorage, Date.now);
}

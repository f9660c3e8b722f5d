/** What happens once: work that is begun when it is first asked for, and what waits for the shown roadmap. */
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

/** A function that begins `work` when it is first called, and answers the same promise ever after. */
export function onceAsked<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => (begun ??= work());
}

/** Calls back once the shown roadmap is opened: at once when it is. */
export function whenOpened(store: AppStore, then: () => void): void {
  const isOpened = ({ shown, opened }: AppState): boolean => shown !== null && opened[shown] !== undefined;
  if (isOpened(store.getState())) return then();
  const stop = store.subscribe((state) => {
    if (!isOpened(state)) return;
    stop();
    then();
  });
}

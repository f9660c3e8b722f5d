/** Things to fetch or to work out for the state: each begun once, its result put into the store, its failure told. */
import type { AppState, Trouble } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

/** Begins `work` unless it is under way under the same key. What it answers changes the state. */
export type Errand = (key: string, trouble: Trouble, work: () => Promise<(state: AppState) => AppState>) => void;

/** The errands of one store. Work that is cancelled changes nothing. */
export function createErrands(store: AppStore): Errand {
  const busy = new Set<string>();
  return (key, trouble, work) => {
    if (busy.has(key)) return;
    busy.add(key);
    work().then(
      (change) => {
        busy.delete(key);
        store.setState(change, true);
      },
      (error: unknown) => {
        busy.delete(key);
        if (!isAbort(error)) store.setState({ trouble, working: null });
      },
    );
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

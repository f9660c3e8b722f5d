/** The actions on workspaces; what carries them out is loaded when first asked. */
import { pickFiles } from "../../io/pick-files.ts";
import type { AppStore } from "../../state/store.ts";
import type { WorkspaceActions } from "../../state/workspace-actions.ts";

type Work = typeof import("./workspace-work.ts");
type Given<F> = F extends (store: AppStore, ...given: infer G) => unknown ? G : never;

/** The actions on a store; `now` is the clock in milliseconds. */
export function createWorkspaceActions(store: AppStore, now: () => number): WorkspaceActions {
  const ask = <K extends keyof Work>(what: K, ...given: Given<Work[K]>): void => void import("./workspace-work.ts").then((work) => (work[what] as (...all: readonly unknown[]) => unknown)(store, ...given));
  return {
    showWorkspaces(workspacesShown) {
      store.setState({ workspacesShown, workspaceTrouble: null });
      if (workspacesShown) ask("refreshWorkspaces");
    },
    openWorkspace: (...given) => ask("openWorkspace", ...given),
    newWorkspace: (name) => ask("makeEmptyWorkspace", name),
    renameWorkspace: (...given) => ask("renameWorkspace", ...given),
    duplicateWorkspace: (name) => ask("copyWorkspace", name, now()),
    removeWorkspace: (id) => ask("dropWorkspace", id),
    bringBackWorkspace: (id) => ask("bringBackWorkspace", id),
    undoPutAway: () => ask("undoPutAway"),
    hushPutAway: () => store.setState({ putAway: null }),
    deleteWorkspace: (id) => ask("destroyWorkspace", id),
    saveWorkspace: (id = store.getState().workspace) => ask("saveWorkspace", id, now()),
    loadWorkspace: () => pickFiles(".json,application/json", ([file]) => file && ask("loadWorkspace", file)),
  };
}

/** The actions on workspaces; what carries them out is loaded when first asked. */
import { pickFiles } from "../../io/pick-files.ts";
import type { AppStore } from "../../state/store.ts";
import type { WorkspaceActions } from "../../state/workspace-actions.ts";

/** The actions on a store; `now` is the clock in milliseconds. */
export function createWorkspaceActions(store: AppStore, now: () => number): WorkspaceActions {
  const work = (carry: (parts: typeof import("./workspace-work.ts")) => unknown): void => void import("./workspace-work.ts").then(carry);
  return {
    showWorkspaces(workspacesShown) {
      store.setState({ workspacesShown, workspaceTrouble: null });
      if (workspacesShown) work((parts) => parts.refreshWorkspaces(store));
    },
    openWorkspace: (id) => work((parts) => parts.openWorkspace(store, id)),
    newWorkspace: (name) => work((parts) => parts.makeWorkspace(store, parts.emptyWorkspace(name))),
    renameWorkspace: (id, name) => work((parts) => parts.renameWorkspace(store, id, name)),
    duplicateWorkspace: (name) => work((parts) => parts.makeWorkspace(store, parts.workspaceOf(store.getState(), name, now()))),
    removeWorkspace: (id) => work((parts) => parts.dropWorkspace(store, id)),
    bringBackWorkspace: (id) => work((parts) => parts.bringBackWorkspace(store, id)),
    deleteWorkspace: (id) => work((parts) => parts.destroyWorkspace(store, id)),
    saveWorkspace: (id = store.getState().workspace) => work((parts) => parts.saveWorkspace(store, id, now())),
    loadWorkspace: () => pickFiles(".json,application/json", ([file]) => file && work((parts) => parts.loadWorkspace(store, file))),
  };
}

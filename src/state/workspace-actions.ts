/** What a panel can ask for about workspaces. */
export interface WorkspaceActions {
  showWorkspaces(shown: boolean): void;
  /** Loads the page again, on another workspace; not where that cannot be read, nor, unless `anyway`, where this one cannot be written. */
  openWorkspace(id: string, anyway?: boolean): void;
  newWorkspace(name: string): void;
  renameWorkspace(id: string, name: string): void;
  /** Everything of the present one, under another name. */
  duplicateWorkspace(name: string): void;
  /** Puts it away: it can be brought back. */
  removeWorkspace(id: string): void;
  bringBackWorkspace(id: string): void;
  /** Brings back the one that was open here until it was put away, and opens it again. */
  undoPutAway(): void;
  hushPutAway(): void;
  /** Deletes one that was put away, for good. */
  deleteWorkspace(id: string): void;
  /** Hands the reader everything as one file; of the open one unless another is named. */
  saveWorkspace(id?: string): void;
  /** Opens the browser's dialog for such a file, which becomes a workspace of its own. */
  loadWorkspace(): void;
}

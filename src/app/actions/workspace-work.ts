/** Carries out what is asked about workspaces. */
import { readWorkspaceFile, writeWorkspaceFile, type WorkspaceFile } from "../../../graph/index.ts";
import { download } from "../../io/download.ts";
import { openLastingStorage } from "../../io/lasting-storage.ts";
import { StorageError, type TableName } from "../../io/storage.ts";
import { UPGRADES } from "../../io/storage-upgrades.ts";
import { chooseWorkspace, databaseOf, deleteWorkspace, leavePutAway, listWorkspaces, nameWorkspace, putAwayWorkspace, readCurrentWorkspace, takePutAway } from "../../io/workspace-list.ts";
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";
import { KEPT_SLICES, type KeptSlice } from "../keep/kept-slices.ts";

/** Everything of the reader's that a state holds, kept already or not. */
export function workspaceOf(state: AppState, name: string, when: number): Pick<WorkspaceFile, "name" | "tables"> {
  const tables = Object.fromEntries(KEPT_SLICES.map((slice) => [slice.table, (slice as KeptSlice<TableName>).take(state, {}, when)]));
  return { name, tables: tables as WorkspaceFile["tables"] };
}

/** Puts the list into the state; trouble that is told already stays unless `isNew`. */
export async function refreshWorkspaces(store: AppStore, isNew = true): Promise<void> {
  const { workspaceTrouble } = store.getState();
  await guarded(store, async () => store.setState({ workspaces: await listWorkspaces(), workspace: readCurrentWorkspace() }));
  if (!isNew && workspaceTrouble !== null) store.setState({ workspaceTrouble });
}

/** Hands out everything in a workspace as one file: of the open one as it is on screen, of another as it is kept. */
export async function saveWorkspace(store: AppStore, id: string, when: number): Promise<void> {
  await guarded(store, async () => {
    const { workspaces, workspace } = store.getState();
    const name = workspaces?.find((one) => one.id === id)?.name ?? "";
    const whole = id === workspace ? workspaceOf(store.getState(), name, when) : await keptWorkspace(id, name);
    const file = (name === "" ? "roadmap-atlas" : name).replace(/[^\p{L}\p{N}._-]+/gu, "-");
    download({ name: `${file}.workspace.json`, type: "application/json", text: writeWorkspaceFile(whole) });
  });
}

async function keptWorkspace(id: string, name: string): Promise<Pick<WorkspaceFile, "name" | "tables">> {
  const storage = await openLastingStorage(UPGRADES, databaseOf(id));
  try {
    const tables = await Promise.all(KEPT_SLICES.map(async ({ table }) => [table, (await storage.list(table)).records] as const));
    return { name, tables: Object.fromEntries(tables) as unknown as WorkspaceFile["tables"] };
  } finally {
    storage.close();
  }
}

/** Makes a workspace of a file and goes there. */
export async function loadWorkspace(store: AppStore, file: File): Promise<void> {
  const { value, diagnostics } = readWorkspaceFile(await file.text());
  if (value === undefined) store.setState({ workspaceTrouble: { what: "file", why: diagnostics[0]?.message ?? "" } });
  else await makeWorkspace(store, value);
}

/** Makes a workspace and goes there once everything is in it; answers whether it went. */
async function makeWorkspace(store: AppStore, { name, tables }: Pick<WorkspaceFile, "name" | "tables">): Promise<boolean> {
  const made = await guarded(store, async () => {
    const taken = new Set((await listWorkspaces()).map(({ id }) => id));
    let number = 1;
    while (taken.has(`w${number}`)) number += 1;
    const id = `w${number}`;
    const storage = await openLastingStorage(UPGRADES, databaseOf(id));
    try {
      for (const [table, records] of Object.entries(tables)) await storage.write(table as TableName, records as never);
    } catch (error) {
      storage.close();
      await deleteWorkspace(id);
      throw error;
    }
    storage.close();
    await nameWorkspace({ id, name });
    goTo(id);
    return true;
  });
  return made === true;
}

/** Makes one with nothing in it and goes there. */
export function makeEmptyWorkspace(store: AppStore, name: string): Promise<boolean> {
  return makeWorkspace(store, emptyWorkspace(name));
}

/** Makes one with everything of the present one, kept already or not, and goes there. */
export function copyWorkspace(store: AppStore, name: string, when: number): Promise<boolean> {
  return makeWorkspace(store, workspaceOf(store.getState(), name, when));
}

/** Gives a workspace another name. */
export async function renameWorkspace(store: AppStore, id: string, name: string): Promise<void> {
  const isNamed = await guarded(store, async () => (await nameWorkspace({ id, name }), true));
  await refreshWorkspaces(store, isNamed);
}

/** Puts a workspace away; a window that is on it goes to another one, a new one where none is left. */
export async function dropWorkspace(store: AppStore, id: string): Promise<void> {
  const all = await guarded(store, async () => {
    const list = await listWorkspaces();
    await putAwayWorkspace(list.find((one) => one.id === id) ?? { id, name: "" }, true);
    return list;
  });
  if (all === undefined || readCurrentWorkspace() !== id) return void (await refreshWorkspaces(store, all !== undefined));
  const next = all.find((one) => one.id !== id && !one.removed);
  leavePutAway(all.find((one) => one.id === id) ?? { id, name: "" });
  if (next === undefined ? await makeEmptyWorkspace(store, "") : await openWorkspace(store, next.id)) return;
  takePutAway();
  await putAwayWorkspace(all.find((one) => one.id === id) ?? { id, name: "" }, false).catch(() => undefined);
  await refreshWorkspaces(store, false);
}

/** Takes back that the workspace of the page before was put away, and goes there. */
export async function undoPutAway(store: AppStore): Promise<void> {
  const { putAway } = store.getState();
  if (putAway === null) return;
  const isBack = await guarded(store, async () => {
    await putAwayWorkspace((await listWorkspaces()).find((one) => one.id === putAway.id) ?? putAway, false);
    return true;
  });
  if (isBack !== true || !(await openWorkspace(store, putAway.id))) store.setState({ workspacesShown: true });
  store.setState({ putAway: null });
}

/** Brings back a workspace that was put away. */
export async function bringBackWorkspace(store: AppStore, id: string): Promise<void> {
  await guarded(store, async () => putAwayWorkspace((await listWorkspaces()).find((one) => one.id === id) ?? { id, name: "" }, false));
  await refreshWorkspaces(store);
}

/** Deletes a workspace that was put away, for good. */
export async function destroyWorkspace(store: AppStore, id: string): Promise<void> {
  await guarded(store, () => deleteWorkspace(id));
  await refreshWorkspaces(store);
}

/**
 * Goes to a workspace that can be read, once what is being written here is written: a transaction waits for those before
 * it. Answers whether it went; where not, the trouble says why, and all stays as it is.
 */
export async function openWorkspace(store: AppStore, id: string, anyway = false): Promise<boolean> {
  const isReadable = await guarded(store, () => readThrough(id));
  if (isReadable !== true) return false;
  try {
    if (!anyway) await readThrough(readCurrentWorkspace());
  } catch {
    store.setState({ workspaceTrouble: { what: "leave", why: "", to: id } });
    return false;
  }
  goTo(id);
  return true;
}

/** Reads every table of a workspace once. Throws where one cannot be read. */
async function readThrough(id: string): Promise<true> {
  const storage = await openLastingStorage(UPGRADES, databaseOf(id));
  try {
    for (const { table } of KEPT_SLICES) await storage.list(table);
    return true;
  } finally {
    storage.close();
  }
}

function goTo(id: string): void {
  chooseWorkspace(id);
  location.hash = "";
  location.reload();
}

async function guarded<T>(store: AppStore, work: () => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await work();
    store.setState({ workspaceTrouble: null });
    return answer;
  } catch (error) {
    store.setState({ workspaceTrouble: { what: error instanceof StorageError ? error.problem : error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused", why: "" } });
    return undefined;
  }
}

/** A workspace with nothing in it. */
function emptyWorkspace(name: string): Pick<WorkspaceFile, "name" | "tables"> {
  return { name, tables: { roadmaps: {}, known: {}, targets: {}, notes: {}, corrections: {}, decisions: {}, places: {}, settings: {} } };
}

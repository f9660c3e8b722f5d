/** The reader's workspaces: each is a database of its own; their names are kept in a database too, which one a window is on in the window. */
import { deleteDB, openDB } from "idb";
import { rememberHeld } from "./held.ts";

export interface Workspace {
  /** Empty for the first one, which is there until it is deleted. */
  readonly id: string;
  readonly name: string;
  /** Put away, with everything in it still there. */
  readonly removed: boolean;
}

/** What the list holds of one: its name, as long as it was never put away. */
type Entry = string | { readonly name: string; readonly state: "here" | "removed" | "deleted" };

const NAME = "roadmap-atlas";
const LIST = "roadmap-atlas-workspaces";
const CURRENT = "roadmap-atlas-workspace";
const PUT_AWAY = "roadmap-atlas-put-away";
const TABLE = "workspaces";

/** The database of a workspace. */
export function databaseOf(id: string): string {
  return id === "" ? NAME : `${NAME}/${id}`;
}

async function withList<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(LIST, 1, { upgrade: (made) => void made.createObjectStore(TABLE) });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All of them, the first one first; one whose name was lost is called by its id. Throws where the browser keeps nothing. */
export async function listWorkspaces(): Promise<readonly Workspace[]> {
  const entries = new Map(
    await withList(async (database) => {
      const [keys, values] = await Promise.all([database.getAllKeys(TABLE), database.getAll(TABLE)]);
      return keys.map((key, at) => [String(key), values[at] as Entry] as const);
    }),
  );
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const there = databases.flatMap(({ name }) => (name === NAME ? [""] : name?.startsWith(`${NAME}/`) === true ? [name.slice(NAME.length + 1)] : []));
  const isDeleted = (id: string): boolean => stateOf(entries.get(id)) === "deleted" && !there.includes(id);
  return [...new Set(["", ...entries.keys(), ...there])]
    .filter((id) => !isDeleted(id))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((id) => {
      const entry = entries.get(id);
      return { id, name: entry === undefined ? id : typeof entry === "string" ? entry : entry.name, removed: stateOf(entry) === "removed" };
    });
}

/** Gives a workspace a name, and puts it on the list. */
export function nameWorkspace({ id, name }: Pick<Workspace, "id" | "name">): Promise<unknown> {
  return withList((database) => database.put(TABLE, name, id));
}

/** Puts a workspace away, or brings it back; nothing in it is touched. */
export async function putAwayWorkspace({ id, name }: Pick<Workspace, "id" | "name">, removed: boolean): Promise<void> {
  await withList((database) => database.put(TABLE, { name, state: removed ? "removed" : "here" } satisfies Entry, id));
}

/** Deletes a workspace with everything in it. */
export async function deleteWorkspace(id: string): Promise<void> {
  await deleteDB(databaseOf(id));
  rememberHeld(databaseOf(id), false);
  await withList(async (database) => {
    if (id === "") await database.put(TABLE, { name: "", state: "deleted" } satisfies Entry, id);
    else await database.delete(TABLE, id);
  });
}

function stateOf(entry: Entry | undefined): "here" | "removed" | "deleted" {
  return entry === undefined || typeof entry === "string" ? "here" : entry.state;
}

/** The workspace that this window is on: its own, else the one that was last chosen in any. */
export function readCurrentWorkspace(): string {
  try {
    return sessionStorage.getItem(CURRENT) ?? localStorage.getItem(CURRENT) ?? "";
  } catch {
    return "";
  }
}

/** Puts this window, and those that are opened later, on a workspace; seen once the page is loaded again. */
export function chooseWorkspace(id: string): void {
  try {
    sessionStorage.setItem(CURRENT, id);
    localStorage.setItem(CURRENT, id);
  } catch {
    // Where nothing can be kept there is one workspace.
  }
}

/** Leaves word for the page that is loaded next in this window: this workspace was put away while it was open. */
export function leavePutAway(workspace: Pick<Workspace, "id" | "name">): void {
  try {
    sessionStorage.setItem(PUT_AWAY, JSON.stringify({ id: workspace.id, name: workspace.name }));
  } catch {
    // Then nobody is told; the list of workspaces shows it.
  }
}

/** The word that the page before left, once; null for none. */
export function takePutAway(): Pick<Workspace, "id" | "name"> | null {
  try {
    const left = sessionStorage.getItem(PUT_AWAY);
    sessionStorage.removeItem(PUT_AWAY);
    return left === null ? null : (JSON.parse(left) as Pick<Workspace, "id" | "name">);
  } catch {
    return null;
  }
}

/** The reader's workspaces: each is a database of its own; their names are kept in a database too, which one a window is on in the window. */
import { deleteDB, openDB } from "idb";

export interface Workspace {
  /** Empty for the one that is always there. */
  readonly id: string;
  readonly name: string;
}

const NAME = "roadmap-atlas";
const LIST = "roadmap-atlas-workspaces";
const CURRENT = "roadmap-atlas-workspace";
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

/** All of them, the one that is always there first; one whose name was lost is called by its id. Throws where the browser keeps nothing. */
export async function listWorkspaces(): Promise<readonly Workspace[]> {
  const named = await withList(async (database) => {
    const [keys, names] = await Promise.all([database.getAllKeys(TABLE), database.getAll(TABLE)]);
    return keys.map((key, at) => ({ id: String(key), name: String(names[at]) }));
  });
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const lost = databases.flatMap(({ name }) => (name?.startsWith(`${NAME}/`) === true ? [name.slice(NAME.length + 1)] : [])).filter((id) => named.every((one) => one.id !== id));
  const all = [...named, ...lost.map((id) => ({ id, name: id }))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return all.some(({ id }) => id === "") ? all : [{ id: "", name: "" }, ...all];
}

/** Gives a workspace a name, and puts it on the list. */
export function nameWorkspace({ id, name }: Workspace): Promise<unknown> {
  return withList((database) => database.put(TABLE, name, id));
}

/** Removes a workspace with everything in it. */
export async function removeWorkspace(id: string): Promise<void> {
  await deleteDB(databaseOf(id));
  await withList((database) => database.delete(TABLE, id));
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

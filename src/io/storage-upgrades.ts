/** How the database came to its shape, version by version: a browser that was last here long ago is led through all later steps. */
import type { IDBPDatabase, IDBPTransaction } from "idb";

/** One step. It only moves what is there; records are checked when they are read. */
export type Upgrade = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], "versionchange">) => void | Promise<void>;

/** Where records go that could not be read, with the table and key that they had. */
export const SET_ASIDE = "set-aside";

/** The steps in order; their number is the version. A step that was ever published stays as it is. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    for (const table of ["roadmaps", "known", "targets", "decisions", "settings"]) database.createObjectStore(table);
    database.createObjectStore(SET_ASIDE, { autoIncrement: true });
  },
  (database) => void database.createObjectStore("notes"),
  (database) => void database.createObjectStore("corrections"),
  (database) => void database.createObjectStore("places"),
];

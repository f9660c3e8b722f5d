/** An engine of openCypher that runs in the process, where its package is to be had; undefined elsewhere. */
import { createRequire } from "node:module";

export interface CypherDatabase {
  executeCypher(query: string, parameters?: Readonly<Record<string, unknown>>): Promise<{ toArray(): readonly Readonly<Record<string, unknown>>[] }>;
}

interface Engine {
  readonly GrafeoDB: { create(): CypherDatabase };
}

/** Makes an empty database. */
export const createDatabase: (() => CypherDatabase) | undefined = load();

function load(): (() => CypherDatabase) | undefined {
  try {
    const engine = createRequire(import.meta.url)("@grafeo-db/js-linux-x64-gnu") as Engine;
    return () => engine.GrafeoDB.create();
  } catch {
    return undefined;
  }
}

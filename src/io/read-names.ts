/** Fetches the names of known concepts, which the build took out of the lexicon. */
import { BUILTIN_FOLDER, NAMES_FILE } from "./builtin-files.ts";

/** A concept's names, the Chinese one first. */
export type KnownName = readonly [zh: string, en: string];

let names: Promise<readonly KnownName[]> | null = null;

/** All of them, fetched once; none where they cannot be had. */
export function readNames(): Promise<readonly KnownName[]> {
  names ??= fetch(new URL(`${BUILTIN_FOLDER}/${NAMES_FILE}`, document.baseURI)).then(
    async (answer) => (answer.ok ? ((await answer.json()) as readonly KnownName[]) : []),
    () => {
      names = null;
      return [];
    },
  );
  return names;
}

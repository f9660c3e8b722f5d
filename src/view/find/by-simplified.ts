/** Traditional letters as simplified ones, so that either finds the other. Loaded only when Chinese finds little. */
import { simplified } from "../../../graph/index.ts";

const known = new Map<string, string>();

/** The letter's simplified form; itself where it has none. */
export function simplifiedLetter(letter: string): string {
  const found = known.get(letter) ?? simplified(letter);
  known.set(letter, found);
  return found;
}

/** A reader's corrections from a file. */
import { readFileSync } from "node:fs";
import { FormatError, readCorrectionsFile, type Correction } from "../../graph/index.ts";
import { UnreadableError } from "./unreadable-error.ts";

/** The corrections in a JSON file. Throws UnreadableError for a file that cannot be read, FormatError for one that holds something else. */
export function readCorrections(file: string): readonly Correction[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UnreadableError(`Cannot read ${file}: ${(error as Error).message}. Give the path of a JSON file with corrections.`);
  }
  const { value, diagnostics } = readCorrectionsFile(text);
  if (value === undefined) throw new FormatError(`${file} does not hold corrections: ${diagnostics[0]?.message ?? ""} Give a file like that of the app's export: {"schema": 1, "corrections": [...]}.`);
  return value;
}

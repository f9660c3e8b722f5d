/** A reader's corrections from a file. */
import { FormatError, readCorrectionsFile, type Correction } from "../../graph/index.ts";
import { readOwnFile } from "./read-own-file.ts";

/** The corrections in a JSON file. Throws UnreadableError for a file that cannot be read, FormatError for one that holds something else. */
export function readCorrections(file: string): readonly Correction[] {
  const { value, diagnostics } = readCorrectionsFile(readOwnFile(file, "corrections"));
  if (value === undefined) throw new FormatError(`${file} does not hold corrections: ${diagnostics[0]?.message ?? ""} Give a file like that of the app's export: {"schema": 1, "corrections": [...]}.`);
  return value;
}

/** Reads a file of the person's own decisions or corrections. */
import { readFileSync } from "node:fs";
import { UnreadableError } from "./unreadable-error.ts";

/** The text of the file, which should hold `what`. Throws UnreadableError for one that cannot be read. */
export function readOwnFile(file: string, what: "corrections" | "decisions"): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UnreadableError(`Cannot read ${file}: ${(error as Error).message}. Give the path of a JSON file with ${what}.`);
  }
}

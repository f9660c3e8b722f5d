/** Makes a folder that the person named. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { InvalidArgumentError } from "../../graph/index.ts";

/** Makes the folder with those around it where they are not there. Throws InvalidArgumentError where that cannot be done. */
export function makeFolder(folder: string): void {
  try {
    make(folder);
  } catch (error) {
    throw new InvalidArgumentError(`Cannot make the folder ${folder}: ${(error as Error).message}. Give --out a folder that can be written to.`);
  }
}

/** One folder at a time: below a file system that makes none, as /proc, Node's own `recursive` tries without end. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
}

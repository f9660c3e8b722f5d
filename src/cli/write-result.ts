/** Writes a result to a file that the person named. */
import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { InvalidArgumentError } from "../../graph/index.ts";

/**
 * Writes the text, whole or not at all: what stood in the file is there until the new text is. Answers what was done, for the
 * person. Throws InvalidArgumentError for a path that cannot be written to, and for one of the files that were read (`inputs`).
 */
export function writeResult(path: string, text: string, inputs: readonly string[]): string {
  const isThere = existsSync(path);
  if (isThere && inputs.some((input) => input !== "-" && existsSync(input) && realpathSync(input) === realpathSync(path))) throw new InvalidArgumentError(`${path} is what is read: it would be gone. Give --out another name.`);
  try {
    if (isThere && !statSync(path).isFile()) writeFileSync(path, text);
    else replace(isThere ? realpathSync(path) : path, text);
  } catch (error) {
    throw new InvalidArgumentError(`Cannot write ${path}: ${(error as Error).message}. Give --out a path that can be written to.`);
  }
  return `${isThere ? "replaced" : "wrote"} ${path}`;
}

function replace(path: string, text: string): void {
  if (existsSync(path)) closeSync(openSync(path, "r+"));
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The way back from a line of a document that was made of a file to the file. */
import type { Origin } from "../../../graph/index.ts";

/** Where the words of a line come from; null where the text is the file's own, or the line says nothing of it. Logarithmic; `origins` are by line. */
export function originAt(origins: readonly Origin[] | undefined, line: number): Origin | null {
  let [low, high] = [0, origins?.length ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins![middle]!.line <= line) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : origins![low - 1]!;
}

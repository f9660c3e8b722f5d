/** One text for what a map or an atlas owes to corrections. */
import type { Correction } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";

const texts = new WeakMap<readonly Correction[], string>();

/** One text for what was corrected in opened roadmaps, in the order of their ids; empty where nothing was. */
export function correctedKey({ opened }: Pick<AppState, "opened">, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const corrected = opened[id]?.roadmap.corrected;
      if (corrected === undefined) return [];
      const known = texts.get(corrected) ?? JSON.stringify(corrected);
      texts.set(corrected, known);
      return [`${id} ${known}`];
    })
    .join("\n");
}

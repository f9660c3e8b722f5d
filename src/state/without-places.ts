/** What is forgotten when a roadmap gets another text: where its concepts stood, on every map that it is on. */
import type { AppState } from "./app-state.ts";

/** Places on the maps that a roadmap is not on. */
export function withoutPlaces({ placements }: AppState, id: string): AppState["placements"] {
  return Object.fromEntries(Object.entries(placements).filter(([key]) => !key.startsWith(`${id}/`) && !key.startsWith(`${id} `) && !key.startsWith("all ")));
}

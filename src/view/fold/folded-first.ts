/** A very large map opens with its stages folded: so it can be read at once, and each stage opened in its turn. */
import type { AppState } from "../../state/app-state.ts";
import { foldOnly } from "../../state/outlook-transitions.ts";
import type { MapRecord } from "../map/map-record.ts";

/** Above so many concepts. */
const MANY = 1000;

/** Whether a map is large enough to be folded at first, with at least two bands to fold. */
export function isFoldedFirst({ concepts, bands }: Pick<MapRecord, "concepts" | "bands">): boolean {
  return concepts.length > MANY && bands.length > 1;
}

/** The outlook that a map has when it is shown for the first time; nothing where it is not so large, or where something is folded or focused already. */
export function foldedFirst({ folds, focus, selection }: Pick<AppState, "folds" | "focus" | "selection">, record: MapRecord): Partial<Pick<AppState, "folds" | "wholes">> {
  if (!isFoldedFirst(record) || folds.length > 0 || focus !== null || selection !== null) return {};
  return foldOnly(record.bands.map(({ id }) => id), []);
}

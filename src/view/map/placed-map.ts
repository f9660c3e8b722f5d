/** Which maps can be placed, and whether one is: asked from the first picture on, while placing itself is for maps that are new. */
import type { Placement } from "../../../graph/index.ts";
import type { MapRecord } from "./map-record.ts";

/** Larger roadmaps are shown as a list only. */
export const LARGEST_MAP = 12_000;

const placed = new WeakMap<MapRecord, Placement>();

/** Whether a placement is one of this map, to the last concept and band: one that another text was laid out for may not be. */
export function isPlaced(record: MapRecord, placement: Placement): boolean {
  if (placed.get(record) === placement) return true;
  const isSame = (wanted: readonly { readonly id: string }[], placed: Placement["nodes"]): boolean => {
    const there = new Set(placed.map(({ id }) => id));
    return wanted.length === there.size && wanted.every(({ id }) => there.has(id));
  };
  if (!isSame(record.concepts, placement.nodes) || !isSame(record.bands, placement.bands)) return false;
  placed.set(record, placement);
  return true;
}

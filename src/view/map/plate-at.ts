/** Which plate stands at a place of the map. */
import type { PlacedPlate, Point } from "./map-content.ts";

/** The first of the plates whose box holds the point, null where there is none. O(plates). */
export function plateAt(plates: readonly PlacedPlate[], { x, y }: Point): PlacedPlate | null {
  return plates.find(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) ?? null;
}

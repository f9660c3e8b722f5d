/** What of a large map is drawn in detail: the plates in a part of it with their arrows and what these lead to. However large the map, never more than a screen has use for. */
import type { MapContent, Rectangle } from "./map-content.ts";
import type { MapGrid } from "./map-grid.ts";

/** Positions in a content's plates and arrows, ascending. */
export interface MapWindow {
  readonly plates: readonly number[];
  readonly arrows: readonly number[];
}

/** More plates than these in one part cannot be told apart, and none of them is drawn in detail. */
const MOST_PLATES = 200;
const MOST_ARROWS = 500;

/** By plate, the arrows that begin or end at it: positions in `content.arrows`. */
export type ArrowsAt = ReadonlyMap<string, readonly number[]>;

/** The arrows at each plate. O(arrows). */
export function arrowsAt({ arrows }: Pick<MapContent, "arrows">): ArrowsAt {
  const at = new Map<string, number[]>();
  arrows.forEach(({ before, after }, position) => {
    for (const end of [before, after]) {
      const there = at.get(end);
      if (there === undefined) at.set(end, [position]);
      else there.push(position);
    }
  });
  return at;
}

/** The window on a part of the map; empty where the part holds too much. O(what the part and its surroundings hold). */
export function mapWindow({ plates, arrows }: Pick<MapContent, "plates" | "arrows">, grid: MapGrid, ends: ArrowsAt, part: Rectangle, placeOf: ReadonlyMap<string, number>): MapWindow {
  const inside = grid.plates(part);
  if (inside.length > MOST_PLATES) return { plates: [], arrows: [] };
  const lines = [...new Set(inside.flatMap((at) => ends.get(plates[at]!.id) ?? []))].slice(0, MOST_ARROWS);
  const all = new Set(inside);
  for (const line of lines) {
    for (const end of [arrows[line]!.before, arrows[line]!.after]) {
      const at = placeOf.get(end);
      if (at !== undefined) all.add(at);
    }
  }
  return { plates: ascending(all), arrows: ascending(lines) };
}

function ascending(values: Iterable<number>): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

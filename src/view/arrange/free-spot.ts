/** Where a plate that is put somewhere finds room: the nearest place across the map's direction at which it lies on no other. */
import type { Direction } from "../../state/app-state.ts";
import type { Rectangle } from "../map/map-content.ts";

/** Between plates, in pixels. */
const GAP = 6;

/** The box moved across as little as frees it of all others, never before `least`. O(n²) at worst for n others beside it. */
export function freeSpot<B extends Rectangle>(box: B, others: readonly Rectangle[], direction: Direction, least: number): B {
  const [across, size, along, length] = direction === "right" ? (["y", "height", "x", "width"] as const) : (["x", "width", "y", "height"] as const);
  const beside = others.filter((one) => one[along] < box[along] + box[length] + GAP && one[along] + one[length] + GAP > box[along]);
  const isFree = (at: number): boolean => at >= least && beside.every((one) => at + box[size] + GAP <= one[across] || at >= one[across] + one[size] + GAP);
  const wish = Math.max(least, box[across]);
  const tries = [wish, ...beside.flatMap((one) => [one[across] - GAP - box[size], one[across] + one[size] + GAP])].filter(isFree);
  const at = tries.reduce((best, one) => (Math.abs(one - wish) < Math.abs(best - wish) ? one : best), tries[0] ?? wish);
  return { ...box, [across]: at };
}

/**
 * Positions with some plates where the reader put them. Each stays within its band, whatever became of that since, and
 * gives way where another plate stands by now; everything else keeps its place. Arrows at a moved plate are drawn anew.
 */
import type { Box, ConceptId, Placement } from "../../../graph/index.ts";
import type { Direction } from "../../state/app-state.ts";
import type { Spot } from "../../state/moved.ts";
import { goingOn } from "../map/picture-of.ts";
import { freeSpot } from "./free-spot.ts";

/** Between a plate and the edge of its band, or of the map, in pixels. */
export const EDGE = 10;

/** The placement with plates at their spots; the same one where none is on it. Plates never come to lie on each other. `bandOf` says whose plates are in which band. O(n·k) for k spots. */
export function movePlates(placement: Placement, direction: Direction, spots: ReadonlyMap<ConceptId, Spot>, bandOf: ReadonlyMap<ConceptId, string>): Placement {
  const moving = placement.nodes.filter(({ id }) => spots.has(id as ConceptId));
  if (moving.length === 0) return placement;
  const down = direction === "down";
  const bands = new Map(placement.bands.map((box) => [box.id, down ? ([box.y, box.y + box.height] as const) : ([box.x, box.x + box.width] as const)]));
  const moved = new Map<string, Box>();
  const rest: Box[] = placement.nodes.filter(({ id }) => !spots.has(id as ConceptId));
  for (const node of moving) {
    const { along, across } = spots.get(node.id as ConceptId)!;
    const ground = bands.get(bandOf.get(node.id as ConceptId) ?? "") ?? groundOf(node, [...bands.values()], down ? placement.height : placement.width, down);
    const at = within(ground[0] + along, ground, down ? node.height : node.width);
    const middle = down ? { x: across, y: at } : { x: at, y: across };
    const box = freeSpot({ ...node, x: middle.x - node.width / 2, y: middle.y - node.height / 2 }, [...rest, ...moved.values()], direction, EDGE);
    moved.set(node.id, box);
  }
  const nodes = placement.nodes.map((node) => moved.get(node.id) ?? node);
  const most = Math.max(down ? placement.width : placement.height, ...[...moved.values()].map((box) => EDGE + (down ? box.x + box.width : box.y + box.height)));
  const breadth = down ? "width" : "height";
  return goingOn(placement, {
    ...placement,
    nodes,
    arrows: placement.arrows.filter(({ id }) => id.replace(/^part /, "").split(" > ").every((end) => !moved.has(end))),
    bands: placement.bands.map((band) => ({ ...band, [breadth]: most })),
    [breadth]: most,
  });
}

/** The middle of something of this size, kept between the edges of a stretch; in its middle where it is too large for it. */
export function within(middle: number, [from, to]: readonly [number, number], size: number): number {
  const [low, high] = [from + EDGE + size / 2, to - EDGE - size / 2];
  return low > high ? (from + to) / 2 : Math.min(high, Math.max(low, middle));
}

/** Between which bands a plate of none stands. */
function groundOf(box: Box, bands: readonly (readonly [number, number])[], end: number, down: boolean): readonly [number, number] {
  const middle = down ? box.y + box.height / 2 : box.x + box.width / 2;
  const from = Math.max(0, ...bands.map((band) => band[1]).filter((at) => at <= middle));
  return [from, Math.min(end, ...bands.map((band) => band[0]).filter((at) => at >= middle))];
}

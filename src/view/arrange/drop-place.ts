/** Where a plate comes to stand that is dropped somewhere: within its band, level with a neighbour that is nearly level, and on no other plate. */
import type { Spot } from "../../state/moved.ts";
import type { MapContent, PlacedPlate, Point, Rectangle } from "../map/map-content.ts";
import { freeSpot } from "./free-spot.ts";
import { EDGE, within } from "./move-plates.ts";

/** What is nearer than this is taken to be level, in pixels. */
const SNAP = 6;

export interface Drop {
  readonly box: Rectangle;
  readonly spot: Spot;
}

/** The drop of a plate whose middle is wished to be at a point of the map. O(plates). */
export function dropPlace(content: Pick<MapContent, "plates" | "folds" | "bands" | "direction" | "width" | "height">, plate: Pick<PlacedPlate, "id" | "box">, wish: Point): Drop {
  const { plates, folds, bands, direction, width, height } = content;
  const down = direction === "down";
  const [x, y, long, high] = down ? (["y", "x", "height", "width"] as const) : (["x", "y", "width", "height"] as const);
  const others = [...plates.filter(({ id }) => id !== plate.id), ...folds].map(({ box }) => box);
  const middle = (box: Rectangle, at: "x" | "y", size: "width" | "height"): number => box[at] + box[size] / 2;
  const now = middle(plate.box, x, long);
  const band = bands.find(({ from, to }) => from <= now && now <= to);
  const ground = band === undefined ? ([0, down ? height : width] as const) : ([band.from, band.to] as const);
  const along = within(level(wish[x], others.map((box) => box[x] + plate.box[long] / 2)), ground, plate.box[long]);
  const across = Math.max(EDGE + plate.box[high] / 2, level(wish[y], others.map((box) => middle(box, y, high))));
  const corner = { [x]: along - plate.box[long] / 2, [y]: across - plate.box[high] / 2 } as unknown as Point;
  const box = freeSpot({ width: plate.box.width, height: plate.box.height, ...corner }, others, direction, EDGE);
  return { box, spot: { along: round(middle(box, x, long) - ground[0]), across: round(middle(box, y, high)) } };
}

/** The nearest of these that is nearly there, else the wish. */
function level(wish: number, others: readonly number[]): number {
  const near = others.reduce((best, one) => (Math.abs(one - wish) < Math.abs(best - wish) ? one : best), Infinity);
  return Math.abs(near - wish) < SNAP ? near : wish;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

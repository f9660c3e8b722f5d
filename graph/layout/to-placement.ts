/** From a picture to the result: bands laid under it, room for titles, turned downwards where wanted, whole from the corner (0, 0). */
import { byCodePoint } from "../text/by-code-point.ts";
import { countCrossings } from "./order/count-crossings.ts";
import type { Frame } from "./place/frame.ts";
import type { Picture } from "./picture.ts";
import { placeBands } from "./place/place-bands.ts";
import type { Box, Placement, Point } from "./placement.ts";

/**
 * The placement of a picture, coordinates to a hundredth of a pixel; undefined when its segments do not follow each
 * other, which an engine of its own mind may do. O(n + m), but cost of `countCrossings` where `crossings` is not known.
 */
export function toPlacement(frame: Frame, picture: Picture, engine: Placement["engine"], crossings?: number): Placement | undefined {
  const { bands, bandOf, down, spacing } = frame;
  const ground = placeBands(frame, picture);
  if (ground === undefined) return undefined;
  const banded = bandOf.some((band) => band !== -1);
  const side = banded ? spacing.bandPadding : 0;
  const [least, most] = extentAcross(frame, picture);
  const widest = down ? Math.max(0, ...bands.map(({ minWidth = 0 }) => minWidth)) : 0;
  const lead = side + (banded && !down ? spacing.titleRoom : 0);
  const breadth = Math.max(lead + most - least + side, widest);
  const point = ({ x, y }: Point): Point => turn(ground.moved(x), y - least + lead);
  const turn = (along: number, across: number): Point => (down ? { x: round(across), y: round(along) } : { x: round(along), y: round(across) });
  const box = (id: string, { x, y }: Point, along: number, across: number): Box =>
    down ? { id, x, y, width: round(across), height: round(along) } : { id, x, y, width: round(along), height: round(across) };
  const arrows = frame.arrowIds.map((id, arrow) => ({ id, points: picture.routes[arrow]!.map(point) }));
  const whole = box("", { x: 0, y: 0 }, ground.length, breadth);
  return {
    nodes: frame.ids.map((id, v) => box(id, point({ x: picture.along[v]!, y: picture.across[v]! }), frame.along[v]!, frame.across[v]!)),
    arrows,
    bands: ground.bands
      .map(({ start, end }, band) => box(bands[band]!.id, turn(start, 0), end - start, breadth))
      .sort((a, b) => byCodePoint(a.id, b.id)),
    width: whole.width,
    height: whole.height,
    crossings: crossings ?? countCrossings(arrows),
    engine,
  };
}

function extentAcross(frame: Frame, picture: Picture): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  picture.across.forEach((across, v) => {
    least = Math.min(least, across);
    most = Math.max(most, across + frame.across[v]!);
  });
  for (const { y } of picture.routes.flat()) {
    least = Math.min(least, y);
    most = Math.max(most, y);
  }
  return least > most ? [0, 0] : [least, most];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

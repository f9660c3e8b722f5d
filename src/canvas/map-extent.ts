/** How much of the plane a map takes up. */
import type { MapContent, Rectangle } from "../view/map/map-content.ts";
import { around } from "./viewport.ts";

/** What is to be fitted: the whole map, or what of it is in sight. */
export function mapExtent(content: MapContent | null): Rectangle {
  if (content === null) return { x: 0, y: 0, width: 1, height: 1 };
  const whole = { x: 0, y: 0, width: content.width, height: content.height };
  const boxes = [...content.plates, ...content.folds].map(({ box }) => box);
  const lines = content.arrows.flatMap(({ route, bundled }) => (route === undefined || bundled.length < 2 ? [] : route.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))));
  const all = content.plates.length === content.all || boxes.length === 0;
  return all ? whole : around([...boxes, ...lines]);
}

/** How often an arrow runs over a plate that is not its own, which reads as if it ended there. */
import type { DrawnArrow } from "../drawing.ts";
import type { Box, Placement, Point } from "../placement.ts";

/** How far into a plate a line must reach to touch it, in pixels. */
const depth = 1;

/** The number of pairs of an arrow and a plate, neither its `before` nor its `after`, that overlap. O(n · segments). */
export function countTouches({ nodes, arrows }: Pick<Placement, "nodes" | "arrows">, drawn: readonly DrawnArrow[]): number {
  const ends = new Map(drawn.map((arrow) => [arrow.id, arrow]));
  let touches = 0;
  for (const { id, points } of arrows) {
    const own = ends.get(id);
    for (const box of nodes) {
      if (box.id === own?.before || box.id === own?.after) continue;
      if (points.some((point, at) => at > 0 && enters(box, points[at - 1]!, point))) touches++;
    }
  }
  return touches;
}

/** Whether the stretch from p to q has a part within the box (Liang and Barsky 1984). */
function enters(box: Box, p: Point, q: Point): boolean {
  let [from, to] = [0, 1];
  const sides: [number, number][] = [
    [p.x - q.x, p.x - box.x - depth],
    [q.x - p.x, box.x + box.width - depth - p.x],
    [p.y - q.y, p.y - box.y - depth],
    [q.y - p.y, box.y + box.height - depth - p.y],
  ];
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else if (direction < 0) from = Math.max(from, distance / direction);
    else to = Math.min(to, distance / direction);
  }
  return from < to;
}

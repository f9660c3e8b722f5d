/**
 * Turns a route in map coordinates into what Cytoscape wants: end points relative to the plates' centres, and every
 * bend as a weight along the straight line between the ends with a distance from it.
 */
import type { Point, Rectangle } from "../view/map/map-content.ts";

interface EdgeGeometry {
  /** "x y" in pixels from the centre of the plate. */
  readonly sourceEndpoint: string;
  readonly targetEndpoint: string;
  readonly weights: string;
  readonly distances: string;
  readonly curve: "round-segments" | "unbundled-bezier" | "straight";
}

/** The geometry of a route between two plates; a curve from side to side where no route is known. */
export function edgeGeometry(route: readonly Point[] | undefined, before: Rectangle, after: Rectangle, down: boolean): EdgeGeometry {
  if (route === undefined || route.length < 2) return freeCurve(before, after, down);
  const points = route.filter((point, index) => index === 0 || !same(point, route[index - 1]!));
  const bends = withoutStraight(points).slice(1, -1);
  return geometry(points[0]!, points[points.length - 1]!, bends, before, after, bends.length > 0 ? "round-segments" : "straight");
}

function freeCurve(before: Rectangle, after: Rectangle, down: boolean): EdgeGeometry {
  const from = down
    ? { x: before.x + before.width / 2, y: before.y + before.height }
    : { x: before.x + before.width, y: before.y + before.height / 2 };
  const to = down ? { x: after.x + after.width / 2, y: after.y } : { x: after.x, y: after.y + after.height / 2 };
  const pull = Math.max(24, Math.abs(down ? to.y - from.y : to.x - from.x) / 2);
  const controls = down
    ? [{ x: from.x, y: from.y + pull }, { x: to.x, y: to.y - pull }]
    : [{ x: from.x + pull, y: from.y }, { x: to.x - pull, y: to.y }];
  return geometry(from, to, controls, before, after, "unbundled-bezier");
}

function geometry(
  from: Point,
  to: Point,
  bends: readonly Point[],
  before: Rectangle,
  after: Rectangle,
  curve: EdgeGeometry["curve"],
): EdgeGeometry {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const weights = bends.map((bend) => ((bend.x - from.x) * along.x + (bend.y - from.y) * along.y) / (length * length));
  const distances = bends.map((bend) => ((bend.y - from.y) * along.x - (bend.x - from.x) * along.y) / length);
  return {
    sourceEndpoint: relative(from, before),
    targetEndpoint: relative(to, after),
    weights: weights.map((weight) => round(weight, 5)).join(" ") || "0.5",
    distances: distances.map((distance) => `${round(distance, 2)}`).join(" ") || "0",
    curve,
  };
}

function relative(point: Point, box: Rectangle): string {
  return `${round(point.x - box.x - box.width / 2, 2)} ${round(point.y - box.y - box.height / 2, 2)}`;
}

function withoutStraight(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    const bend = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return Math.abs(bend) > 0.5;
  });
}

function same(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** How tangled a picture is: the arrows' crossings as they are drawn, whoever routed them. */
import type { Point, Route } from "../placement.ts";

interface Segment {
  readonly route: number;
  /** The end further left, then the other. */
  readonly a: Point;
  readonly b: Point;
  readonly low: number;
  readonly high: number;
}

/**
 * The number of times that segments of two different routes cross. Touching at a common end is no crossing.
 * O(s log s + pairs of segments above each other) for s segments.
 */
export function countCrossings(routes: readonly Pick<Route, "points">[]): number {
  const segments = routes.flatMap(({ points }, route) => points.slice(1).map((point, at) => segment(route, points[at]!, point)));
  segments.sort((s, t) => s.a.x - t.a.x);
  let open: Segment[] = [];
  let crossings = 0;
  for (const next of segments) {
    let kept = 0;
    for (const other of open) {
      if (other.b.x < next.a.x) continue;
      open[kept++] = other;
      if (other.route !== next.route && other.low <= next.high && next.low <= other.high && cross(other, next)) crossings++;
    }
    open.length = kept;
    open.push(next);
  }
  open = [];
  return crossings;
}

function segment(route: number, from: Point, to: Point): Segment {
  const swap = to.x < from.x || (to.x === from.x && to.y < from.y);
  return { route, a: swap ? to : from, b: swap ? from : to, low: Math.min(from.y, to.y), high: Math.max(from.y, to.y) };
}

/** A point on the other's line counts as above it, so that a line through a bend is crossed once. */
function cross(s: Segment, t: Segment): boolean {
  if (same(s.a, t.a) || same(s.b, t.b) || same(s.a, t.b) || same(s.b, t.a)) return false;
  return above(s, t.a) !== above(s, t.b) && above(t, s.a) !== above(t, s.b);
}

function same(p: Point, q: Point): boolean {
  return p.x === q.x && p.y === q.y;
}

function above({ a, b }: Segment, p: Point): boolean {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0;
}

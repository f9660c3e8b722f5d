/** An arrow's way as SVG path data: its bends are rounded, and its head stands on the rim of the plate that it reaches. */
import type { Point, Rectangle } from "./map-content.ts";

interface RoutePath {
  readonly line: string;
  /** A filled triangle. */
  readonly head: string;
  readonly middle: Point;
}

/** Pixels: how far from a bend the line leaves it, and the head's length and half its width. */
const RADIUS = 12;
const HEAD = { length: 6.3, half: 3.1 };

/** The way between two plates; a curve from side to side where no route is known. */
export function routePath(route: readonly Point[] | undefined, before: Rectangle, after: Rectangle, down: boolean): RoutePath {
  const points = (route ?? []).filter((point, at) => at === 0 || Math.hypot(point.x - route![at - 1]!.x, point.y - route![at - 1]!.y) > 0.01);
  return points.length < 2 ? freeCurve(before, after, down) : bentLine(points);
}

function bentLine(points: readonly Point[]): RoutePath {
  const last = points.length - 1;
  let line = `M${at(points[0]!)}`;
  for (let bend = 1; bend < last; bend += 1) {
    const [from, here, to] = [points[bend - 1]!, points[bend]!, points[bend + 1]!];
    line += `L${at(towards(here, from, reach(here, from)))}Q${at(here)} ${at(towards(here, to, reach(here, to)))}`;
  }
  const end = towards(points[last]!, points[last - 1]!, HEAD.length - 1);
  return { line: `${line}L${at(end)}`, head: headAt(points[last]!, points[last - 1]!), middle: middleOf(points) };
}

function freeCurve(before: Rectangle, after: Rectangle, down: boolean): RoutePath {
  const from = down ? { x: before.x + before.width / 2, y: before.y + before.height } : { x: before.x + before.width, y: before.y + before.height / 2 };
  const to = down ? { x: after.x + after.width / 2, y: after.y } : { x: after.x, y: after.y + after.height / 2 };
  const pull = Math.max(24, Math.abs(down ? to.y - from.y : to.x - from.x) / 2);
  const [one, two] = down ? [{ x: from.x, y: from.y + pull }, { x: to.x, y: to.y - pull }] : [{ x: from.x + pull, y: from.y }, { x: to.x - pull, y: to.y }];
  const half = { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 };
  return { line: `M${at(from)}Q${at(one)} ${at(half)}Q${at(two)} ${at(towards(to, two, HEAD.length - 1))}`, head: headAt(to, two), middle: half };
}

function headAt(tip: Point, from: Point): string {
  const base = towards(tip, from, HEAD.length);
  const length = Math.hypot(from.x - tip.x, from.y - tip.y) || 1;
  const side = { x: (-(from.y - tip.y) / length) * HEAD.half, y: ((from.x - tip.x) / length) * HEAD.half };
  return `M${at(tip)}L${at({ x: base.x + side.x, y: base.y + side.y })}L${at({ x: base.x - side.x, y: base.y - side.y })}z`;
}

/** The point halfway along. */
function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => Math.hypot(point.x - points[index]!.x, point.y - points[index]!.y));
  let left = lengths.reduce((sum, one) => sum + one, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    if (left <= length) return towards(points[index]!, points[index + 1]!, left);
    left -= length;
  }
  return points[0]!;
}

function reach(here: Point, there: Point): number {
  return Math.min(RADIUS, Math.hypot(there.x - here.x, there.y - here.y) / 2);
}

/** The point so far from one towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** The lines of bundled arrows: along the way that one of them took, where that is free, else round what is in between. */
import type { Point } from "../../graph/index.ts";
import type { Direction } from "../state/app-state.ts";
import type { Rectangle } from "./map-content.ts";

interface BundleEnds {
  readonly from: Rectangle;
  readonly to: Rectangle;
  /** Whether the plate at that end is that of something folded. */
  readonly folded: readonly [boolean, boolean];
  /** The routes of the arrows in the bundle. */
  readonly ways: readonly (readonly Point[])[];
}

/** Pixels between a line that goes round and what it goes round, and between two such lines. */
const LANE = 14;
const STUB = 10;

/**
 * A route for each bundle, undefined where a free curve is best: backwards, or with no way. Lines that go round
 * others each get a lane of their own, the shortest the nearest. `plates` is everything that stands on the map.
 */
export function bundleRoutes(bundles: readonly BundleEnds[], plates: readonly Rectangle[], direction: Direction): readonly (readonly Point[] | undefined)[] {
  const down = direction === "down";
  const turnedPlates = plates.map((box) => turnBox(box, down));
  const routes: (readonly Point[] | undefined)[] = bundles.map(() => undefined);
  const round: { readonly at: number; readonly from: Rectangle; readonly to: Rectangle }[] = [];
  bundles.forEach((bundle, at) => {
    const [from, to] = [turnBox(bundle.from, down), turnBox(bundle.to, down)];
    if (to.x < from.x + from.width) return;
    const others = turnedPlates.filter((box) => !same(box, from) && !same(box, to));
    const ways = bundle.ways.map((way) => trimmed(way.map((point) => turn(point, down)), from, to, bundle.folded)).sort((a, b) => a.length - b.length);
    const free = [[port(from, 1), port(to, 0)], ...ways].find((way) => isFree(way, others));
    if (free !== undefined) routes[at] = free.map((point) => turn(point, down));
    else round.push({ at, from, to });
  });
  const lanes: { readonly low: number; readonly high: number; readonly level: number }[] = [];
  round.sort((a, b) => a.to.x - a.from.x - (b.to.x - b.from.x) || a.at - b.at);
  for (const { at, from, to } of round) {
    const [low, high] = [from.x + from.width, to.x];
    const between = turnedPlates.filter((box) => box.x < high && box.x + box.width > low);
    const taken = lanes.filter((lane) => lane.low < high && lane.high > low).map(({ level }) => level);
    const bottom = Math.max(...[...between, from, to].map((box) => box.y + box.height)) + LANE;
    let level = bottom;
    while (taken.some((one) => Math.abs(one - level) < LANE)) level += LANE;
    lanes.push({ low, high, level });
    const way = [port(from, 1), { x: low + STUB, y: level }, { x: high - STUB, y: level }, port(to, 0)];
    routes[at] = way.map((point) => turn(point, down));
  }
  return routes;
}

/** The middle of a plate's side: 0 where arrows arrive, 1 where they leave. */
function port({ x, y, width, height }: Rectangle, side: 0 | 1): Point {
  return { x: x + side * width, y: y + height / 2 };
}

/** A way from the one plate to the other; at a folded end it begins or ends at the plate's port. */
function trimmed(way: readonly Point[], from: Rectangle, to: Rectangle, [before, after]: readonly [boolean, boolean]): readonly Point[] {
  const kept = way.filter(({ x }) => (!before || x > from.x + from.width + 2) && (!after || x < to.x - 2));
  return [...(before ? [port(from, 1)] : []), ...kept, ...(after ? [port(to, 0)] : [])];
}

function isFree(way: readonly Point[], others: readonly Rectangle[]): boolean {
  return way.length >= 2 && way.slice(1).every((end, at) => !others.some((box) => meets(way[at]!, end, box)));
}

/** Whether the line between two points meets a rectangle, by clipping it side after side (Liang and Barsky 1984). */
function meets(a: Point, b: Point, box: Rectangle): boolean {
  let [start, end] = [0, 1];
  const clip = (slope: number, gap: number): boolean => {
    if (slope === 0) return gap >= 0;
    const at = gap / slope;
    if (slope < 0) start = Math.max(start, at);
    else end = Math.min(end, at);
    return start <= end;
  };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return clip(-dx, a.x - box.x) && clip(dx, box.x + box.width - a.x) && clip(-dy, a.y - box.y) && clip(dy, box.y + box.height - a.y);
}

function same(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y;
}

function turn({ x, y }: Point, down: boolean): Point {
  return down ? { x: y, y: x } : { x, y };
}

function turnBox({ x, y, width, height }: Rectangle, down: boolean): Rectangle {
  return down ? { x: y, y: x, width: height, height: width } : { x, y, width, height };
}

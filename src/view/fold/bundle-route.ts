/** The lines of bundled arrows: along the way that one of them took, where that is free, else round what is in between. */
import type { Point } from "../../../graph/index.ts";
import type { Direction } from "../../state/app-state.ts";
import type { Rectangle } from "../map/map-content.ts";

interface BundleEnds {
  readonly from: Rectangle;
  readonly to: Rectangle;
  /** Whether the plate at that end is that of something folded. */
  readonly folded: readonly [boolean, boolean];
  /** The routes of the arrows in the bundle. */
  readonly ways: readonly (readonly Point[])[];
}

/** A plate with whether it is that of something folded. */
export interface Standing {
  readonly box: Rectangle;
  readonly folded: boolean;
}

/** Pixels between a line that goes round and what it goes round, and between two such lines. */
const LANE = 14;
const STUB = 10;
/** So near to each other two plates are tied by a straight line. */
const NEAR = 120;

/**
 * A route for each bundle. Between neighbours it is straight; past plates of concepts it takes a way that one of its
 * arrows had, which leads round them; past folded plates, or backwards, it goes round everything in a lane of its own,
 * below or, backwards, above, the shortest the nearest.
 */
export function bundleRoutes(bundles: readonly BundleEnds[], standing: readonly Standing[], direction: Direction): readonly (readonly Point[])[] {
  const down = direction === "down";
  const plates = standing.map(({ box, folded }) => ({ box: turnBox(box, down), folded }));
  const routes: (readonly Point[])[] = bundles.map(() => []);
  const round: Round[] = [];
  bundles.forEach((bundle, at) => {
    const [from, to] = [turnBox(bundle.from, down), turnBox(bundle.to, down)];
    const back = to.x < from.x + from.width;
    const [low, high] = back ? [Math.min(to.x, from.x), Math.max(to.x + to.width, from.x + from.width)] : [from.x + from.width, to.x];
    const others = plates.filter(({ box }) => !same(box, from) && !same(box, to));
    const between = others.filter(({ box }) => box.x < high && box.x + box.width > low);
    const straight = high - low < NEAR ? [[port(from, 1), port(to, 0)]] : [];
    const ways = between.length > 0 && between.every(({ folded }) => folded) ? [] : bundle.ways.map((way) => trimmed(way.map((point) => turn(point, down)), from, to, bundle.folded)).sort((a, b) => a.length - b.length);
    const free = back ? undefined : [...straight, ...ways].find((way) => isFree(way, others.map(({ box }) => box)));
    if (free !== undefined) routes[at] = free;
    else round.push({ at, from, to, back, low, high, between: [from, to, ...between.map(({ box }) => box)] });
  });
  for (const { at, way } of inLanes(round)) routes[at] = way;
  return routes.map((route) => route.map((point) => turn(point, down)));
}

interface Round {
  readonly at: number;
  readonly from: Rectangle;
  readonly to: Rectangle;
  readonly back: boolean;
  readonly low: number;
  readonly high: number;
  readonly between: readonly Rectangle[];
}

function inLanes(round: readonly Round[]): readonly { readonly at: number; readonly way: readonly Point[] }[] {
  const lanes: { readonly low: number; readonly high: number; readonly level: number }[] = [];
  const shortFirst = [...round].sort((a, b) => a.high - a.low - (b.high - b.low) || a.at - b.at);
  return shortFirst.map(({ at, from, to, back, low, high, between }) => {
    const taken = lanes.filter((lane) => lane.low < high && lane.high > low);
    let level = back ? Math.min(...between.map(({ y }) => y)) - LANE : Math.max(...between.map(({ y, height }) => y + height)) + LANE;
    while (taken.some((lane) => Math.abs(lane.level - level) < LANE)) level += back ? -LANE : LANE;
    lanes.push({ low, high, level });
    if (!back) return { at, way: [port(from, 1), { x: low + STUB, y: level }, { x: high - STUB, y: level }, port(to, 0)] };
    const [out, into] = [from.x + from.width / 2 + STUB, to.x + to.width / 2 - STUB];
    return { at, way: [{ x: out, y: from.y }, { x: out, y: level }, { x: into, y: level }, { x: into, y: to.y }] };
  });
}

/** The middle of a plate's side: 0 where arrows arrive, 1 where they leave. */
function port({ x, y, width, height }: Rectangle, side: 0 | 1): Point {
  return { x: x + side * width, y: y + height / 2 };
}

/** A way from the one plate to the other; at a folded end it is cut off before the plate, and led to the plate's port. */
function trimmed(way: readonly Point[], from: Rectangle, to: Rectangle, [before, after]: readonly [boolean, boolean]): readonly Point[] {
  const low = before ? from.x + from.width + STUB : Number.NEGATIVE_INFINITY;
  const high = after ? to.x - STUB : Number.POSITIVE_INFINITY;
  const kept = way.flatMap((point, at) => {
    const last = way[at - 1];
    const cuts = last === undefined ? [] : [low, high].filter((edge) => last.x < edge && point.x > edge).map((edge) => ({ x: edge, y: last.y + ((point.y - last.y) * (edge - last.x)) / (point.x - last.x) }));
    return [...cuts, ...(point.x >= low && point.x <= high ? [point] : [])];
  });
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

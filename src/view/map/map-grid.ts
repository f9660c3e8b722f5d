/** Where the things of a map lie, by squares, so that what is in a part of it is found without looking at the rest. */
import type { Point, Rectangle } from "./map-content.ts";

/** Side of a square in pixels at scale 1: some plates wide. */
const SIDE = 512;

/** What of a content the grid looks at. */
interface Placed {
  readonly plates: readonly { readonly box: Rectangle }[];
  readonly arrows: readonly { readonly route: readonly Point[] | undefined }[];
}

export interface MapGrid {
  /** The plates that touch a part of the map, as positions in `content.plates`, ascending. O(found + squares). */
  plates(part: Rectangle): readonly number[];
  /** The arrows whose lines pass through the squares that a part touches, as positions in `content.arrows`, ascending. */
  arrows(part: Rectangle): readonly number[];
}

/** The grid of a content. O(plates + length of all lines). */
export function mapGrid({ plates, arrows }: Placed): MapGrid {
  const [plateSquares, arrowSquares] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const put = (squares: Map<string, number[]>, x: number, y: number, at: number): void => {
    const key = `${x} ${y}`;
    const there = squares.get(key);
    if (there === undefined) squares.set(key, [at]);
    else if (there[there.length - 1] !== at) there.push(at);
  };
  plates.forEach(({ box }, at) => everySquare(box, (x, y) => put(plateSquares, x, y, at)));
  arrows.forEach(({ route = [] }, at) => {
    for (let point = 1; point < route.length; point += 1) alongSquares(route[point - 1]!, route[point]!, (x, y) => put(arrowSquares, x, y, at));
  });
  const found = (squares: ReadonlyMap<string, readonly number[]>, part: Rectangle): readonly number[] => {
    const all = new Set<number>();
    everySquare(part, (x, y) => squares.get(`${x} ${y}`)?.forEach((at) => all.add(at)));
    return [...all].sort((a, b) => a - b);
  };
  return {
    plates: (part) => found(plateSquares, part).filter((at) => touch(plates[at]!.box, part)),
    arrows: (part) => found(arrowSquares, part),
  };
}

function everySquare({ x, y, width, height }: Rectangle, visit: (x: number, y: number) => void): void {
  for (let column = Math.floor(x / SIDE); column <= Math.floor((x + width) / SIDE); column += 1) {
    for (let row = Math.floor(y / SIDE); row <= Math.floor((y + height) / SIDE); row += 1) visit(column, row);
  }
}

/** The squares that a straight line passes, to within a quarter of a square. */
function alongSquares(from: Point, to: Point, visit: (x: number, y: number) => void): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (SIDE / 4)));
  for (let step = 0; step <= steps; step += 1) {
    visit(Math.floor((from.x + ((to.x - from.x) * step) / steps) / SIDE), Math.floor((from.y + ((to.y - from.y) * step) / steps) / SIDE));
  }
}

function touch(a: Rectangle, b: Rectangle): boolean {
  return a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;
}

/**
 * Which of many rectangles is the smallest around a point: for boxes drawn around cards. The points are put into a k-d
 * tree (Bentley 1975); rectangles are painted over it, the largest first, and a point has the colour that was painted last.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Areas of the tree: those of node i are at 2i + 1 and 2i + 2 as in a heap, cut by x and y in turn. */
interface Tree {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly bounds: Float64Array;
  readonly painted: Int32Array;
}

const LEAF = 4;

/**
 * For each box the index of the smallest of `frames` around its middle that is larger than the box itself; -1 for none.
 * Of equal frames the first. O((b + f)·√b) at worst for b boxes and f frames, near-linear where frames hold what is near.
 */
export function smallestAround(boxes: readonly Box[], frames: readonly Box[]): Int32Array {
  const middles = boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  const points = Int32Array.from(boxes.keys());
  const leafOf = new Int32Array(boxes.length);
  const tree = build(middles, points, leafOf);
  const paintedPoint = new Int32Array(boxes.length).fill(-1);
  const around = new Int32Array(boxes.length).fill(-1);
  const byArea = (of: readonly Box[]) => (a: number, b: number): number => area(of[b]!) - area(of[a]!) || b - a;
  const order = [...frames.keys()].sort(byArea(frames));
  const rank = new Int32Array(frames.length);
  let next = 0;
  for (const point of [...boxes.keys()].sort(byArea(boxes))) {
    for (; next < order.length && area(frames[order[next]!]!) > area(boxes[point]!); next++) {
      rank[next] = order[next]!;
      paint(tree, middles, points, paintedPoint, frames[order[next]!]!, next);
    }
    let last = paintedPoint[point]!;
    for (let node = leafOf[point]!; ; node = (node - 1) >> 1) {
      last = Math.max(last, tree.painted[node]!);
      if (node === 0) break;
    }
    around[point] = last < 0 ? -1 : rank[last]!;
  }
  return around;
}

function build(middles: readonly (readonly [number, number])[], points: Int32Array, leafOf: Int32Array): Tree {
  const size = 2 ** (Math.ceil(Math.log2(Math.max(1, points.length / LEAF))) + 2);
  const tree: Tree = { from: new Int32Array(size), to: new Int32Array(size).fill(-1), bounds: new Float64Array(4 * size), painted: new Int32Array(size).fill(-1) };
  const open: [node: number, from: number, to: number, axis: 0 | 1][] = [[0, 0, points.length, 0]];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [node, from, to, axis] = top;
    tree.from[node] = from;
    tree.to[node] = to;
    const own = points.subarray(from, to);
    tree.bounds.set(boundsOf(middles, own), 4 * node);
    if (to - from <= LEAF) {
      for (const point of own) leafOf[point] = node;
      continue;
    }
    own.sort((a, b) => middles[a]![axis] - middles[b]![axis] || a - b);
    const half = (from + to) >> 1;
    open.push([2 * node + 1, from, half, axis === 0 ? 1 : 0], [2 * node + 2, half, to, axis === 0 ? 1 : 0]);
  }
  return tree;
}

function boundsOf(middles: readonly (readonly [number, number])[], points: Int32Array): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const [x, y] = middles[point]!;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

function paint({ from, to, bounds, painted }: Tree, middles: readonly (readonly [number, number])[], points: Int32Array, paintedPoint: Int32Array, { x, y, width, height }: Box, colour: number): void {
  const holds = (px: number, py: number): boolean => px >= x && px <= x + width && py >= y && py <= y + height;
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [left, top, right, bottom] = bounds.subarray(4 * node, 4 * node + 4) as unknown as [number, number, number, number];
    if (left > x + width || right < x || top > y + height || bottom < y) continue;
    if (holds(left, top) && holds(right, bottom)) painted[node] = colour;
    else if (to[node]! - from[node]! <= LEAF) {
      for (const point of points.subarray(from[node], to[node])) if (holds(...middles[point]!)) paintedPoint[point] = colour;
    } else open.push(2 * node + 1, 2 * node + 2);
  }
}

function area({ width, height }: Box): number {
  return width * height;
}

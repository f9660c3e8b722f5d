/** A first set of coordinates across the arrows that keeps every distance: halfway between as far up and as far down as can be. */
import type { Blocks } from "../order/blocks.ts";
import type { Gaps } from "./gaps.ts";
import type { LayerOrder } from "../layer/layer-order.ts";

/** `middle` of each block; all fit between 0 and `height`, in pixels. */
export interface Packed {
  readonly middle: Float64Array;
  readonly height: number;
}

/**
 * The blocks packed in the order of the layers. The order must come from `siftBlocks`: otherwise long arrows may not fit straight. O(vertices).
 */
export function packBlocks(blocks: Blocks, { rows }: LayerOrder, { half, distance }: Gaps): Packed {
  const { of, count } = blocks;
  const start = new Int32Array(count + 1);
  const missing = new Int32Array(count);
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      start[of[row[at - 1]!]! + 1]!++;
      missing[of[row[at]!]!]!++;
    }
  }
  for (let block = 0; block < count; block++) start[block + 1]! += start[block]!;
  const behind = new Int32Array(start[count]!);
  const filled = start.slice();
  for (const row of rows) for (let at = 1; at < row.length; at++) behind[filled[of[row[at - 1]!]!]!++] = of[row[at]!]!;

  const top = new Float64Array(count);
  const order: number[] = [];
  for (let block = 0; block < count; block++) {
    top[block] = half(block);
    if (missing[block] === 0) order.push(block);
  }
  for (const a of order) {
    for (let i = start[a]!; i < start[a + 1]!; i++) {
      const b = behind[i]!;
      top[b] = Math.max(top[b]!, top[a]! + distance(a, b));
      if (--missing[b]! === 0) order.push(b);
    }
  }
  const height = top.reduce((most, middle, block) => Math.max(most, middle + half(block)), 0);
  const middle = new Float64Array(count);
  const bottom = new Float64Array(count);
  for (let at = order.length - 1; at >= 0; at--) {
    const a = order[at]!;
    let limit = height - half(a);
    for (let i = start[a]!; i < start[a + 1]!; i++) limit = Math.min(limit, bottom[behind[i]!]! - distance(a, behind[i]!));
    bottom[a] = limit;
    middle[a] = (top[a]! + limit) / 2;
  }
  return { middle, height };
}
